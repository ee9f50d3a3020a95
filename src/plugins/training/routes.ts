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

/** Builds the routes: the index, each course, revision, results and trainer, the list of exercises and each exercise. */
export function buildTrainingRoutes(
  { scenarios, courses }: CompiledTraining,
  { baseUrl, paths }: TrainingRouteContext,
): RouteConfig[] {
  const list: RouteConfig = {
    path: buildTrainingUrl(baseUrl, 'exercices'),
    component: `${PAGES}/Exercises`,
    exact: true,
    modules: { index: paths.index },
  };
  const exercises = scenarios.map(({ id }): RouteConfig => {
    const scenario = paths.scenarios[id];
    if (scenario === undefined) throw new RangeError(`scenario "${id}" has no data`);
    return {
      path: buildTrainingUrl(baseUrl, 'exercices', id),
      component: `${PAGES}/Exercise`,
      exact: true,
      modules: { scenario },
    };
  });
  const page = (component: string, modules: RouteConfig['modules'], ...parts: string[]): RouteConfig => ({
    path: buildTrainingUrl(baseUrl, ...parts),
    component: `${PAGES}/${component}`,
    exact: true,
    ...(modules && { modules }),
  });
  const players = courses.map(({ id }) => {
    const data = paths.courses[id];
    if (data === undefined) throw new RangeError(`course "${id}" has no data`);
    return page('Course', { data }, id);
  });
  return [
    page('Home', { index: paths.index }),
    ...players,
    page('Revision', undefined, 'revision'),
    page('Results', { index: paths.index }, 'resultats'),
    page('Trainer', undefined, 'formateur'),
    list,
    ...exercises,
  ];
}
