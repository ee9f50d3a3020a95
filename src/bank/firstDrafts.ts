/** How well replies were read before being sent, the first time, on the half that judges. Never corrected afterwards. */
import type { DraftTally } from './replies';

export interface DraftResult {
  /** the day it was measured, `YYYY-MM-DD` */
  on: string;
  /** replies read, a count */
  replies: number;
  kinds: DraftTally;
}

/** The half that judges, the first time: `npm run bench:drafts -- judge` gave the figures. */
export const FIRST_DRAFTS: DraftResult = {
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

/** A hundred other replies, once the first half that judges had been learnt from: `bank/replies/third.yaml`. */
export const SECOND_DRAFTS: DraftResult = {
  on: '2026-12-01',
  replies: 100,
  kinds: {
    aveu: { marks: 9, right: 9, faults: 12, found: 7 },
    promesse: { marks: 14, right: 10, faults: 12, found: 8 },
    droit: { marks: 9, right: 5, faults: 12, found: 4 },
    menace: { marks: 6, right: 6, faults: 12, found: 6 },
    injure: { marks: 10, right: 7, faults: 11, found: 7 },
    oubli: { marks: 8, right: 6, faults: 11, found: 6 },
    donnees: { marks: 11, right: 10, faults: 11, found: 8 },
    ton: { marks: 10, right: 8, faults: 13, found: 7 },
  },
};
