/** What goes into each course's package, taken from the project and the built site. */
import { buildContent } from '../../plugins/decision-trees/buildContent';
import { loadProject } from '../../plugins/decision-trees/load';
import { loadTraining } from '../../plugins/training/load';
import type { CompiledTraining } from '../../training/model';
import type { Compiled } from '../../trees/compile';
import { formatIssue } from '../../trees/issue';
import type { CompiledTree } from '../../trees/model';
import { UsageError } from '../arguments';
import { loadGuide } from './guides';

export interface ContentOptions {
  /** the project's folder */
  root: string;
  /** folder of the built site */
  site: string;
  siteUrl: string | null;
  siteName: string;
  /** `YYYY-MM-DD` */
  today: string;
}

/** Loads the content of every package. @throws {UsageError} trees, law or training hold an error */
export async function loadContents({ root, site, siteUrl, siteName, today }: ContentOptions) {
  const project = await loadProject(root, { today });
  const { compiled: training, issues } = await loadTraining(root, { today, project });
  const errors = [...project.issues, ...issues].filter(({ severity }) => severity === 'error');
  if (errors.length > 0 || !training) throw new UsageError(errors.map(formatIssue).join('\n'));
  const cacheDir = `${root}/node_modules/.cache/decision-trees`;
  const { compiled } = await buildContent(project, { today, baseUrl: '/', diagramLimit: 0, cacheDir });
  return Promise.all(
    training.courses.map(async (course) => {
      const { questions, scenarios } = pickParts(training, course);
      const trees = reach(
        compiled.trees,
        Object.values(scenarios).flatMap((one) => one.trees),
      );
      const guides = course.stages.flatMap((stage) => (stage.kind === 'guide' ? [stage.guide] : []));
      const texts = guides.map(async ({ id, url }) => [id, await loadGuide(site, url, siteUrl)] as const);
      return {
        course,
        questions,
        scenarios,
        trees,
        outcomes: Object.fromEntries(
          Object.keys(trees).map((id) => [id, dropRules(compiled.outcomes[id] ?? {})]),
        ),
        guides: Object.fromEntries(await Promise.all(texts)),
        siteUrl,
        siteName,
        day: today,
      };
    }),
  );
}

/** A package shows no dates: their rules stay out of it. */
function dropRules(outcomes: Compiled['outcomes'][string]): Compiled['outcomes'][string] {
  return Object.fromEntries(Object.entries(outcomes).map(([id, { rules: _, ...outcome }]) => [id, outcome]));
}

/** The questions and scenarios of a course. */
function pickParts(
  { questions, scenarios }: CompiledTraining,
  { stages }: CompiledTraining['courses'][number],
) {
  const asked = new Set(stages.flatMap((stage) => (stage.kind === 'quiz' ? stage.questions : [])));
  const played = new Set(stages.flatMap((stage) => (stage.kind === 'scenario' ? [stage.scenario.id] : [])));
  return {
    questions: Object.fromEntries(Object.entries(questions).filter(([id]) => asked.has(id))),
    scenarios: Object.fromEntries(
      scenarios.filter(({ id }) => played.has(id)).map((scenario) => [scenario.id, scenario]),
    ),
  };
}

/** Trees, and all that they may hand over to: a wrong answer may lead anywhere. */
function reach(all: readonly CompiledTree[], from: readonly string[]): Record<string, CompiledTree> {
  const byId = new Map(all.map((tree) => [tree.id, tree]));
  const reached = new Set(from);
  for (const id of reached) for (const next of Object.keys(byId.get(id)?.handovers ?? {})) reached.add(next);
  return Object.fromEntries(all.filter(({ id }) => reached.has(id)).map((tree) => [tree.id, tree]));
}
