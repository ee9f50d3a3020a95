/** What an outcome asks for by itself: it changes no advice, only a day, or how much a lawyer is needed. */
import { ZONE_FACT } from '../law/dates/counted';
import { listOptionalFacts } from '../trees/dueDate';
import { findOutcome } from '../trees/findOutcome';
import { needsStake, STAKE } from '../trees/lawyer';
import type { CompiledFact, NodeRef, StepContent } from '../trees/model';
import { type ClockView, listClocks, type OutcomeContext } from './outcomeView';

/** What the answer sharpens: a day, the level of lawyer, or a day by the holidays of a place. */
export type RefinementPurpose = 'day' | 'stake' | 'place';

export interface Refinement {
  fact: CompiledFact;
  purpose: RefinementPurpose;
}

/**
 * Lists the facts that an outcome asks for: the days that its steps rest on and no question asks, what is at stake where
 * a sum decides of the lawyer, and the place where its holidays would move a day. Those already told stay, to be changed.
 *
 * @param places - the outcomes shown; several while the answer is open
 * @param steps - the steps shown
 */
export function listRefinements(
  places: readonly NodeRef[],
  steps: readonly StepContent[],
  context: OutcomeContext,
): Refinement[] {
  const { forest, facts, dates } = context;
  if (facts === null) return [];
  const days = new Set(steps.flatMap((step) => listOptionalFacts(step, dates)));
  days.delete(ZONE_FACT);
  const hasStake = places.some((place) => needsStake(findOutcome(forest, place), forest, facts));
  const isMoved = listClocks(steps, context).some(({ dependsOnPlace }: ClockView) => dependsOnPlace);
  return [
    ...find(forest, [...days], 'day'),
    ...(hasStake ? find(forest, [STAKE], 'stake') : []),
    ...(isMoved ? find(forest, [ZONE_FACT], 'place') : []),
  ];
}

/** Those of some facts that no question asks here. */
function find(
  { defs, optional }: OutcomeContext['forest'],
  ids: readonly string[],
  purpose: RefinementPurpose,
): Refinement[] {
  return ids.flatMap((id) => {
    const fact = defs[id];
    return fact && optional.has(id) ? [{ fact, purpose }] : [];
  });
}
