/** What a whole course needs, its exercises included, so that it goes on when the connection does not. */
import type { CompiledCourse } from '../../../training/model';
import type { TrainingEnv } from '../../Training/env';
import { loadTrees } from '../../Training/loadTrees';
import { loadExercise } from '../loadExercise';

/** Fetches the guides and exercises of a course, and the trees that these walk through. */
export async function prepareCourse({ stages }: CompiledCourse, trees: TrainingEnv['trees']): Promise<void> {
  const ids = stages.flatMap((stage) => (stage.kind === 'scenario' ? [stage.scenario.id] : []));
  const scenarios = (await Promise.all(ids.map(loadExercise))).map(({ data }) => data);
  const guides = stages.flatMap((stage) => (stage.kind === 'guide' ? [stage.guide.url] : []));
  await Promise.all([
    // Reached by a link of this page, a guide is shown without asking the server for its document.
    ...guides.map((url) => window.docusaurus.preload(url)),
    loadTrees(trees, [...new Set(scenarios.flatMap((scenario) => scenario.trees))]),
    ...[...new Set(scenarios.map(({ expected }) => expected.outcome.tree))].map((id) =>
      trees.loadOutcomes(id),
    ),
  ]);
}
