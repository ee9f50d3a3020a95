/** The facilitator's kit: hand-outs of every scenario, and what its page lists. */
import type { RouteConfig } from '@docusaurus/types';
import { listScenario } from '../../training/compile';
import { fillTraining } from '../../training/fill';
import { DIFFICULTIES } from '../../training/format';
import type { CompiledTraining, ScenarioListing } from '../../training/model';
import { buildTrainingUrl, type TrainingRouteContext } from './routes';

/** Lists the scenarios, the easiest first, with their texts written out on the day of the build. */
export function listKit({ scenarios, day }: CompiledTraining): ScenarioListing[] {
  return scenarios
    .map((scenario) => ({
      ...listScenario(scenario),
      summary: fillTraining(scenario.summary, day, scenario.law),
    }))
    .sort((a, b) => DIFFICULTIES.indexOf(a.difficulty) - DIFFICULTIES.indexOf(b.difficulty));
}

/** Builds the routes of the hand-outs: for each scenario the exercise, the trainer's copy, and its conversation. */
export function buildKitRoutes(
  { scenarios }: CompiledTraining,
  { baseUrl, paths }: TrainingRouteContext,
): RouteConfig[] {
  return scenarios.flatMap(({ id, hasConversation }) => {
    const scenario = paths.scenarios[id];
    if (scenario === undefined) throw new RangeError(`scenario "${id}" has no data`);
    const sheet = (component: string, ...parts: string[]): RouteConfig => ({
      path: buildTrainingUrl(baseUrl, 'kit', id, ...parts),
      component: `@site/src/components/TrainingPage/${component}`,
      exact: true,
      modules: { scenario },
    });
    return [
      sheet('HandOut'),
      sheet('CorrectedHandOut', 'corrige'),
      ...(hasConversation ? [sheet('ConversationSheet', 'conversation')] : []),
    ];
  });
}
