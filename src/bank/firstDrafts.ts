/** How well replies were read before being sent, the first time, on the half that judges. Filled once, never corrected. */
import type { DraftTally } from './replies';

export interface DraftResult {
  /** the day it was measured, `YYYY-MM-DD` */
  on: string;
  /** replies read, a count */
  replies: number;
  kinds: DraftTally;
}

/** `npm run bench:drafts -- judge` gives the figures; while there are none, « Exactitude » says nothing of replies. */
export const FIRST_DRAFTS: DraftResult | null = {
  on: '2026-11-30',
  replies: 165,
  kinds: {
    aveu: { marks: 9, right: 7, faults: 28, found: 5 },
    promesse: { marks: 27, right: 25, faults: 35, found: 21 },
    droit: { marks: 18, right: 11, faults: 39, found: 9 },
    menace: { marks: 6, right: 5, faults: 25, found: 4 },
    injure: { marks: 16, right: 14, faults: 15, found: 11 },
    oubli: { marks: 12, right: 8, faults: 44, found: 9 },
    donnees: { marks: 7, right: 4, faults: 14, found: 3 },
    ton: { marks: 16, right: 8, faults: 45, found: 8 },
  },
};
