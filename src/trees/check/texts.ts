/** Markdown texts: numbers and articles are named, never written out, and what is named exists. */
import type { ParsedContent, TextSource } from '../content';
import { TEXT_MESSAGES } from '../messages/check/texts';
import { listMarkers, type Marker } from '../text';
import type { CheckRun, IssuePlace } from './context';
import { checkLinks } from './links';

export function checkTexts(checkRun: CheckRun): void {
  for (const text of listTelling(checkRun.content)) {
    const occurrences = new Map<string, number>();
    const locate = (find: string): IssuePlace => {
      const nth = occurrences.get(find) ?? 0;
      occurrences.set(find, nth + 1);
      return { file: text.file, path: text.path, find, nth };
    };
    for (const marker of listMarkers(text.text)) checkMarker(marker, text.text, locate, checkRun);
    checkNumbers(text.text, locate, checkRun);
    checkLinks(text.text, locate, checkRun);
  }
}

/** Every Markdown text that holds a digit, a marker or a link: the others have nothing to check. */
export function listTelling({ texts }: ParsedContent): TextSource[] {
  return texts.filter(({ kind, text }) => kind !== 'plain' && TELLING.test(text));
}

const TELLING = /[\d{(]/;

function checkMarker(
  marker: Marker,
  text: string,
  locate: (find: string) => IssuePlace,
  checkRun: CheckRun,
): void {
  const { content, context } = checkRun;
  const known: Partial<Record<Marker['kind'], Iterable<string>>> = {
    value: Object.keys(context.law),
    reference: context.references,
    ...(checkRun.hasFacts && { fact: Object.keys(content.facts) }),
  };
  const names = known[marker.kind];
  if (!names || new Set(names).has(marker.text)) return;
  const code = CODES[marker.kind as keyof typeof CODES];
  checkRun.report(locate(text.slice(marker.offset, marker.offset + marker.length)), {
    code,
    about: [`${KINDS[code]}:${marker.text}`],
    ...TEXT_MESSAGES[code]({ name: marker.text, known: names }),
  });
}

const CODES = {
  value: 'unknown-law-value',
  reference: 'unknown-law-reference',
  fact: 'unknown-fact',
} as const;

const KINDS = {
  'unknown-law-value': 'law-value',
  'unknown-law-reference': 'law-reference',
  'unknown-fact': 'fact',
} as const;

const SPACE = '[ \\u00a0\\u202f]';
const NUMBER = `\\d+(?:${SPACE}\\d{3})*(?:[.,]\\d+)?`;
const UNITS = 'euros?|jours?|mois|ans?|années?|semaines?|heures?|trimestres?';
const QUANTITY = new RegExp(`(?<![\\p{L}\\d])${NUMBER}${SPACE}*(?:€|%|(?:${UNITS})(?!\\p{L}))`, 'giu');
const ARTICLE = new RegExp(
  `(?:(?<!\\p{L})(?:articles?|art\\.)${SPACE}*)?(?<![\\p{L}\\d])[LRDA]\\.?${SPACE}?\\*?\\d+(?:-\\d+)*(?![\\p{L}\\d])|(?<!\\p{L})(?:articles?|art\\.)${SPACE}*\\d+(?:-\\d+)*`,
  'gu',
);

function checkNumbers(text: string, locate: (find: string) => IssuePlace, checkRun: CheckRun): void {
  if (!/\d/.test(text)) return;
  const bare = hide(text);
  for (const [pattern, kind] of [
    [QUANTITY, 'quantity'],
    [ARTICLE, 'article'],
  ] as const)
    for (const match of bare.matchAll(pattern)) {
      const found = match[0].trim();
      checkRun.report(locate(found), { code: 'number-in-text', ...TEXT_MESSAGES[kind]({ found }) });
    }
}

/** Lists the quantities and articles that a text writes out instead of naming them. */
export function listNumbers(text: string): string[] {
  const bare = hide(text);
  return [...bare.matchAll(QUANTITY), ...bare.matchAll(ARTICLE)].map(([found]) => found.trim());
}

/** Blanks out what may hold numbers: markers, addresses of links, code. Offsets stay. */
function hide(text: string): string {
  const blank = (match: string) => '\n'.repeat(match.length);
  return text
    .replace(/\{[@§$=][^{}]*\}/g, blank)
    .replace(/`[^`]*`/g, blank)
    .replace(/\]\([^)]*\)/g, (match) => `]${blank(match.slice(1))}`)
    .replace(/https?:\/\/\S+/g, blank);
}
