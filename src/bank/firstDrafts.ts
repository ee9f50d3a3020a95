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
export const FIRST_DRAFTS: DraftResult | null = null;
