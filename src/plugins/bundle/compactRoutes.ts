/**
 * Docusaurus's own list of routes and list of modules, shortened for the browser: every page carries both, and each
 * route costs. Routes are written column by column (browser/routes.ts reads them); modules are known by their place in
 * the order in which routes name them.
 */
import type { Columns, RouteDetails, RouteShape } from './browser/routes';

/** Texts of the files that Docusaurus generates. */
export interface GeneratedTexts {
  /** `routes.js` */
  routes: string;
  /** `registry.js` */
  registry: string;
  /** `routesChunkNames.json` */
  names: string;
}

/** What a route is made of, with the keys of chunks where a `Shape` has numbers. */
type NamedShape = string | null | NamedShape[] | { [key: string]: NamedShape };

interface GeneratedRoute extends Omit<RouteDetails, 'routes'> {
  path: string;
  /** key of its shape in `routesChunkNames.json` */
  component: string;
  routes?: GeneratedRoute[];
}

const ENTRY = /^\s*"([^"]+)": \[\(\) => import\(\/\* webpackChunkName: "[^"]*" \*\/ "([^"]+)"\)/gm;
/** Parts of a path that are those of the one before are counted in one figure. */
const MOST_SHARED = 9;

/**
 * Shortens the two lists.
 *
 * @returns the routes in columns, and what the modules that they name are imported by, in order
 * @throws {Error} a path or a module is not as Docusaurus writes them
 */
export function compactRoutes({ routes, registry, names }: GeneratedTexts): {
  columns: Columns;
  modules: string[];
} {
  const all = flatten(readRoutes(routes));
  const shapesByName = JSON.parse(names) as Record<string, NamedShape>;
  const known: string[] = [];
  const shapes = all.map(({ component }) => numberModules(shapesByName[component] ?? null, known));
  const details = all.map(({ path: _, component: __, routes: inner, ...other }) =>
    inner ? { ...other, routes: inner.length } : other,
  );
  const requests = new Map([...registry.matchAll(ENTRY)].map(([, name, request]) => [name, request]));
  const modules = known.map((name) => {
    const request = requests.get(name);
    if (!request) throw new Error(`${name}: a route names it, and registry.js does not hold it.`);
    return request;
  });
  return {
    columns: { paths: shortenPaths(all.map(({ path }) => path)).join(' '), shapes, details },
    modules,
  };
}

/** Reads `routes.js`, a module of calls, by running it with a function that notes what it is called with. */
function readRoutes(source: string): GeneratedRoute[] {
  const body = source.replace(/^import .*$/gm, '').replace('export default', 'return');
  const note = (path: string, hash?: string) => (hash ? `${path}-${hash}` : path);
  return new Function('ComponentCreator', body)(note) as GeneratedRoute[];
}

/** Routes in the order of the list, each before those inside it. */
function flatten(routes: readonly GeneratedRoute[]): GeneratedRoute[] {
  return routes.flatMap((route) => [route, ...flatten(route.routes ?? [])]);
}

/**
 * Numbers the modules as routes name them: 0 is the next new one, any other the one of that number, from 1.
 *
 * @param known - names met so far, added to
 */
function numberModules(shape: NamedShape, known: string[]): RouteShape {
  if (shape === null) return null;
  if (Array.isArray(shape)) return shape.map((inner) => numberModules(inner, known));
  if (typeof shape === 'object')
    return Object.fromEntries(
      Object.entries(shape).map(([key, inner]) => [key, numberModules(inner, known)]),
    );
  const place = known.indexOf(shape);
  if (place < 0) known.push(shape);
  return place + 1;
}

/** Writes of each path how many of its parts are those of the one before, then the others. */
function shortenPaths(paths: readonly string[]): string[] {
  return paths.map((path, index) => {
    if (/\s/.test(path)) throw new Error(`${path}: a blank parts one path from the next.`);
    const parts = path.split('/');
    const before = paths[index - 1]?.split('/') ?? [];
    const differs = parts.slice(0, -1).findIndex((part, place) => part !== before[place]);
    const same = differs < 0 ? parts.length - 1 : differs;
    if (same > MOST_SHARED) throw new Error(`${path}: too deep to be shortened by compactRoutes.ts.`);
    return `${same}${parts.slice(same).join('/')}`;
  });
}
