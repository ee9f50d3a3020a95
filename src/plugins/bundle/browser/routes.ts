/** What a route is made of: numbers of modules, see `number` in compactRoutes.cjs. */
type Shape = number | null | Shape[] | { [key: string]: Shape };
interface Route {
  path: string;
  component: unknown;
  routes?: Route[];
}

/**
 * Reads the routes of the site, in the columns in which compactRoutes.cjs writes them.
 *
 * @param create - Docusaurus's ComponentCreator, told of the chunks themselves rather than of their key, see patches.cjs
 * @param others - what else is told of each route; `routes` is how many of those that follow are inside it
 */
export default function readRoutes(
  create: (path: string, chunks: Shape) => unknown,
  paths: string,
  shapes: readonly Shape[],
  others: readonly { routes?: number }[],
): Route[] {
  const lines = paths.split(' ');
  let parts: string[] = [];
  let index = 0;
  let count = 0;

  function place(shape: Shape): Shape {
    if (typeof shape === 'number') return shape ? shape - 1 : count++;
    if (!shape) return shape;
    if (Array.isArray(shape)) return shape.map(place);
    return Object.fromEntries(Object.entries(shape).map(([key, value]) => [key, place(value)]));
  }

  function take(length: number): Route[] {
    return Array.from({ length }, () => {
      const line = lines[index] ?? '';
      const { routes, ...other } = others[index] ?? {};
      const shape = place(shapes[index++] ?? null);
      parts = [...parts.slice(0, Number(line[0])), ...line.slice(1).split('/')];
      const path = parts.join('/');
      return { path, component: create(path, shape), ...other, ...(routes && { routes: take(routes) }) };
    });
  }

  const roots: Route[] = [];
  while (index < lines.length) roots.push(...take(1));
  return roots;
}
