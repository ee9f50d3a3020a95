/** Bounds and spans as authors write them. Build time only. */
import { parseDay, parseDuration } from './calendar';
import type { Bound, Span } from './model';

/** Parses a date bound: an ISO date, `@law-date`, `today`, `today - 30 years`, `today + @value`. */
export function parseDateBound(text: string): Bound | null {
  const today = /^today(?:\s*([+-])\s*(.+))?$/.exec(text.trim());
  if (today) {
    if (!today[1]) return { kind: 'today' };
    const shift = parseSpan(today[2] as string);
    return shift && { kind: 'today', sign: today[1] === '+' ? 1 : -1, shift };
  }
  const law = /^@([a-z0-9-]+)$/.exec(text.trim());
  if (law) return { kind: 'law', id: law[1] as string };
  const day = parseDay(text.trim());
  return day === null ? null : { kind: 'point', value: day };
}

/** Parses a span: `30 days`, `@prescription-consommateur`, `@signification-injonction at date-ordonnance`. */
export function parseSpan(text: string): Span | null {
  const law = /^@([a-z0-9-]+)(?:\s+at\s+([a-z0-9-]+))?$/.exec(text.trim());
  if (law) return { law: law[1] as string, ...(law[2] && { at: law[2] }) };
  const duration = parseDuration(text);
  return duration && { duration };
}
