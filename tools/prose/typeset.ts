/** Puts the non-breaking spaces of French where `checkTypography` misses them: in prose only, never in code. */
import type { ProseDocument } from './document';

const NBSP = '\u00a0';
/** A plain space that must not break a line, as the first character of each match. */
const BREAKING = [
  / (?=[;?!»]|:(?![\d/]))/g,
  /(?<=«) /g,
  /(?<=\d) (?=[€%])/g,
  /(?<=n°) (?=\d)/g,
  /(?<=(?<!\d)\d{1,3}(?: \d{3})*) (?=\d{3}(?!\d))/g,
];

/** The text of a document with its breaking spaces mended; the same text when there is none. */
export function typesetDocument({ text, prose }: Pick<ProseDocument, 'text' | 'prose'>): string {
  const chars = text.split('');
  for (const pattern of BREAKING)
    for (const { index } of prose.matchAll(pattern)) if (chars[index] === ' ') chars[index] = NBSP;
  return chars.join('');
}
