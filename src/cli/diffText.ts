/** A comparison in plain French. */
import { formatDate, formatLawPeriod } from '../trees/format';
import type { LawPeriod, LawValue, LawValues } from '../trees/model';
import { readHandover } from '../trees/structure';
import type { Both } from './diffBoth';
import type { Move, MovedEnd } from './diffCompare';
import { type ChangedRule, formatRules } from './diffRules';
import { type ChangedWords, formatWords } from './diffWords';
import { DIFF_WORDS as WORDS } from './messages/diff';

export interface DiffReport {
  revision: string;
  today: string;
  /** values of law/ that differ: all their periods, in words */
  law: { id: string; label: string; before: string; after: string; later: string[] }[];
  /** rules of deadlines and dates that differ */
  rules: ChangedRule[];
  /** words of calls that differ */
  words: ChangedWords[];
  trees: { id: string; title: string; paths: number; moved: number; complete: boolean; moves: Move[] }[];
  /** trees in which nothing differs that decides a case */
  same: string[];
  added: string[];
  removed: string[];
}

/** Finds the values of law/ that differ; `later` are the days to come on which one of the two changes. */
export function compareLaw(law: Both<LawValues>, today: string): DiffReport['law'] {
  const ids = new Set([...Object.keys(law.before), ...Object.keys(law.after)]);
  return [...ids].sort().flatMap((id) => {
    const [before, after] = [law.before[id], law.after[id]];
    if (JSON.stringify(before?.periods) === JSON.stringify(after?.periods)) return [];
    const periods = [...(before?.periods ?? []), ...(after?.periods ?? [])];
    const later = [...new Set(periods.map(({ from }) => from).filter((from) => from > today))].sort();
    const label = (after ?? before)?.label ?? id;
    return [{ id, label, before: wordPeriods(before), after: wordPeriods(after), later }];
  });
}

function wordPeriods(value: LawValue | undefined): string {
  if (!value) return WORDS.absent;
  const word = (period: LawPeriod) =>
    WORDS.period({ value: formatLawPeriod(value, period), from: formatDate(period.from) });
  return value.periods.map(word).join(WORDS['joined-by']);
}

/** Words a comparison, tree by tree. */
export function formatComparison(report: DiffReport): string {
  const { revision, today, law, rules, words, trees, added, removed } = report;
  const moved = trees.filter(({ moves }) => moves.length > 0);
  const lines = [WORDS.heading({ revision, today: formatDate(today) })];
  if (law.length > 0) lines.push('', WORDS['law-heading']);
  for (const value of law) {
    lines.push(WORDS.law(value));
    if (value.later.length > 0) lines.push(WORDS.later(value.later));
  }
  lines.push(...formatRules(rules), ...formatWords(words));
  if (added.length > 0) lines.push('', WORDS['trees-added'](added));
  if (removed.length > 0) lines.push('', WORDS['trees-removed'](removed));
  for (const tree of moved) {
    lines.push('', WORDS.tree({ ...tree, moved: WORDS.paths(tree.moved) }));
    for (const move of tree.moves) lines.push(...formatMove(move));
  }
  for (const { id } of trees.filter(({ complete }) => !complete)) lines.push('', WORDS.incomplete(id));
  if (moved.length === 0) lines.push('', WORDS.nothing);
  return lines.join('\n');
}

function formatMove({ kinds, before, after, paths, example, deadlines, dropped, added }: Move): string[] {
  const lines = [
    WORDS.move({ paths: WORDS.paths(paths.length), kinds: kinds.map((kind) => WORDS.kind[kind]) }),
    WORDS.before(formatEnd(before)),
    WORDS.after(formatEnd(after)),
  ];
  const day = (iso: string | undefined) => WORDS.day(iso === undefined ? undefined : formatDate(iso));
  for (const { step, before: old, after: fresh } of deadlines)
    lines.push(WORDS.deadline({ step, before: day(old), after: day(fresh) }));
  if (kinds.includes('steps')) {
    if (dropped.length > 0) lines.push(WORDS['steps-dropped'](dropped));
    if (added.length > 0) lines.push(WORDS['steps-added'](added));
  }
  lines.push(WORDS.example(example));
  return lines;
}

function formatEnd({ id, title, approach = '', now = '', lawyer = '' }: MovedEnd): string {
  if (id === undefined) return WORDS.unknown;
  const handover = readHandover(id);
  if (handover !== undefined) return WORDS.handover({ title: title ?? '', tree: handover });
  return WORDS.end({
    title: title ?? '',
    id,
    approach: WORDS.approach[approach] ?? approach,
    first: now === approach ? undefined : (WORDS.approach[now] ?? now),
    lawyer: WORDS.lawyer[lawyer] ?? lawyer,
  });
}
