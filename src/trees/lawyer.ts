/** How much a lawyer is needed in a case: as an outcome says it, or computed where a court is in play. */
import type { TreeSource } from './content';
import { decideCondition, type Ground } from './decideCondition';
import type { Approach, CompiledOutcome, Condition, Facts, LawyerLevel } from './model';

/** The derived fact that says whether a lawyer must represent the business at the trial. */
export const LAWYER_AT_TRIAL = 'avocat-au-proces';

/** The fact that says what is at stake, asked on the outcome where no question asked for an amount. */
export const STAKE = 'somme-en-jeu';
const AMOUNT = 'montant';
const CUSTOMER = 'type-de-client';

/** Where nothing is disputed, no sum calls for a lawyer. */
const PEACEFUL: ReadonlySet<Approach> = new Set<Approach>(['reconciliation', 'prevention']);

const MUST_HAVE: Condition = { op: 'one-of', fact: LAWYER_AT_TRIAL, values: ['obligatoire'] };

type Advised = Pick<CompiledOutcome, 'lawyer' | 'approach' | 'now'>;

/**
 * Finds the level of an outcome in one case.
 *
 * By court: where the outcome goes to court, `required` when the lawyer is mandatory there; before that, `advised`,
 * since what is written now is what that court will read. Where the case does not say, no more than `advised`.
 * An outcome that needs none is `advised` too where the sum would make one mandatory at the trial.
 *
 * @see art. 760, 761 and 853 of the code de procédure civile; art. R431-2 and R431-3 of the code de justice administrative
 */
export function findLawyerLevel(outcome: Advised, ground: Ground, facts: Facts): LawyerLevel {
  const { lawyer, approach, now } = outcome;
  if (lawyer === 'optional') return isRaised(outcome, ground, facts) ? 'advised' : 'optional';
  if (lawyer !== 'by-court') return lawyer;
  const isAtCourt = approach === 'court-action' || now === 'court-action';
  const mustHave = decideAtTrial(ground, facts);
  if (mustHave === null) return isAtCourt ? 'advised' : 'optional';
  if (!mustHave) return 'optional';
  return isAtCourt ? 'required' : 'advised';
}

/** Whether the court or the sum may decide a level in a tree: one of its outcomes says so, or it learns who the customer is. */
export function mayNeedLawyer({ questions, outcomes }: Pick<TreeSource, 'questions' | 'outcomes'>): boolean {
  return (
    Object.values(outcomes).some(({ lawyer }) => lawyer === 'by-court') ||
    Object.values(questions).some(({ fact }) => fact === CUSTOMER)
  );
}

/** A public customer: another judge, another rule. */
export function isPublicCustomer(facts: Facts): boolean {
  return facts[CUSTOMER] === 'public';
}

/** Whether the sum alone raises the level of an outcome that needs no lawyer by itself. */
export function isRaised({ lawyer, approach }: Advised, ground: Ground, facts: Facts): boolean {
  if (lawyer !== 'optional' || PEACEFUL.has(approach) || isPublicCustomer(facts)) return false;
  return decideAtTrial(ground, facts) === true;
}

/** Whether what is at stake would decide the level, and neither it nor the amount was asked. */
export function needsStake({ lawyer, approach }: Advised, ground: Ground, facts: Facts): boolean {
  if ((lawyer !== 'optional' && lawyer !== 'by-court') || PEACEFUL.has(approach)) return false;
  if (isPublicCustomer(facts) || facts[AMOUNT] !== undefined) return false;
  return ground.inputs.has(LAWYER_AT_TRIAL) && ground.defs[STAKE] !== undefined;
}

function decideAtTrial(ground: Ground, facts: Facts): boolean | null {
  if (!ground.inputs.has(LAWYER_AT_TRIAL)) return null;
  const amount = facts[AMOUNT] ?? facts[STAKE];
  return decideCondition(MUST_HAVE, ground, amount === undefined ? facts : { ...facts, [AMOUNT]: amount });
}
