/** What an outcome asks for by itself: it changes no advice, only a day, or how much a lawyer is needed. */
import { ZONE_FACT } from '../law/dates/counted';
import { applies } from '../trees/applicability';
import { listOptionalFacts } from '../trees/dueDate';
import { findOutcome } from '../trees/findOutcome';
import { createEnv } from '../trees/forest';
import { needsStake, STAKE } from '../trees/lawyer';
import type { CompiledFact, NodeRef, StepContent } from '../trees/model';
import { listClocks, type OutcomeContext } from './outcomeView';

/**
 * Lists the facts that an outcome asks for: the days that its steps rest on and no question asks, what is at stake where
 * a sum decides of the lawyer, and the place where its holidays would move a day. Those already told stay, to be changed;
 * those that do not apply to the case are left out.
 *
 * @param places - the outcomes shown; several while the answer is open
 * @param steps - the steps shown
 */
export function listRefinements(
  places: readonly NodeRef[],
  steps: readonly StepContent[],
  context: OutcomeContext,
): CompiledFact[] {
  const { forest, facts, dates } = context;
  if (facts === null) return [];
  const days = new Set(steps.flatMap((step) => listOptionalFacts(step, dates)));
  days.delete(ZONE_FACT);
  const hasStake = places.some((place) => needsStake(findOutcome(forest, place), forest, facts));
  const isMoved = listClocks(steps, context).some(({ dependsOnPlace }) => dependsOnPlace);
  const env = createEnv(forest, facts);
  return [...days, ...(hasStake ? [STAKE] : []), ...(isMoved ? [ZONE_FACT] : [])].flatMap((id) => {
    const fact = forest.defs[id];
    return fact && forest.optional.has(id) && applies(id, env) !== false ? [fact] : [];
  });
}
