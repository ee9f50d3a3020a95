/** Where a pattern stands in a reply. Pure. */
import type { Lexicon } from '../../trees/said/lemmas';
import { BEFORE_OBJECT, BEFORE_YOU, FILLERS } from '../../trees/said/small';
import { ENDS, PARTS } from '../../trees/said/words';
import type { Item, WordAlternative } from './pattern';
import type { DraftWord } from './words';

/** Words of a reply with their lemmas, and the classes that patterns name. */
export interface MatchContext {
  words: readonly (DraftWord & { lemmas: readonly string[] })[];
  classes: ReadonlyMap<string, readonly (readonly Item[])[]>;
}

/** Words: the first, and the one after the last. */
export interface WordRange {
  from: number;
  to: number;
}

const MOST_FILLERS = 4;
const GAP = 4;

const NUMBER =
  /^(?:\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|cinquante|soixante|cents?|mille)$/;

/** Built-in classes: who speaks, and numbers. */
const SUBJECTS: Readonly<Record<string, (form: string, before: string) => boolean>> = {
  nous: (form, before) =>
    form === 'je' || form === "j'" || form === 'on' || (form === 'nous' && !BEFORE_OBJECT.has(before)),
  vous: (form, before) => form === 'tu' || (form === 'vous' && !BEFORE_YOU.has(before)),
  nombre: (form) => NUMBER.test(form),
  somme: (form) => NUMBER.test(form) && !/^une?$/.test(form),
};
export const BUILT_IN: readonly string[] = Object.keys(SUBJECTS);

const CONDITIONAL = /[eidtvur]r(?:ais|ait|ions|iez|aient)$/;

/** Finds where a pattern that begins at a word ends; undefined: it does not stand there. */
export function matchAt(items: readonly Item[], at: number, context: MatchContext): WordRange | undefined {
  const to = follow(items, 0, at, context, true);
  return to === undefined ? undefined : { from: at, to };
}

/** @param isFirst - no word may be skipped before the next item */
function follow(
  items: readonly Item[],
  index: number,
  at: number,
  context: MatchContext,
  isFirst: boolean,
): number | undefined {
  const item = items[index];
  if (!item) return at;
  if (item.kind === 'gap') return followGap(items, index, at, context);
  for (let skipped = 0; skipped <= (isFirst ? 0 : MOST_FILLERS); skipped += 1) {
    const to = step(items, index, at + skipped, context, isFirst);
    if (to !== undefined) return to;
    if (!FILLERS.has(context.words[at + skipped]?.form ?? '.')) break;
  }
  return undefined;
}

/** Up to four words, none of which ends the sentence. */
function followGap(
  items: readonly Item[],
  index: number,
  at: number,
  context: MatchContext,
): number | undefined {
  for (let skipped = 0; skipped <= GAP; skipped += 1) {
    const to = follow(items, index + 1, at + skipped, context, false);
    if (to !== undefined) return to;
    const form = context.words[at + skipped]?.form;
    if (form === undefined || ENDS.has(form) || (PARTS.has(form) && form !== ',')) return undefined;
  }
  return undefined;
}

function step(
  items: readonly Item[],
  index: number,
  at: number,
  context: MatchContext,
  isFirst: boolean,
): number | undefined {
  const item = items[index] as Exclude<Item, { kind: 'gap' }>;
  if (item.kind === 'word') {
    return suits(item, at, context) ? follow(items, index + 1, at + 1, context, false) : undefined;
  }
  if (item.kind === 'class' && SUBJECTS[item.name]) {
    const { form = '.' } = context.words[at] ?? {};
    const isSubject = SUBJECTS[item.name]?.(form, context.words[at - 1]?.form ?? '.');
    return isSubject ? follow(items, index + 1, at + 1, context, false) : undefined;
  }
  const choices = item.kind === 'group' ? item.choices : (context.classes.get(item.name) ?? []);
  for (const choice of choices) {
    const to = follow([...choice, ...items.slice(index + 1)], 0, at, context, isFirst);
    if (to !== undefined) return to;
  }
  if (item.kind === 'group' && item.isOptional) return follow(items, index + 1, at, context, isFirst);
  return undefined;
}

function suits(
  { stance, words }: Extract<Item, { kind: 'word' }>,
  at: number,
  context: MatchContext,
): boolean {
  const word = context.words[at];
  if (!word) return false;
  const isSmall = FILLERS.has(word.form) || /^(?:votre|vos|ton|ta|tes)$/.test(word.form);
  if (stance === 'denied' ? !word.isDenied : stance !== 'any' && word.isDenied && !isSmall) return false;
  return words.some((one) => isWord(one, word, stance));
}

function isWord(
  { word, isExact, endings }: WordAlternative,
  { form, lemmas }: { form: string; lemmas: readonly string[] },
  stance: string,
): boolean {
  if (isExact ? form !== word : !lemmas.includes(word)) return false;
  if (endings && !endings.some((end) => form.endsWith(end))) return false;
  return isExact || endings !== undefined || stance !== 'plain' || !CONDITIONAL.test(form);
}

/** The lemmas (`mot`) and forms (`=mot`) that a pattern may begin with; null: any word may. */
export function listFirst(items: readonly Item[], classes: MatchContext['classes']): Set<string> | null {
  const first = new Set<string>();
  for (const item of items) {
    if (item.kind === 'gap') return null;
    if (item.kind === 'word') {
      for (const { word, isExact } of item.words) first.add(isExact ? `=${word}` : word);
      return first;
    }
    if (item.kind === 'class' && (item.name === 'nombre' || item.name === 'somme')) return null;
    if (item.kind === 'class' && SUBJECTS[item.name]) {
      for (const form of item.name === 'nous' ? ['nous', 'je', "j'", 'on'] : ['vous', 'tu'])
        first.add(`=${form}`);
      return first;
    }
    const choices = item.kind === 'group' ? item.choices : (classes.get(item.name) ?? []);
    for (const choice of choices) {
      const found = listFirst(choice, classes);
      if (!found) return null;
      for (const one of found) first.add(one);
    }
    if (item.kind !== 'group' || !item.isOptional) return first;
  }
  return null;
}

/** Gives each word its lemmas. */
export function lookUp(words: readonly DraftWord[], lexicon: Lexicon): MatchContext['words'] {
  return words.map((word) => ({ ...word, lemmas: word.exact === 'du' ? [] : lexicon.find(word.form) }));
}
