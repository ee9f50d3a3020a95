/** What the browser carries of all routes, shortened: read again, it must say what Docusaurus wrote. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import readRoutes from '../../../src/plugins/bundle/browser/routes';

type Loader = (this: { resourcePath: string; addDependency(path: string): void }, text: string) => string;
const compact = createRequire(import.meta.url)('../../../src/plugins/bundle/compactRoutes.cjs') as Loader;

const MODULES = { aaaaaaaa: '@theme/DocItem', bbbbbbbb: '@site/docs/a.mdx', cccccccc: '@site/docs/b.mdx' };
const REGISTRY = `export default {
${Object.entries(MODULES)
  .map(
    ([key, path]) =>
      `  "${key}": [() => import(/* webpackChunkName: "${key}" */ "${path}"), "${path}", require.resolveWeak("${path}")],`,
  )
  .join('\n')}};
`;
const NAMES = {
  '/-1': { __comp: 'cccccccc', __context: { data: { one: 'bbbbbbbb' } } },
  '/guides/-2': { __comp: 'aaaaaaaa' },
  '/guides/-3': { __comp: 'aaaaaaaa', items: [{ content: 'bbbbbbbb' }, { content: 'cccccccc' }] },
  '/guides/a/-4': { __comp: 'aaaaaaaa', content: 'bbbbbbbb' },
  '/guides/a/b/-5': { __comp: 'aaaaaaaa', content: 'cccccccc' },
  '/merci/-6': { __comp: 'bbbbbbbb' },
};
const routes = (last: string) => `import React from 'react';
import ComponentCreator from '@docusaurus/ComponentCreator';

export default [
  { path: '/', component: ComponentCreator('/', '1'), exact: true },
  { path: '/guides/', component: ComponentCreator('/guides/', '2'),
    routes: [
      { path: '/guides/', component: ComponentCreator('/guides/', '3'), routes: [
        { path: '/guides/a/', component: ComponentCreator('/guides/a/', '4'), exact: true, sidebar: "guides" },
        { path: '/guides/a/b/', component: ComponentCreator('/guides/a/b/', '5'), exact: true },
      ] },
    ] },
  { path: '${last}', component: ComponentCreator('${last}', '6'), exact: true },
  { path: '*', component: ComponentCreator('*') },
];
`;

/** Runs the loader on files as Docusaurus generates them. */
function run(last = '/merci/', registry = REGISTRY) {
  const folder = mkdtempSync(join(tmpdir(), 'routes-'));
  const files = {
    'routes.js': routes(last),
    'routesChunkNames.json': JSON.stringify(NAMES),
    'registry.js': registry,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const load = (name: 'routes.js' | 'registry.js') => {
    const read: string[] = [];
    const addDependency = (path: string) => void read.push(path);
    const text = compact.call({ resourcePath: join(folder, name), addDependency }, files[name]);
    expect(read).toEqual([join(folder, 'routes.js'), join(folder, 'routesChunkNames.json')]);
    return text;
  };
  return { routes: load('routes.js'), registry: load('registry.js') };
}

/** The modules that the registry imports, in its order. */
const listModules = (registry: string) =>
  [...registry.matchAll(/\[\(\) => import\("([^"]+)"\)\]/g)].map(([, path]) => path);

/** Puts the paths of modules where numbers, or Docusaurus's own keys, stand. */
function resolve(value: unknown, find: (leaf: string | number) => string | undefined): unknown {
  if (typeof value === 'number' || typeof value === 'string') return find(value);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, resolve(inner, find)]);
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

function evaluate(text: string, names: Record<string, unknown>): unknown {
  return new Function(
    ...Object.keys(names),
    text.replace(/^import .*$/gm, '').replace('export default', 'return'),
  )(...Object.values(names));
}

describe('compactRoutes', () => {
  it('is read again as the routes that Docusaurus wrote, with the same modules', () => {
    const short = run();
    const modules = listModules(short.registry);
    const known = MODULES as Record<string, string>;
    const names = NAMES as Record<string, unknown>;
    const wanted = evaluate(routes('/merci/'), {
      ComponentCreator: (path: string, hash?: string) => [
        path,
        resolve(hash ? names[`${path}-${hash}`] : null, (key) => known[key]),
      ],
    });
    const create = (path: string, shape: unknown) => [
      path,
      resolve(shape, (place) => modules[Number(place)]),
    ];
    expect(evaluate(short.routes, { readRoutes, create })).toEqual(wanted);
    expect([...modules].sort()).toEqual(Object.values(MODULES).sort());
  });
  it('leaves out what the browser does not read', () => {
    const { routes: text, registry } = run();
    expect(registry).not.toMatch(/webpackChunkName|resolveWeak|aaaaaaaa/);
    expect(text).not.toMatch(/aaaaaaaa|bbbbbbbb|guides\/a/);
  });
  it('refuses a path with a parameter, which the browser would not understand', () => {
    expect(() => run('/merci/:nom/')).toThrow('/merci/:nom/');
  });
  it('refuses a module that the registry does not hold', () => {
    expect(() => run('/merci/', REGISTRY.replace('"bbbbbbbb": [', '"dddddddd": ['))).toThrow('bbbbbbbb');
  });
});
