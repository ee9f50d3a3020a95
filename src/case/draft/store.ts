/** A reply kept on the device, only where its writer asks for it: one entry, with its version. */
import { describeEntry } from '../deviceEntry';
import { STORAGE_PREFIX } from '../storage';
import { type DraftRecipient, RECIPIENTS } from './model';

/** Erased with the cases: a reply tells of a customer too. */
export const DRAFT_KEY = `${STORAGE_PREFIX}relecture`;
const VERSION = 1;

/** A reply as it is kept. */
export interface KeptDraft {
  text: string;
  to: DraftRecipient;
}

/** The reply that is kept. */
export const DRAFT_ENTRY = describeEntry(DRAFT_KEY, VERSION, readKept);

function readKept({ text, to }: Readonly<Record<string, unknown>>): KeptDraft | null {
  const known = RECIPIENTS.find((one) => one === to);
  return typeof text === 'string' && known ? { text, to: known } : null;
}
