/** Decides a condition for a case of which not everything need be known. */
import { parseDay } from './calendar';
import { listConditionFacts } from './conditionUses';
import { type Env, evaluate, isNeed, NOTHING_SUPPOSED } from './evaluate';
import type { Condition, Facts } from './model';
import { resolveCondition } from './resolve';

/** What deciding reads besides the facts. */
export type Ground = Pick<Env, 'world' | 'defs' | 'inputs'>;

/**
 * Decides a condition; null where the case does not say. A fact that was not asked counts as unknown, and so does one
 * that none of the trees here asks.
 */
export function decideCondition(
  condition: Condition,
  { world, defs, inputs }: Ground,
  facts: Facts,
): boolean | null {
  const reads = listConditionFacts(condition).flatMap(
    (id) => world.derived[id]?.inputs.map(({ fact }) => fact) ?? [id],
  );
  if (reads.some((id) => !defs[id])) return null;
  const known = Object.fromEntries(reads.map((id) => [id, facts[id] ?? null]));
  const env: Env = { facts: { ...facts, ...known }, supposed: NOTHING_SUPPOSED, world, defs, inputs };
  const formula = resolveCondition(condition, { today: parseDay(world.today) as number, law: world.law });
  const answer = evaluate(formula, env);
  return isNeed(answer) ? null : answer;
}
