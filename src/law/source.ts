/** A YAML file with its positions: where a key or a value stands, and what is wrong with the syntax. */

import { type Document, isMap, isNode, LineCounter, type Node, parseDocument } from 'yaml';
import type { Issue, IssueCode } from '../trees/issue';
import type { LawIssueCode } from './issueCodes';

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

/** Builds an error at a place. */
export function report(
  { file }: Pick<Source, 'file'>,
  code: IssueCode | LawIssueCode,
  at: { line: number; column: number },
  message: string,
  hint: string,
): Issue {
  // The reports of law and trees are one list: the codes of law travel as codes of that list.
  return { file, ...at, severity: 'error', code: code as IssueCode, message, hint };
}

/** Lists what makes the file unreadable; an id or key written twice is a `duplicate-id`. */
export function listSyntaxIssues(source: Source): Issue[] {
  return source.doc.errors.map((error) => {
    const { line, col } = source.lines.linePos(error.pos[0]);
    const at = { line, column: col };
    return error.code === 'DUPLICATE_KEY'
      ? report(
          source,
          'duplicate-id',
          at,
          'This key is written twice in one map.',
          'Rename one of the two, or merge them.',
        )
      : report(
          source,
          'yaml-syntax',
          at,
          error.message,
          'Mend the YAML here: the file was not read further.',
        );
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
