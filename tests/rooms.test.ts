/** The arrows between rooms: who may import whom, read from the imports themselves. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCircles, findReachable, listSources, readImportGraph } from '../tools/imports';

/** room → rooms it may import; a room always may import itself */
const ARROWS: Record<string, string[]> = {
  trees: [],
  law: ['trees'],
  bank: ['trees'],
  case: ['law', 'trees'],
  site: ['law', 'trees'],
  training: ['law', 'trees'],
  components: ['case', 'site', 'training', 'law', 'trees'],
  theme: ['components', 'case', 'site', 'training', 'law', 'trees', 'clientModules'],
  pages: ['components', 'theme', 'case', 'site', 'training', 'law', 'trees'],
  clientModules: ['case'],
  plugins: ['bank', 'case', 'site', 'training', 'law', 'trees'],
  cli: ['plugins', 'bank', 'case', 'site', 'training', 'law', 'trees'],
};

/** Rooms whose code a browser runs. */
const BROWSER = /^src\/(?:components|theme|pages|clientModules|plugins\/bundle\/browser)\//;
/** What only a build needs: a page must not carry it. */
const BUILD_ONLY = /^(?:node:.*|yaml|zod|micromark.*|satori|@resvg\/.*|typescript|vite)$/;

const graph = readImportGraph(['src', 'tools']);
const imports = [...graph].flatMap(([from, list]) => list.map((one) => ({ from, ...one })));

/** `src/case/store.ts` → `case`; `tools` for a tool. */
const findRoom = (path: string) => (path.startsWith('src/') ? path.split('/')[1] : path.split('/')[0]) ?? '';
/** `src/components/Question/Options.tsx` → `Question`. */
const findFolder = (path: string) =>
  /^src\/components\/(\w+)(?:\/|\.tsx?$)/.exec(path)?.[1] ?? findRoom(path);

describe('the rooms', () => {
  it('are read whole', () => {
    expect(graph.size).toBeGreaterThan(500);
    expect(imports.filter(({ isPackage }) => !isPackage).length).toBeGreaterThan(1500);
  });

  it('import in one direction, and never a tool', () => {
    const wrong = imports
      .filter(
        ({ from, to, isPackage }) =>
          !isPackage && from.startsWith('src/') && /^(?:src|tools|tests)\//.test(to),
      )
      .filter(({ from, to }) => findRoom(from) !== findRoom(to))
      .filter(({ from, to }) => !(ARROWS[findRoom(from)] ?? []).includes(findRoom(to)));
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('hold no circle of files', () => {
    // Types of the model are inferred from the schema, the fact types and the operators, which speak of one another.
    const MODEL = 'src/trees/model.ts';
    const bare = new Map(
      [...graph].map(([file, list]) => [
        file,
        list.filter(({ to, isType }) => !isType || (to !== MODEL && file !== MODEL)),
      ]),
    );
    expect(findCircles(bare).map((files) => files.join(' '))).toEqual([]);
  });

  it('hold no two components that import each other', () => {
    const pairs = new Map(
      imports
        .filter(({ from, to }) => findRoom(from) === 'components' && to.startsWith('src/components/'))
        .filter(({ from, to }) => findFolder(from) !== findFolder(to))
        .map(({ from, to }) => [`${findFolder(from)} → ${findFolder(to)}`, `${from} → ${to}`]),
    );
    const both = [...pairs].filter(([pair]) => pairs.has(pair.split(' → ').reverse().join(' → ')));
    expect(both.map(([, files]) => files)).toEqual([]);
  });

  it('send a browser nothing that only a build needs', () => {
    const entries = [...graph.keys()].filter((file) => BROWSER.test(file));
    const shipped = [...entries, ...findReachable(graph, entries, ({ isType }) => !isType)];
    const wrong = [...new Set(shipped)].flatMap((file) =>
      (graph.get(file) ?? [])
        .filter(({ to, isPackage, isType }) => isPackage && !isType && BUILD_ONLY.test(to))
        .map(({ to }) => `${file} → ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keep the clock and the disk out of what is pure', () => {
    const impure = ['src/trees', 'src/law', 'src/training', 'tools/prose']
      .flatMap(listSources)
      .filter((file) =>
        /Date\.now|new Date\(\)|from 'node:(fs|path|process)|process\.cwd/.test(readFileSync(file, 'utf8')),
      );
    expect(impure).toEqual([]);
  });
});
