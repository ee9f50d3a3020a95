/**
 * Numbers and citations of law are named, never written out. An invented example, a letter or words to copy
 * and what is marked `<Pratique>` may hold amounts and days; articles, laws and rulings are always named.
 */
import { buildFinding, findAll, type ProseDocument } from '../document';
import type { Finding } from '../finding';

const SPACE = '[ \\u00a0\\u202f]';
const NUMBER = `\\d+(?:${SPACE}\\d{3})*(?:[.,]\\d+)?`;
const WORDS =
  'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|quarante-cinq|soixante';
const UNITS = 'euros?|jours?|mois|ans?|années?|semaines?';
/** A number with its unit, or in words where it can only be a delay or a ceiling. */
export const QUANTITY = new RegExp(
  `(?<![\\p{L}\\d])${NUMBER}${SPACE}*(?:€|%|(?:${UNITS})(?!\\p{L}))|(?<=(?:délai|prescri\\p{L}+|dans les|sous|pendant|amende|plafond|plus de|moins de) (?:de |d’|par )?)(?:${WORDS}) (?:${UNITS})(?!\\p{L})`,
  'giu',
);
const CITATION = new RegExp(
  `(?<!\\p{L})(?:articles?|art\\.)${SPACE}+(?:[LRDA]\\.?${SPACE}?)?\\d+(?:-\\d+)*|(?<![\\p{L}\\d])[LRD]\\.?${SPACE}?\\d{3,}(?:-\\d+)*|(?<!\\p{L})(?:loi|décret|ordonnance|directive|règlement)${SPACE}(?:\\(UE\\)${SPACE})?n°${SPACE}?\\d+|(?<!\\p{L})Cass\\.${SPACE}|(?<!\\p{L})pourvoi${SPACE}n°`,
  'gu',
);

/** Components in which figures are invented or are practice. */
const FREE = new Set(['Exemple', 'Pratique']);

/** Finds legal numbers and citations that are written out. */
export function checkNumbers(document: ProseDocument): Finding[] {
  const free = document.blocks.filter(({ kind, within }) => kind === 'quote' || FREE.has(within ?? ''));
  const isFree = (at: number): boolean =>
    free.some(({ offset, text }) => at >= offset && at < offset + text.length) ||
    isMarkedPractice(document, at) ||
    isBetween(document.text, at, '«', '»');
  const numbers = findAll(document, QUANTITY).filter(({ offset }) => !isFree(offset));
  return [
    ...numbers.map(({ offset, words }) =>
      buildFinding(
        document,
        offset,
        'number-in-text',
        `"${words}" is written out.`,
        'Name the value, <LawValue id="…" />; or mark what is practice, not law: <Pratique>8 jours</Pratique>.',
      ),
    ),
    ...findAll(document, CITATION).map(({ offset, words }) =>
      buildFinding(
        document,
        offset,
        'citation-in-text',
        `"${words}" is cited by its number.`,
        'Name the reference, <LawRef id="…" />; add it to law/references/ if it is not there.',
      ),
    ),
  ];
}

/** True for what `<Pratique>` marks: practice or invention, not law. */
export function isMarkedPractice({ text }: Pick<ProseDocument, 'text'>, at: number): boolean {
  return isBetween(text, at, '<Pratique>', '</Pratique>');
}

/** True when the last mark that opens has not been closed. */
function isBetween(text: string, at: number, open: string, close: string): boolean {
  return text.lastIndexOf(open, at) > text.lastIndexOf(close, at);
}
