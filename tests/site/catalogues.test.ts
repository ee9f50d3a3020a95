import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Accents, typographic apostrophes and quotes: what no English sentence of code holds. */
const FRENCH = /[àâçéèêëîïôöùûüÿœæÀÂÇÉÈÊËÎÏÔÖÙÛÜŸŒÆ’«»]/;

/** A room's catalogue is its folder `messages`; a folder of components has one, `texts.ts`. */
const CATALOGUE = /\/messages\/|\/texts\.ts$|Text\.ts$/;

/** Files that hold French for a reason that lasts. */
const EXCEPTIONS: readonly (readonly [path: RegExp, why: string])[] = [
  [
    /^src\/(trees|training|plugins)\/.*(schema(\/\w+)?|format|fields|jsonSchema)\.ts$/,
    'a schema describes each key where it defines it, for the editor',
  ],
  [/^src\/cli\/formats\.ts$/, 'the list of authored files, each with its name'],
  [
    /^src\/trees\/(factTypes|operators)\//,
    'one file a fact type or an operator, its words included: adding one touches nothing else',
  ],
  [
    /^src\/trees\/(format|reference|typeset|elide|dates?)\.ts$/,
    'how French writes numbers, days, tables and elides',
  ],
  [
    /^src\/case\/receivables\/(columnNames|decode)\.ts$/,
    'what accounting programs write: names of columns, letters of old encodings',
  ],
  [/^src\/(trees\/said|case\/(story|draft))\//, 'how people tell a dispute, and answer, in French'],
];

/** Rooms whose French stands in catalogues alone. */
const COLLECTED = ['src/trees/', 'src/law/', 'src/training/', 'src/cli/'];

/**
 * Strings of the other rooms that still stand beside their catalogue, a count: it may fall, never rise. Views word
 * themselves in their markup; what several of them say stands in a `texts.ts`.
 */
const MOST_UNCOLLECTED = { 'src/case/': 137, 'src/site/': 19, 'src/plugins/': 119 };

function listFrench(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  if (!FRENCH.test(text)) return [];
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isText =
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node) ||
      ts.isJsxText(node);
    if (isText && FRENCH.test(node.text)) found.push(`${path}: ${node.text.trim()}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return found;
}

const FILES = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(tsx?|mts|cts|cjs)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
  .filter((path) => !CATALOGUE.test(path));

const isException = (path: string) => EXCEPTIONS.some(([pattern]) => pattern.test(path));

describe('French stands in the catalogue of its room', () => {
  it.each(COLLECTED)('%s', (room) => {
    const paths = FILES.filter((path) => path.startsWith(room) && !isException(path));
    expect(paths.flatMap(listFrench)).toEqual([]);
  });

  it.each(Object.entries(MOST_UNCOLLECTED))('%s holds no more of it elsewhere than before', (room, most) => {
    const paths = FILES.filter((path) => path.startsWith(room) && !isException(path));
    expect(paths.flatMap(listFrench).length).toBeLessThanOrEqual(most);
  });

  it('every exception still excuses something', () => {
    for (const [pattern] of EXCEPTIONS)
      expect(FILES.filter((path) => pattern.test(path)).flatMap(listFrench)).not.toEqual([]);
  });
});
