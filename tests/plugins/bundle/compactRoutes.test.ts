/** What the browser carries of all routes, shortened: read again, it must say what Docusaurus wrote. */
import { describe, expect, it } from 'vitest';
import { buildRoutes, nameShapes, readRows } from '../../../src/plugins/bundle/browser/routes';
import { compactRoutes } from '../../../src/plugins/bundle/compactRoutes';

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

/** Shortens texts as Docusaurus generates them. */
const run = (last = '/merci/', registry = REGISTRY) =>
  compactRoutes({ routes: routes(last), registry, names: JSON.stringify(NAMES) });

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
    const { columns, modules } = run();
    const known = MODULES as Record<string, string>;
    const names = NAMES as Record<string, unknown>;
    const wanted = evaluate(routes('/merci/'), {
      ComponentCreator: (path: string, hash?: string) => [
        path,
        resolve(hash ? names[`${path}-${hash}`] : null, (key) => known[key]),
      ],
    });
    const rows = readRows(columns);
    const shapes = nameShapes(rows);
    const create = (path: string, hash: string) => [
      path,
      resolve(shapes[`${path}-${hash}`], (place) => modules[Number(place)]),
    ];
    expect(buildRoutes(create, rows)).toEqual(wanted);
    expect([...modules].sort()).toEqual(Object.values(MODULES).sort());
  });
  it('leaves out what the browser does not read', () => {
    const { columns, modules } = run();
    expect(modules.join()).not.toMatch(/webpackChunkName|resolveWeak|aaaaaaaa/);
    expect(JSON.stringify(columns)).not.toMatch(/aaaaaaaa|bbbbbbbb|guides\/a/);
  });
  it('refuses a path with a blank, which parts two paths', () => {
    expect(() => run('/merci bien/')).toThrow('/merci bien/');
  });
  it('refuses a module that the registry does not hold', () => {
    expect(() => run('/merci/', REGISTRY.replace('"bbbbbbbb": [', '"dddddddd": ['))).toThrow('bbbbbbbb');
  });
});
