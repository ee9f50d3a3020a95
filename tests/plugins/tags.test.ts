import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const BUILDERS = ['src/plugins/decision-trees/tags', 'src/plugins/decision-trees/mdx'];
const VIEWS = 'src/components/tags';

const readAll = (folder: string): string =>
  readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');

/** Names that the build writes into pages as elements. */
const built = BUILDERS.flatMap((folder) =>
  [...readAll(folder).matchAll(/\bbuild\w+\(\s*'([A-Z]\w+)'/g)].map(([, name]) => name as string),
);

/** Names that pages find: what the files of the views export. */
const shown = new Set(
  [...readAll(VIEWS).matchAll(/export (?:function (\w+)|\{([^}]*)\})/g)].flatMap(([, one, list = '']) =>
    one ? [one] : list.split(',').map((part) => part.trim().split(' as ').at(-1) as string),
  ),
);

describe('an element that the build writes into a page', () => {
  it('has names to look at', () => expect(built.length).toBeGreaterThan(5));

  it('is one that pages know', () => {
    expect([...new Set(built)].filter((name) => !shown.has(name))).toEqual([]);
  });
});
