/**
 * One request, however often it is tried: its name, and the queue where it waits for a connection.
 *
 * The name (`identifiant`) goes with each attempt, so that an endpoint can tell a retry from a second request.
 */

import { attempt, type Store } from '../storage';
import type { ContactPayload } from './payload';

const ATTEMPT_KEY = 'lc-contact-envoi';
const QUEUE_KEY = 'lc-contact-attente';

/** What makes two attempts the same request: everything but when they were made. */
function formatContent(payload: Omit<ContactPayload, 'identifiant'>): string {
  const { demande_le: _, scelle: __, ...content } = payload;
  return JSON.stringify(content);
}

/**
 * Names a request: as before when nothing of it has changed since the last attempt.
 *
 * @param create - gives a new name
 */
export function nameRequest(
  store: Store | null,
  payload: Omit<ContactPayload, 'identifiant'>,
  create: () => string,
): string {
  const content = formatContent(payload);
  const last = readJson(attempt(() => store?.getItem(ATTEMPT_KEY) ?? null));
  if (last && last.content === content && typeof last.id === 'string') return last.id;
  const id = create();
  attempt(() => store?.setItem(ATTEMPT_KEY, JSON.stringify({ id, content })));
  return id;
}

/** Forgets the name: the next request is another one. */
export function forgetRequest(store: Store | null): void {
  attempt(() => store?.removeItem(ATTEMPT_KEY));
}

/** Puts a request in the queue, the reader having agreed. @returns false when the browser refuses to keep it */
export function queueRequest(store: Store | null, payload: ContactPayload): boolean {
  return (
    attempt(() => {
      if (!store) return false;
      store.setItem(QUEUE_KEY, JSON.stringify(payload));
      return true;
    }) === true
  );
}

/** The request that waits; null when there is none, or none that can be read. */
export function loadQueued(store: Store | null): ContactPayload | null {
  const json = readJson(attempt(() => store?.getItem(QUEUE_KEY) ?? null));
  if (!json || typeof json.identifiant !== 'string' || typeof json.nom !== 'string') return null;
  if (Object.values(json).some((value) => typeof value !== 'string')) return null;
  return json as unknown as ContactPayload;
}

/** Takes the waiting request out of the queue: sent, or called off. */
export function clearQueue(store: Store | null): void {
  attempt(() => store?.removeItem(QUEUE_KEY));
}

function readJson(text: string | null): Record<string, unknown> | null {
  const json: unknown = text === null ? null : attempt(() => JSON.parse(text));
  return typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : null;
}
