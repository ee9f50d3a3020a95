import { describe, expect, it } from 'vitest';
import { buildRoutes, buildTreeUrl } from '../../src/plugins/decision-trees/routes';
import { buildTree, choice } from '../trees/build';

const trees = ['impaye', 'facture-contestee'].map((id) =>
  buildTree({
    id,
    facts: [choice('client', ['prive', 'public'])],
    questions: { client: [[{ client: 'public' }, 'fin-publique'], 'fin'] },
    outcomes: ['fin', 'fin-publique'],
  }),
);

const paths = {
  openings: {
    impaye: '@generated/impaye.opening.json',
    'facture-contestee': '@generated/facture-contestee.opening.json',
  },
  loaders: '@generated/loaders.js',
};

describe.each(['/', '/litiges/site/'])('routes under %s', (baseUrl) => {
  const routes = buildRoutes(trees, { baseUrl, paths });

  it('has a page for the list, and three for each tree, all with a trailing slash', () => {
    expect(routes.map(({ path }) => path)).toEqual([
      `${baseUrl}arbres/`,
      `${baseUrl}arbres/impaye/`,
      `${baseUrl}arbres/impaye/plan/`,
      `${baseUrl}arbres/impaye/affiche/`,
      `${baseUrl}arbres/facture-contestee/`,
      `${baseUrl}arbres/facture-contestee/plan/`,
      `${baseUrl}arbres/facture-contestee/affiche/`,
    ]);
    expect(routes.every(({ exact }) => exact)).toBe(true);
  });

  it('gives a tree page what comes first of its tree, and the means to load the rest', () => {
    const page = routes.find(({ path }) => path === `${baseUrl}arbres/impaye/`);
    expect(page?.component).toBe('@site/src/components/TreePage');
    expect(page?.modules).toEqual({
      opening: '@generated/impaye.opening.json',
      loaders: '@generated/loaders.js',
    });
    // A prop is a module and a chunk, of which every page of the site would carry the name.
    expect(page?.props).toBeUndefined();
  });

  it('gives a plan no more than its heading', () => {
    const page = routes.find(({ path }) => path === `${baseUrl}arbres/impaye/plan/`);
    expect(page?.modules).toBeUndefined();
    expect(Object.keys(page?.props ?? {})).toEqual(['id', 'title', 'summary']);
  });

  it('lists each tree with its size', () => {
    expect(routes[0]?.props?.trees).toMatchObject([
      { id: 'impaye', usual: 1 },
      { id: 'facture-contestee', usual: 1 },
    ]);
  });
});

describe('buildRoutes', () => {
  it('refuses a tree without data', () => {
    const context = { baseUrl: '/', paths: { openings: {}, loaders: '' } };
    expect(() => buildRoutes(trees, context)).toThrow('tree "impaye" has no data');
  });

  it('builds addresses', () => {
    expect(buildTreeUrl('/a/', 'impaye', 'plan')).toBe('/a/arbres/impaye/plan/');
  });
});
