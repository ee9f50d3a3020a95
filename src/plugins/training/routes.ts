/** The pages of training, as plain values: which address, which component, which data. */
import type { RouteConfig } from '@docusaurus/types';
import type { CompiledTraining } from '../../training/model';

/** Where `createData` put the data of the pages, as module names. */
export interface TrainingPaths {
  /** `CompiledTraining` without what follows: version, day, skills, quizzes, courses; scenarios as listings */
  index: string;
  /** scenario → its JSON, a `CompiledScenario` */
  scenarios: Readonly<Record<string, string>>;
  /** every question, by id */
  questions: string;
  /** course → its JSON: the course, and the questions that it asks */
  courses: Readonly<Record<string, string>>;
}

export interface TrainingRouteContext {
  /** begins and ends with `/` */
  baseUrl: string;
  paths: TrainingPaths;
}

/** The address of a page of training. */
export function buildTrainingUrl(baseUrl: string, ...parts: string[]): string {
  return `${baseUrl}${['formation', ...parts].join('/')}/`;
}

const PAGES = '@site/src/components/TrainingPage';

/** Builds the routes: the index, courses, revision, results, trainer and packages, then exercises and replies to write. */
export function buildTrainingRoutes(
  { scenarios, courses }: CompiledTraining,
  { baseUrl, paths }: TrainingRouteContext,
): RouteConfig[] {
  const replies = scenarios.filter(({ hasReply }) => hasReply);
  const page = (component: string, modules: RouteConfig['modules'], ...parts: string[]): RouteConfig => ({
    path: buildTrainingUrl(baseUrl, ...parts),
    component: `${PAGES}/${component}`,
    exact: true,
    ...(modules && { modules }),
  });
  const { index } = paths;
  return [
    page('Home', { index }),
    ...courses.map(({ id }) => page('Course', { data: find(paths.courses, id) }, id)),
    page('Revision', undefined, 'revision'),
    page('Results', { index }, 'resultats'),
    page('Trainer', undefined, 'formateur'),
    page('Packages', { index }, 'paquets'),
    page('Exercises', { index }, 'exercices'),
    ...scenarios.map(({ id }) => page('Exercise', { scenario: find(paths.scenarios, id) }, 'exercices', id)),
    page('Workshops', { index }, 'atelier'),
    ...replies.map(({ id }) => page('Workshop', { scenario: find(paths.scenarios, id) }, 'atelier', id)),
  ];
}

/** @throws {RangeError} nothing was created for it */
function find(files: Readonly<Record<string, string>>, id: string): string {
  const path = files[id];
  if (path === undefined) throw new RangeError(`"${id}" has no data`);
  return path;
}
