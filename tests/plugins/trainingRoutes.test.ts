import { describe, expect, it } from 'vitest';
import { buildTrainingRoutes } from '../../src/plugins/training/routes';
import type { CompiledTraining } from '../../src/training/model';
import { COURSE } from '../training/learner';

const training: CompiledTraining = {
  version: 'v',
  day: '2026-11-24',
  skills: [],
  scenarios: [],
  quizzes: [],
  questions: {},
  courses: [COURSE],
};
const paths = {
  index: 'index.json',
  questions: 'questions.json',
  scenarios: {},
  courses: { accueil: 'course.json' },
};

describe.each(['/', '/litiges/site/'])('pages of training under %s', (baseUrl) => {
  it('hold a player for each course, and the pages of one learner and of several', () => {
    const routes = buildTrainingRoutes(training, { baseUrl, paths });
    const addresses = routes.map(({ path }) => path);
    for (const name of ['', 'accueil/', 'revision/', 'resultats/', 'formateur/'])
      expect(addresses).toContain(`${baseUrl}formation/${name}`);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(routes.find(({ path }) => path.endsWith('/accueil/'))?.modules).toEqual({ data: 'course.json' });
  });

  it('are not made for a course without data', () => {
    expect(() => buildTrainingRoutes(training, { baseUrl, paths: { ...paths, courses: {} } })).toThrow(
      RangeError,
    );
  });
});
