/** The words of calls that differ between two revisions, place by place. */
import type { ParsedContent } from '../trees/content';
import type { Forest } from '../trees/forest';
import { baseName } from '../trees/source';
import { listSpoken, listSpokenTexts } from '../trees/spoken';
import { formatCondition } from '../trees/wording';
import type { Both } from './diffBoth';
import { DIFF_WORDS as WORDS } from './messages/diff';

/** Place → what is said or avoided there, with its condition in words. */
export type WordBook = Record<string, string>;

export interface ChangedWords {
  place: string;
  /** null: the revision says nothing there */
  before: string | null;
  after: string | null;
}

/** Every text of a call, by its place. */
export function listWordBook(content: ParsedContent, forest: Forest): WordBook {
  const found = listSpoken(content).flatMap(listSpokenTexts);
  return Object.fromEntries(
    found.map(({ file, text: { if: condition, text, path } }) => {
      const place = [baseName(file), ...path.filter((part) => part !== 'text')].join(' › ');
      return [
        place,
        condition ? WORDS['words-if']({ condition: formatCondition(condition, forest), text }) : text,
      ];
    }),
  );
}

/** Finds the words that differ. A revision that knew no words is compared with nothing. */
export function compareWords({ before, after }: Both<WordBook | undefined>): ChangedWords[] {
  if (!before || !after) return [];
  const places = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...places].flatMap((place) => {
    const [old, fresh] = [before[place] ?? null, after[place] ?? null];
    return old === fresh ? [] : [{ place, before: old, after: fresh }];
  });
}

/** Words the differences, a line a place and two for what was and is said there. */
export function formatWords(words: readonly ChangedWords[]): string[] {
  if (words.length === 0) return [];
  return [
    '',
    WORDS['words-heading'],
    ...words.flatMap(({ place, before, after }) => [
      WORDS['words-place'](place),
      WORDS.before(before ?? WORDS['no-words']),
      WORDS.after(after ?? WORDS['no-words']),
    ]),
  ];
}
