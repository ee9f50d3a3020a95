/** When a step is due: `today + 8 days`, `date-ordonnance + @signification-injonction at date-ordonnance`. */

import type { DueRule } from './model';
import { parseSpan } from './parseBound';

const DUE = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?:\s+([+-])\s*(.+)|\s*([+])\s*(.+))?$/;

/** Parses the `by:` of a step; null when it cannot be read. */
export function parseDue(text: string): DueRule | null {
  const match = DUE.exec(text.trim());
  if (!match) return null;
  const base: DueRule['base'] = match[1] === 'today' ? 'today' : { fact: match[1] as string };
  const sign = match[2] ?? match[4];
  if (!sign) return { base };
  const shift = parseSpan((match[3] ?? match[5]) as string);
  return shift && { base, sign: sign === '+' ? 1 : -1, shift };
}
