/** Which passages stand in a letter: conditions on the facts of the case, decided, refused or left to the reader. */
import { parseDay } from '../../trees/calendar';
import { type Env, evaluate, isNeed, NOTHING_SUPPOSED } from '../../trees/evaluate';
import { formatCondition } from '../../trees/format';
import type { Condition, Facts } from '../../trees/model';
import { resolveCondition } from '../../trees/resolve';
import type { LetterBook } from './model';

/** True, false, or the words of the condition where the case does not say. */
export type Verdict = boolean | string;

/** Decides a condition. A fact that was not asked counts as unknown: nothing is supposed of it. */
export function decide(
  condition: Condition,
  book: Pick<LetterBook, 'facts' | 'law'>,
  facts: Facts,
  today: string,
): Verdict {
  const known = Object.fromEntries(Object.keys(book.facts).map((id) => [id, facts[id] ?? null]));
  const world = { today, law: book.law, derived: {} };
  const env: Env = { facts: known, supposed: NOTHING_SUPPOSED, world, defs: book.facts, inputs: new Map() };
  const formula = resolveCondition(condition, { today: parseDay(today) as number, law: book.law });
  const answer = evaluate(formula, env);
  return isNeed(answer) ? formatCondition(condition, { defs: book.facts, world }) : answer;
}
