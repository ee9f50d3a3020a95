/**
 * Loader of Docusaurus's own list of routes and list of modules, for the browser: every page carries both, and each
 * route costs. What `routesChunkNames.json` tells of routes goes into the list of routes, which is written column by
 * column (browser/routes.ts reads it); modules are known by their place in the order in which routes name them.
 */
const { readFileSync } = require('node:fs');
const { basename, dirname, join } = require('node:path');

const READER = join(__dirname, 'browser/routes.ts');
const ENTRY = /^\s*"([^"]+)": \[\(\) => import\(\/\* webpackChunkName: "[^"]*" \*\/ ("[^"]+")\)/gm;
/** browser/pathToRegexp.ts takes no parameters, and a blank parts one path from the next. */
const SPECIAL = /[:()*+?\\\s]/;

/** Reads `routes.js`: each route with the key of its chunks in place of its component. */
function readRoutes(source) {
  const body = source.replace(/^import .*$/gm, '').replace('export default', 'return');
  return new Function('ComponentCreator', body)((path, hash) => (hash ? `${path}-${hash}` : path));
}

/** Routes in the order of the list, each before those inside it. */
function flatten(routes) {
  return routes.flatMap((route) => [route, ...flatten(route.routes ?? [])]);
}

/** Numbers the modules as routes name them: 0 is the next new one, any other the one of that number, from 1. */
function number(shape, known) {
  if (shape === null) return null;
  if (typeof shape === 'object') {
    const entries = Object.entries(shape).map(([key, value]) => [key, number(value, known)]);
    return Array.isArray(shape) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
  }
  if (!known.includes(shape)) {
    known.push(shape);
    return 0;
  }
  return known.indexOf(shape) + 1;
}

/** Writes of each path how many of its parts are those of the one before, then the others. */
function shortenPaths(paths) {
  return paths.map((path, index) => {
    if (path !== '*' && SPECIAL.test(path)) throw new Error(`${path}: a route holds no parameter here.`);
    const parts = path.split('/');
    const before = paths[index - 1]?.split('/') ?? [];
    const differs = parts.slice(0, -1).findIndex((part, place) => part !== before[place]);
    const same = differs < 0 ? parts.length - 1 : differs;
    if (same > 9) throw new Error(`${path}: too deep to be written by compactRoutes.cjs.`);
    return `${same}${parts.slice(same).join('/')}`;
  });
}

/** The two lists as every page carries them: routes in columns, and the names of modules in their order. */
function compact(routesSource, names) {
  const routes = flatten(readRoutes(routesSource));
  const known = [];
  const shapes = routes.map(({ component }) => number(names[component] ?? null, known));
  const others = routes.map(({ path, component, routes: inner, ...other }) =>
    inner ? { ...other, routes: inner.length } : other,
  );
  return { paths: shortenPaths(routes.map(({ path }) => path)).join(' '), shapes, others, known };
}

module.exports = function compactRoutes(source) {
  const read = (name) => {
    const path = join(dirname(this.resourcePath), name);
    this.addDependency(path);
    return readFileSync(path, 'utf8');
  };
  const { paths, shapes, others, known } = compact(
    read('routes.js'),
    JSON.parse(read('routesChunkNames.json')),
  );
  if (basename(this.resourcePath) === 'routes.js') {
    const columns = [paths, shapes, others].map((column) => JSON.stringify(column));
    return [
      "import create from '@docusaurus/ComponentCreator';",
      `import readRoutes from ${JSON.stringify(READER)};`,
      `export default readRoutes(create, ${columns.join(', ')});`,
    ].join('\n');
  }
  const modules = new Map([...source.matchAll(ENTRY)].map(([, name, module]) => [name, module]));
  const lines = known.map((name) => {
    if (!modules.has(name)) throw new Error(`${name}: a route names it, and registry.js does not hold it.`);
    return `[() => import(${modules.get(name)})]`;
  });
  return `export default [${lines.join(', ')}];\n`;
};
