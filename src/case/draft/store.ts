/** A reply kept on the device, only where its writer asks for it: one entry, with its version. */
import { isMap } from '../json';
import {
  type DeviceStorage,
  readItem,
  removeItem,
  STORAGE_PREFIX,
  type StorageProblem,
  writeItem,
} from '../storage';
import { type DraftRecipient, RECIPIENTS } from './model';

/** Erased with the cases: a reply tells of a customer too. */
export const DRAFT_KEY = `${STORAGE_PREFIX}relecture`;
const VERSION = 1;

/** A reply as it is kept. */
export interface KeptDraft {
  text: string;
  to: DraftRecipient;
}

/** Keeps a reply. @returns what went wrong, or null */
export function keepDraft(storage: DeviceStorage, kept: KeptDraft): StorageProblem | null {
  const failed = writeItem(storage, DRAFT_KEY, JSON.stringify({ version: VERSION, ...kept }));
  // An older text must not come back in the place of the one that found no room.
  if (failed === 'full') removeItem(storage, DRAFT_KEY);
  return failed;
}

/** Erases the reply. @returns what went wrong, or null */
export function eraseDraft(storage: DeviceStorage): StorageProblem | null {
  return removeItem(storage, DRAFT_KEY);
}

/** Loads the reply that was kept. @returns null when there is none; `problem` when it cannot be read */
export function loadDraft(storage: DeviceStorage): { kept: KeptDraft } | { problem: 'corrupted' } | null {
  const text = readItem(storage, DRAFT_KEY);
  if (text === null) return null;
  try {
    const json: unknown = JSON.parse(text);
    const kept = isMap(json) && json.version === VERSION ? readKept(json) : null;
    return kept ? { kept } : { problem: 'corrupted' };
  } catch {
    return { problem: 'corrupted' };
  }
}

function readKept({ text, to }: Readonly<Record<string, unknown>>): KeptDraft | null {
  const known = RECIPIENTS.find((one) => one === to);
  return typeof text === 'string' && known ? { text, to: known } : null;
}
