/** What a whole course needs, its exercises included, so that it goes on when the connection does not. */
import type { CompiledCourse } from '../../../training/model';
import type { TrainingEnv } from '../../Training/env';
import { loadTrees } from '../../Training/loadTrees';
import { loadExercise } from '../loadExercise';

/** Fetches the exercises of a course, and the trees that they walk through. */
export async function prepareCourse({ stages }: CompiledCourse, trees: TrainingEnv['trees']): Promise<void> {
  const ids = stages.flatMap((stage) => (stage.kind === 'scenario' ? [stage.scenario.id] : []));
  const scenarios = (await Promise.all(ids.map(loadExercise))).map(({ data }) => data);
  await Promise.all([
    loadTrees(trees, [...new Set(scenarios.flatMap((scenario) => scenario.trees))]),
    ...[...new Set(scenarios.map(({ expected }) => expected.outcome.tree))].map((id) =>
      trees.loadOutcomes(id),
    ),
  ]);
}
