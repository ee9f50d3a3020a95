/** What the browser carries of all routes, shortened: two files that must go on agreeing. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

type Loader = (this: { resourcePath: string; addDependency(path: string): void }, text: string) => string;
const compact = createRequire(import.meta.url)('../../src/plugins/site-shell/compactRegistry.cjs') as Loader;

const REGISTRY = `export default {
  "024cad5c": [() => import(/* webpackChunkName: "024cad5c" */ "@site/docs/a.mdx"), "@site/docs/a.mdx", require.resolveWeak("@site/docs/a.mdx")],
  "0417d741": [() => import(/* webpackChunkName: "0417d741" */ "@theme/DocItem"), "@theme/DocItem", require.resolveWeak("@theme/DocItem")],};
`;
const NAMES = '{ "/guides/a/-7d1": { "__comp": "0417d741", "content": "024cad5c", "other": "ffffffff" } }';

describe('compactRegistry', () => {
  const folder = mkdtempSync(join(tmpdir(), 'registry-'));
  writeFileSync(join(folder, 'registry.js'), REGISTRY);
  const run = (name: string, text: string) => {
    const read: string[] = [];
    const done = compact.call(
      { resourcePath: join(folder, name), addDependency: (path) => void read.push(path) },
      text,
    );
    expect(read).toEqual([join(folder, 'registry.js')]);
    return done;
  };

  it('shortens names of chunks alike in both files, and leaves unknown ones', () => {
    expect(run('registry.js', REGISTRY)).toContain(
      '"c0": [() => import(/* webpackChunkName: "c0" */ "@site/docs/a.mdx"), "",',
    );
    expect(JSON.parse(run('routesChunkNames.json', NAMES))).toEqual({
      '/guides/a/-7d1': { __comp: 'c1', content: 'c0', other: 'ffffffff' },
    });
  });
  it('keeps what is imported and how a module is known', () => {
    const done = run('registry.js', REGISTRY);
    expect(done.match(/require\.resolveWeak\("@(?:site|theme)\/[^"]+"\)/g)).toHaveLength(2);
    expect(done).toContain('"@theme/DocItem"), "", require.resolveWeak("@theme/DocItem")');
  });
});
