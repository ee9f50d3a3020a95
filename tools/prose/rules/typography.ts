/** French typography: apostrophes, spaces that do not break, ellipses. */
import { BLANK, buildFinding, type ProseDocument, quoteAround } from '../document';
import type { Finding } from '../finding';

interface Habit {
  pattern: RegExp;
  what: string;
  hint: string;
}

const NBSP = '\\u00a0\\u202f';

const HABITS: Habit[] = [
  { pattern: /(?<=\p{L})'(?=\p{L})/gu, what: 'A straight apostrophe', hint: 'Write ’.' },
  { pattern: /"/g, what: 'A straight quotation mark', hint: 'Write « … », or “ … ” inside them.' },
  { pattern: /\.\.\./g, what: 'Three dots', hint: 'Write the one character ….' },
  {
    pattern: new RegExp(`(?<![${NBSP}?!…«“]|&\\w{2,8})(?:[?!]|;|:(?![\\d${BLANK}/]))(?!\\p{L})`, 'gu'),
    what: 'No non-breaking space before « : ; ? ! »',
    hint: 'Put U+00A0 before it, or run `npm run typeset`.',
  },
  {
    pattern: new RegExp(`«(?![${NBSP}])|(?<![${NBSP}])»`, 'g'),
    what: 'No non-breaking space inside « »',
    hint: 'Put U+00A0 after « and before », or run `npm run typeset`.',
  },
  {
    pattern: new RegExp(`(?<=[\\d${BLANK}])(?: |)[€%](?!\\p{L})`, 'gu'),
    what: 'No non-breaking space before € or %',
    hint: 'Put U+00A0 before it, or run `npm run typeset`.',
  },
  {
    pattern: /(?<![\d,])\d{1,3}(?: \d{3})+(?!\d)|(?<=n°) \d/g,
    what: 'A breaking space inside a number or after n°',
    hint: 'Put U+00A0 there.',
  },
];

/** Finds what a French printer would mend. */
export function checkTypography(document: ProseDocument): Finding[] {
  return HABITS.flatMap(({ pattern, what, hint }) =>
    [...document.prose.matchAll(pattern)].map(({ index }) =>
      buildFinding(document, index, 'typography', `${what}: « ${quoteAround(document, index)} ».`, hint),
    ),
  );
}
