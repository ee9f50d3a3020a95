/** Writes the short forms of what Docusaurus generates, beside it, and tells which module each takes the place of. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DocusaurusConfig } from '@docusaurus/types';
import { compactRoutes } from './compactRoutes';
import { type GlobalData, type GuideData, slimConfig, slimGlobalData, slimGuides } from './slim';

/** request of a module → path of the file that takes its place */
export type Replacements = ReadonlyMap<string, string>;

const READER = JSON.stringify(fileURLToPath(new URL('./browser/routes.ts', import.meta.url)));
/** Where the plugin of the guides keeps the data of its routes, in the generated folder. */
const GUIDES = 'docusaurus-plugin-content-docs/default/p';

/** Data of plugins and guides: pre-rendering reads the same as the browser, so that both paint the same. */
export function shortenData(generated: string): Replacements {
  const write = openFolder(generated);
  const read = (name: string): unknown => JSON.parse(readFileSync(join(generated, name), 'utf8'));
  const guides = readdirSync(join(generated, GUIDES)).filter((name) => /^guides-.*\.json$/.test(name));
  return new Map([
    [
      '@generated/globalData',
      write('globalData.json', JSON.stringify(slimGlobalData(read('globalData.json') as GlobalData))),
    ],
    ...guides.map((name): [string, string] => [
      `@generated/${GUIDES}/${name}`,
      write(name, JSON.stringify(slimGuides(read(`${GUIDES}/${name}`) as GuideData))),
    ]),
  ]);
}

/** Configuration, routes and modules: for the browser alone. */
export function shortenRoutes(generated: string, config: DocusaurusConfig): Replacements {
  const write = openFolder(generated);
  const read = (name: string) => readFileSync(join(generated, name), 'utf8');
  const { columns, modules } = compactRoutes({
    routes: read('routes.js'),
    registry: read('registry.js'),
    names: read('routesChunkNames.json'),
  });
  const imports = modules.map((request) => `[() => import(${JSON.stringify(request)})]`);
  write('columns.json', JSON.stringify(columns));
  return new Map([
    [
      '@generated/docusaurus.config',
      write('config.js', `export default ${JSON.stringify(slimConfig(config))};\n`),
    ],
    ['@generated/registry', write('registry.js', `export default [${imports.join(', ')}];\n`)],
    [
      '@generated/routesChunkNames',
      write(
        'shapes.js',
        `import { nameShapes, readRows } from ${READER};
import columns from './columns.json';
export const rows = readRows(columns);
export default nameShapes(rows);
`,
      ),
    ],
    [
      '@generated/routes',
      write(
        'routes.js',
        `import create from '@docusaurus/ComponentCreator';
import { buildRoutes } from ${READER};
import { rows } from './shapes.js';
export default buildRoutes(create, rows);
`,
      ),
    ],
  ]);
}

/** Opens the folder of short forms: a function that writes a file of it and returns its path. */
function openFolder(generated: string): (name: string, text: string) => string {
  const folder = join(generated, 'bundle');
  mkdirSync(folder, { recursive: true });
  return (name, text) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
}
