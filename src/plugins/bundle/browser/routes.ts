/** Reads the routes of the site, in the columns in which `compactRoutes.ts` writes them. */

/** What a route is made of: numbers of modules. */
export type RouteShape = number | null | RouteShape[] | { [key: string]: RouteShape };

/** What else Docusaurus tells of a route; `routes` is how many of those that follow are inside it. */
export interface RouteDetails {
  routes?: number;
  exact?: boolean;
  [key: string]: unknown;
}

/** The routes as every page carries them, a list for each of their parts. */
export interface Columns {
  paths: string;
  /** 0 is the next module, any other the one of that number, from 1 */
  shapes: readonly RouteShape[];
  details: readonly RouteDetails[];
}

/** One route, its modules numbered from 0. */
export interface RouteRecord {
  path: string;
  shape: RouteShape;
  details: RouteDetails;
}

interface Route extends Omit<RouteDetails, 'routes'> {
  path: string;
  component: unknown;
  routes?: Route[];
}

/** Reads the columns as rows, in the order of the list: each route before those inside it. */
export function readRows({ paths, shapes, details }: Columns): RouteRecord[] {
  let parts: string[] = [];
  let count = 0;
  function place(shape: RouteShape): RouteShape {
    if (typeof shape === 'number') return shape ? shape - 1 : count++;
    if (!shape) return shape;
    if (Array.isArray(shape)) return shape.map(place);
    return Object.fromEntries(Object.entries(shape).map(([key, value]) => [key, place(value)]));
  }
  return paths.split(' ').map((line, index) => {
    parts = [...parts.slice(0, Number(line[0])), ...line.slice(1).split('/')];
    return { path: parts.join('/'), shape: place(shapes[index] ?? null), details: details[index] ?? {} };
  });
}

/** What Docusaurus's ComponentCreator looks a route up in: by its path and, in place of a hash, its place in the list. */
export function nameShapes(rows: readonly RouteRecord[]): Record<string, RouteShape> {
  return Object.fromEntries(rows.map(({ path, shape }, index) => [`${path}-${index}`, shape]));
}

/** Builds the routes of the router. @param create - Docusaurus's ComponentCreator */
export function buildRoutes(
  create: (path: string, hash: string) => unknown,
  rows: readonly RouteRecord[],
): Route[] {
  let index = 0;
  function take(): Route {
    const { path, details } = rows[index] as RouteRecord;
    const { routes, ...other } = details;
    const component = create(path, String(index++));
    return { path, component, ...other, ...(routes && { routes: Array.from({ length: routes }, take) }) };
  }
  const roots: Route[] = [];
  while (index < rows.length) roots.push(take());
  return roots;
}
