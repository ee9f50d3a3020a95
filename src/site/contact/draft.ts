import { attempt, type Store } from '../storage';
import { type ContactDraft, EMPTY_DRAFT, isEmpty, readSlot } from './request';
import { clearSummary } from './summary';

/**
 * Where the form keeps what was typed: the tab's own storage, which the browser empties when the tab is closed.
 * A failed submission, a reload or a detour through a guide loses nothing; the next person at this computer finds nothing.
 */
const DRAFT_KEY = 'lc-contact-brouillon';

/** Keeps the draft; an empty one is removed. Returns whether it is kept. */
export function saveDraft(store: Store | null, draft: ContactDraft): boolean {
  if (!store) return false;
  const saved = attempt(() => {
    if (isEmpty(draft)) store.removeItem(DRAFT_KEY);
    else store.setItem(DRAFT_KEY, JSON.stringify(draft));
    return true;
  });
  return saved === true;
}

/**
 * Reads the draft back, field by field.
 *
 * @returns `null` when there is none; a damaged field falls back to its empty value. The consent to join the
 *   summary is never restored: it is asked for again.
 */
export function loadDraft(store: Store | null): ContactDraft | null {
  const text = attempt(() => store?.getItem(DRAFT_KEY) ?? null);
  if (!text) return null;
  const data: unknown = attempt(() => JSON.parse(text));
  if (typeof data !== 'object' || data === null) return null;
  const read = (key: keyof ContactDraft): string => {
    const value: unknown = Reflect.get(data, key);
    return typeof value === 'string' ? value : '';
  };
  return {
    ...EMPTY_DRAFT,
    name: read('name'),
    company: read('company'),
    phone: read('phone'),
    email: read('email'),
    otherParty: read('otherParty'),
    message: read('message'),
    slot: readSlot(read('slot')),
  };
}

/** Forgets the draft and the summary: after success, or when the reader says so. */
export function clearDraft(store: Store | null): void {
  attempt(() => store?.removeItem(DRAFT_KEY));
  clearSummary(store);
}
