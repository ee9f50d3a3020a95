/** What stands in a letter, and which letter a step sends: conditions decided, refused or left to the reader. */
import { parseDay } from '../../trees/calendar';
import { listConditionFacts } from '../../trees/conditionUses';
import { type Env, evaluate, isNeed, NOTHING_SUPPOSED } from '../../trees/evaluate';
import type { Condition, Facts, StepLetter } from '../../trees/model';
import { resolveCondition } from '../../trees/resolve';
import type { Wording } from '../../trees/wording';

/** What deciding reads besides the facts. */
export type Ground = Wording & Pick<Env, 'inputs'>;

/**
 * Decides a condition; null where the case does not say. A fact that was not asked counts as unknown, and so does one
 * that none of the trees here asks.
 */
export function decide(condition: Condition, { world, defs, inputs }: Ground, facts: Facts): boolean | null {
  const reads = listConditionFacts(condition).flatMap(
    (id) => world.derived[id]?.inputs.map(({ fact }) => fact) ?? [id],
  );
  if (reads.some((id) => !defs[id])) return null;
  const known = Object.fromEntries(listConditionFacts(condition).map((id) => [id, facts[id] ?? null]));
  const env: Env = { facts: { ...facts, ...known }, supposed: NOTHING_SUPPOSED, world, defs, inputs };
  const formula = resolveCondition(condition, { today: parseDay(world.today) as number, law: world.law });
  const answer = evaluate(formula, env);
  return isNeed(answer) ? null : answer;
}

/** Chooses the letter of a step: the first that suits; before it, those of which the case does not say whether they do. */
export function chooseLetters(letters: readonly StepLetter[], ground: Ground, facts: Facts): StepLetter[] {
  const chosen: StepLetter[] = [];
  for (const letter of letters) {
    const verdict = letter.if ? decide(letter.if, ground, facts) : true;
    if (verdict !== false) chosen.push(letter);
    if (verdict === true) break;
  }
  return chosen;
}
