/** Reads a reply before it is sent: what in it is worth another look. Pure; unsure means not marked. */
import { unpackLemmas } from '../../trees/said/lemmas';
import { listFirst, lookUp, type MatchContext, matchAt, type WordRange } from './match';
import type { DraftMark, DraftModel, DraftReading, DraftRecipient, DraftRule } from './model';
import { type Item, parsePattern } from './pattern';
import { findSign } from './signs';
import { type DraftWords, readWords } from './words';

/** Longest text that is read, in characters. */
export const LONGEST_DRAFT = 60_000;
/** Most marks of one rule: more would only say the same again. */
const MOST_OF_A_RULE = 8;

type Patterns = readonly (readonly Item[])[];

interface Prepared {
  find: ReturnType<typeof unpackLemmas>['find'];
  classes: MatchContext['classes'];
  rules: readonly PreparedRule[];
}

interface PreparedRule extends Pick<DraftRule, 'kind' | 'to' | 'sign'> {
  id: string;
  finds: PatternIndex;
  unless: PatternIndex;
  unlessText: PatternIndex;
  forgets: PatternIndex | undefined;
}

/** Patterns by what they begin with. */
interface PatternIndex {
  byFirst: ReadonlyMap<string, Patterns>;
  anywhere: Patterns;
}

const READY = new WeakMap<DraftModel, Prepared>();

function prepare(model: DraftModel): Prepared {
  const known = READY.get(model);
  if (known) return known;
  const parse = (patterns: readonly string[] = []): Patterns => patterns.map(parsePattern);
  const classes = new Map(Object.entries(model.classes).map(([name, patterns]) => [name, parse(patterns)]));
  const index = (patterns: readonly string[] = []) => indexPatterns(parse(patterns), classes);
  const ready: Prepared = {
    find: unpackLemmas(model.lemmas, { isExact: true }).find,
    classes,
    rules: Object.entries(model.rules).map(
      ([id, { kind, to, sign, finds, unless, unlessText, forgets }]) => ({
        id,
        kind,
        ...(to && { to }),
        ...(sign && { sign }),
        finds: index(finds),
        unless: index(unless),
        unlessText: index(unlessText),
        forgets: forgets && index(forgets),
      }),
    ),
  };
  READY.set(model, ready);
  return ready;
}

function indexPatterns(patterns: Patterns, classes: MatchContext['classes']): PatternIndex {
  const byFirst = new Map<string, (readonly Item[])[]>();
  const anywhere: (readonly Item[])[] = [];
  for (const pattern of patterns) {
    const first = listFirst(pattern, classes);
    if (!first) anywhere.push(pattern);
    for (const key of first ?? []) {
      const list = byFirst.get(key);
      if (list) list.push(pattern);
      else byFirst.set(key, [pattern]);
    }
  }
  return { byFirst, anywhere };
}

/**
 * Reads a reply.
 *
 * @param text - any string
 * @param to - whom it is for: some rules hold for consumers only
 */
export function readDraft(text: string, model: DraftModel, to: DraftRecipient): DraftReading {
  const said = text.slice(0, LONGEST_DRAFT);
  const { find, classes, rules } = prepare(model);
  const cut = readWords(said);
  const context: MatchContext = { words: lookUp(cut.words, { find }), classes };
  const marks = rules
    .filter((rule) => suitsRecipient(rule.to, to))
    .flatMap((rule) => readRule(rule, said, cut, context).slice(0, MOST_OF_A_RULE));
  return {
    marks: dropTwice(marks),
    ...(text.length > LONGEST_DRAFT && { readTo: LONGEST_DRAFT }),
  };
}

/** Whoever does not know is told what holds for a consumer. */
function suitsRecipient(rule: DraftRule['to'], to: DraftRecipient): boolean {
  return !rule || rule.includes(to === 'inconnu' ? 'consommateur' : to);
}

function readRule(
  { id, kind, sign, finds, unless, unlessText, forgets }: PreparedRule,
  text: string,
  { words, sentences }: DraftWords,
  context: MatchContext,
): DraftMark[] {
  const build = (start: number, end: number, isLack: boolean): DraftMark => {
    const sentence = sentences.find((one) => one.start <= start && one.end >= end) ?? { start, end };
    return { rule: id, kind, start, end, sentence, isLack };
  };
  if (sign) return findSign(sign, text).map(({ start, end }) => build(start, end, false));
  const found = findRanges(finds, context, true);
  if (found.length === 0 || findRanges(unlessText, context, false).length > 0) return [];
  if (forgets && findRanges(forgets, context, false).length > 0) return [];
  const spared = new Set(findRanges(unless, context, false).map(({ from }) => words[from]?.sentence));
  const ours = found.filter(({ from }) => !spared.has(words[from]?.sentence));
  return (forgets ? ours.slice(0, 1) : ours).map(({ from, to }) =>
    build(words[from]?.start ?? 0, words[to - 1]?.end ?? 0, forgets !== undefined),
  );
}

/** @param isOurs - not in what is quoted, claimed or supposed */
function findRanges(
  { byFirst, anywhere }: PatternIndex,
  context: MatchContext,
  isOurs: boolean,
): WordRange[] {
  if (byFirst.size === 0 && anywhere.length === 0) return [];
  const found: WordRange[] = [];
  context.words.forEach(({ form, lemmas, isNotOurs }, at) => {
    if (isOurs && isNotOurs) return;
    const last = found.at(-1);
    if (last && at < last.to) return;
    const patterns = [
      ...anywhere,
      ...(byFirst.get(`=${form}`) ?? []),
      ...lemmas.flatMap((one) => byFirst.get(one) ?? []),
    ];
    let best: WordRange | undefined;
    for (const pattern of patterns) {
      const range = matchAt(pattern, at, context);
      if (!range || (isOurs && context.words[range.to - 1]?.isNotOurs)) continue;
      if (!best || range.to > best.to) best = range;
    }
    if (best) found.push(best);
  });
  return found;
}

/** Of two marks of one kind on the same words, the wider stays. */
function dropTwice(marks: readonly DraftMark[]): DraftMark[] {
  const kept: DraftMark[] = [];
  const width = ({ start, end }: DraftMark) => end - start;
  for (const mark of [...marks].sort((a, b) => width(b) - width(a)))
    if (
      !kept.some(
        (one) =>
          one.kind === mark.kind &&
          one.isLack === mark.isLack &&
          one.start < mark.end &&
          mark.start < one.end,
      )
    )
      kept.push(mark);
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}
