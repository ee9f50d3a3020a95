/** What earlier versions of this site left in storage, to be taken over. */
import type { StoredCase } from '../../../src/case/repository/answers';
import { OLD_ASIDE_PREFIX, OLD_OPEN_KEY } from '../../../src/case/repository/keys';
import type { MemoryStorage } from '../memory';

export const OLD_CASE: StoredCase = {
  id: 'k1',
  tree: 'impaye',
  treeTitle: 'Un client ne paie pas',
  facts: { montant: 3200 },
  updatedAt: '2026-11-20',
  treesVersion: 'v1',
  walks: [],
};

export const formatOld = (stored: Partial<StoredCase>): string =>
  JSON.stringify({ version: 1, ...OLD_CASE, ...stored });

/** The open case, as they kept it. */
export function putOldOpen(memory: MemoryStorage, stored: Partial<StoredCase> = {}): void {
  memory.setItem(OLD_OPEN_KEY, formatOld(stored));
}

/** A case that another took the place of. */
export function putOldAside(memory: MemoryStorage, stored: Partial<StoredCase> = {}): void {
  memory.setItem(OLD_ASIDE_PREFIX + (stored.id ?? OLD_CASE.id), formatOld(stored));
}
