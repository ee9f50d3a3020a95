/** The pages of the trees, as plain values: which address, which component, which data. */
import type { RouteConfig } from '@docusaurus/types';
import type { CompiledTree } from '../../trees/model';
import { buildPosterId } from './plan/poster';

/** Where `createData` put the data of the pages. */
export interface DataPaths {
  /** tree → the JSON of its opening */
  openings: Readonly<Record<string, string>>;
  /** module that loads any tree, or the texts of its outcomes, when they are needed */
  loaders: string;
}

/** A tree in the list of trees. */
export interface TreeListing {
  id: string;
  title: string;
  summary: string;
  /** questions on half of its ways, or fewer, hand-overs included */
  usual: number;
}

export interface RouteContext {
  /** begins and ends with `/` */
  baseUrl: string;
  paths: DataPaths;
}

/**
 * Builds the routes: the list of trees, then each tree, its plan and its poster.
 *
 * @throws {RangeError} a tree has no data
 */
export function buildRoutes(trees: readonly CompiledTree[], context: RouteContext): RouteConfig[] {
  const list: RouteConfig = {
    path: buildTreeUrl(context.baseUrl),
    component: '@site/src/components/TreeIndex',
    exact: true,
    props: { trees: trees.map(listTree) },
  };
  return [
    list,
    ...trees.flatMap((tree) => [
      buildTreeRoute(tree, context),
      buildPlanRoute(tree, context),
      buildPosterRoute(tree, context),
    ]),
  ];
}

/** The address of the list of trees, of a tree, or of its plan or poster. */
export function buildTreeUrl(baseUrl: string, ...parts: string[]): string {
  return `${baseUrl}${['arbres', ...parts].join('/')}/`;
}

function listTree(tree: CompiledTree): TreeListing {
  const { id, title, summary, usual } = tree;
  return {
    id,
    title,
    summary,
    usual,
  };
}

function buildTreeRoute(tree: CompiledTree, { baseUrl, paths }: RouteContext): RouteConfig {
  const data = paths.openings[tree.id];
  if (data === undefined) throw new RangeError(`tree "${tree.id}" has no data`);
  return {
    path: buildTreeUrl(baseUrl, tree.id),
    component: '@site/src/components/TreePage',
    exact: true,
    modules: { opening: data, loaders: paths.loaders },
  };
}

function buildPlanRoute({ id, title, summary }: CompiledTree, { baseUrl }: RouteContext): RouteConfig {
  return {
    path: buildTreeUrl(baseUrl, id, 'plan'),
    component: '@site/src/components/TreePlan',
    exact: true,
    props: { id, title, summary },
  };
}

function buildPosterRoute({ id, title, summary }: CompiledTree, { baseUrl }: RouteContext): RouteConfig {
  return {
    path: buildTreeUrl(baseUrl, id, 'affiche'),
    component: '@site/src/components/TreePoster',
    exact: true,
    props: { tree: id, id: buildPosterId(id), title, summary },
  };
}
