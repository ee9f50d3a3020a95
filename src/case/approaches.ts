/** What is said of approaches and lawyer levels, and their order. */
import type { LawyerLevel } from '../trees/model';

export { APPROACH_WORDS, LAWYER_WORDS } from './messages/approaches';

const WEIGHT: Record<LawyerLevel, number> = { optional: 0, advised: 1, required: 2 };

/** The strongest of several levels; `optional` when there is none. */
export function findStrongest(levels: readonly LawyerLevel[]): LawyerLevel {
  return [...levels].sort((a, b) => WEIGHT[b] - WEIGHT[a])[0] ?? 'optional';
}
