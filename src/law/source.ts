/** A YAML file with its positions: where a key or a value stands, and what is wrong with the syntax. */

import { type Document, isMap, isNode, LineCounter, type Node, parseDocument } from 'yaml';
import type { Issue } from '../trees/issue';

export type Path = readonly (string | number)[];

export interface Source {
  file: string;
  doc: Document.Parsed;
  lines: LineCounter;
}

/** Reads the YAML of a file; `parseSource` never throws, see `listSyntaxIssues`. */
export function parseSource(file: string, text: string): Source {
  const lines = new LineCounter();
  return { file, doc: parseDocument(text, { lineCounter: lines, prettyErrors: false }), lines };
}

/** Lists what makes the file unreadable; a key written twice is a `duplicate-key`. */
export function listSyntaxIssues({ file, doc, lines }: Source): Issue[] {
  return doc.errors.map((error) => {
    const { line, col } = lines.linePos(error.pos[0]);
    const twice = error.code === 'DUPLICATE_KEY';
    return {
      file,
      line,
      column: col,
      severity: 'error',
      code: twice ? 'duplicate-key' : 'yaml-syntax',
      message: twice ? 'This key is written twice in the same map.' : error.message,
      hint: twice
        ? 'Rename one of the two, or merge them.'
        : 'Mend the YAML here; the file was not read further.',
    };
  });
}

/** The place of the value at a path; of the nearest parent that exists when it does not. */
export function locateValue(source: Source, path: Path): { line: number; column: number } {
  for (let length = path.length; length > 0; length--) {
    const node = source.doc.getIn(path.slice(0, length), true);
    if (isNode(node))
      return length === path.length ? locate(source, node) : locateKey(source, path.slice(0, length));
  }
  return { line: 1, column: 1 };
}

/** The place of the key that ends a path; of its value when it is an item of a list. */
export function locateKey(source: Source, path: Path): { line: number; column: number } {
  const key = path[path.length - 1];
  const parent = path.length === 1 ? source.doc.contents : source.doc.getIn(path.slice(0, -1), true);
  if (isMap(parent))
    for (const pair of parent.items)
      if (isNode(pair.key) && String(pair.key) === String(key)) return locate(source, pair.key);
  return locateValue(source, path);
}

function locate({ lines }: Source, node: Node): { line: number; column: number } {
  const { line, col } = lines.linePos(node.range?.[0] ?? 0);
  return { line, column: col };
}
