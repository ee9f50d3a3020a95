/** Where cases are kept on the device. Small: the first question of a tree needs no more than this of a case. */
import { STORAGE_PREFIX } from '../storage';

/** Which case is open, and the ids of all. */
export const INDEX_KEY = `${STORAGE_PREFIX}dossiers`;
/** One entry a case: everything known of it, as in an exported document. */
export const CASE_PREFIX = `${STORAGE_PREFIX}dossier.`;
/** What could not be read, kept as it was found. */
export const DAMAGED_PREFIX = `${STORAGE_PREFIX}illisible.`;

/** Before there was an index: the answers of the open case… */
export const OLD_OPEN_KEY = `${STORAGE_PREFIX}case`;
/** …and of those that another took the place of. Both are taken over once, see `takeOver.ts`. */
export const OLD_ASIDE_PREFIX = `${STORAGE_PREFIX}mis-de-cote.`;

/** True when a storage entry concerns the cases: what a `storage` event tells of. */
export function isCaseKey(key: string | null): boolean {
  if (key === null) return true;
  const prefixes = [CASE_PREFIX, DAMAGED_PREFIX, OLD_ASIDE_PREFIX];
  return key === INDEX_KEY || key === OLD_OPEN_KEY || prefixes.some((prefix) => key.startsWith(prefix));
}
