/** What an outcome asks for by itself: it changes no advice, only a day, how much a lawyer is needed, or what is to be done besides. */
import { ZONE_FACT } from '../law/dates/counted';
import { applies, offer } from '../trees/applicability';
import { listDoneSteps } from '../trees/doneSteps';
import { listOptionalFacts } from '../trees/dueDate';
import { findOutcome } from '../trees/findOutcome';
import { createEnv } from '../trees/forest';
import { visitOperators } from '../trees/formula';
import { needsStake, STAKE } from '../trees/lawyer';
import type { CompiledFact, NodeRef, OutcomeContent, Walk } from '../trees/model';
import type { ConditionOperator } from '../trees/operators';
import { listClocks, type OutcomeContext } from './outcomeView';

/**
 * Lists the facts that an outcome asks for: the days that its steps rest on and no question asks, what is at stake where
 * a sum decides of the lawyer, the place where its holidays would move a day, and what adds a step. Those already told
 * stay, to be changed; those that do not apply to the case are left out, as are options that change nothing here.
 *
 * @param places - the outcomes shown; several while the answer is open
 * @param content - the steps shown, and what may join them
 * @param path - the questions passed: what one of them asked is not asked again
 */
export function listRefinements(
  places: readonly NodeRef[],
  content: Pick<OutcomeContent, 'steps' | 'joining'>,
  context: OutcomeContext,
  path: Walk['path'],
): CompiledFact[] {
  const { forest, facts, dates } = context;
  if (facts === null) return [];
  const done = listDoneSteps(content, forest, facts);
  const days = new Set(done.flatMap((step) => listOptionalFacts(step, dates)));
  days.delete(ZONE_FACT);
  const hasStake = places.some((place) => needsStake(findOutcome(forest, place), forest, facts));
  const isMoved = listClocks(done, context).some(({ dependsOnPlace }) => dependsOnPlace);
  const env = createEnv(forest, facts);
  const named = listNamedOptions(content);
  const asked = new Set(path.map((entry) => entry.fact));
  const ids = [...days, ...(hasStake ? [STAKE] : []), ...(isMoved ? [ZONE_FACT] : []), ...named.keys()];
  return [...new Set(ids)].flatMap((id) => {
    const fact = forest.defs[id];
    if (!fact || !forest.optional.has(id) || asked.has(id) || applies(id, env) === false) return [];
    const options = named.get(id);
    const offered = offer(fact, env);
    return options === undefined || !offered.options
      ? [offered]
      : [{ ...offered, options: offered.options.filter((option) => options.has(option.id)) }];
  });
}

/** The facts on which a step depends, each with the options that its condition names. */
function listNamedOptions({
  steps,
  joining = [],
}: Pick<OutcomeContent, 'steps' | 'joining'>): Map<string, Set<string>> {
  const named = new Map<string, Set<string>>();
  for (const { if: condition } of [...steps, ...joining])
    if (condition)
      visitOperators(condition, (operator: ConditionOperator) => {
        const options = named.get(operator.fact) ?? new Set();
        named.set(operator.fact, options);
        for (const option of listOperatorOptions(operator)) options.add(option);
      });
  return named;
}

function listOperatorOptions(operator: ConditionOperator): readonly string[] {
  if ('values' in operator) return operator.values;
  return 'options' in operator ? operator.options : [];
}
