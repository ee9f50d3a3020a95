/** How much a lawyer is needed in a case: as an outcome says it, or computed where a court is in play. */
import { decideCondition, type Ground } from './decideCondition';
import type { CompiledOutcome, Condition, Facts, LawyerLevel } from './model';

/** The derived fact that says whether a lawyer must represent the business at the trial. */
export const LAWYER_AT_TRIAL = 'avocat-au-proces';

const MUST_HAVE: Condition = { op: 'one-of', fact: LAWYER_AT_TRIAL, values: ['obligatoire'] };

/**
 * Finds the level of an outcome in one case.
 *
 * By court: where the outcome goes to court, `required` when the lawyer is mandatory there; before that, `advised`,
 * since what is written now is what that court will read. Where the case does not say, no more than `advised`.
 *
 * @see art. 760, 761 and 853 of the code de procédure civile; art. R431-2 and R431-3 of the code de justice administrative
 */
export function findLawyerLevel(
  { lawyer, approach, now }: Pick<CompiledOutcome, 'lawyer' | 'approach' | 'now'>,
  ground: Ground,
  facts: Facts,
): LawyerLevel {
  if (lawyer !== 'by-court') return lawyer;
  const isAtCourt = approach === 'court-action' || now === 'court-action';
  const mustHave = ground.inputs.has(LAWYER_AT_TRIAL) ? decideCondition(MUST_HAVE, ground, facts) : null;
  if (mustHave === null) return isAtCourt ? 'advised' : 'optional';
  if (!mustHave) return 'optional';
  return isAtCourt ? 'required' : 'advised';
}
