/** YAML text to plain data, with the place of every key and value kept. */
import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from 'yaml';
import type { Issue, IssueCode } from './issue';
import { FORMAT_MESSAGES } from './messages/format';
import type { IssueText } from './messages/words';
import type { Path } from './path';

export interface Position {
  line: number;
  column: number;
}

export interface PositionOptions {
  /** the key instead of the value */
  key?: boolean;
  /** a part of the value's text to point at */
  find?: string;
  /** which occurrence of `find`, from 0 */
  nth?: number;
}

/** One file, read. */
export interface Source {
  file: string;
  /** undefined: the file is not YAML */
  data: unknown;
  /** true when parts may be missing from `data` because of a syntax error */
  broken: boolean;
  /** Where a path stands; an absent one gives the nearest key above it. */
  position(path: Path, options?: PositionOptions): Position;
}

/**
 * Parses one YAML file.
 *
 * @param report - receives each syntax error and duplicate key; what could be read is returned all the same
 */
export function parseSource(file: string, text: string, report: (issue: Issue) => void): Source {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const toPosition = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const fail = (offset: number, code: IssueCode, words: IssueText) =>
    report({ file, ...toPosition(offset), severity: 'error', code, ...words });
  let broken = false;
  for (const { code, pos } of [...document.errors, ...document.warnings]) {
    const [start] = pos;
    if (code === 'DUPLICATE_KEY') fail(start, 'duplicate-key', tellDuplicate(text.slice(start)));
    // what follows the first error is most often its consequence
    else if (!broken) {
      broken = true;
      fail(findOpening(document, start), 'yaml-syntax', FORMAT_MESSAGES['yaml-syntax'](code));
    }
  }
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 200 });
  } catch {
    if (!broken) fail(0, 'yaml-syntax', FORMAT_MESSAGES['yaml-syntax']('BAD_ALIAS'));
    broken = true;
  }

  return {
    file,
    data,
    broken,
    position(path, options = {}) {
      const found = findNode(document.contents as Node | null, path, document);
      const node =
        options.key || found.depth < path.length ? (found.key ?? found.value) : (found.value ?? found.key);
      const [start, end] = node?.range ?? [0, 0];
      if (options.find === undefined || found.depth < path.length) return toPosition(start);
      return toPosition(start + findText(text.slice(start, end), options.find, options.nth ?? 0));
    },
  };
}

/** Where the quoted text starts that runs to an offset for want of its closing quote; else the offset itself. */
function findOpening(document: ReturnType<typeof parseDocument>, offset: number): number {
  let opening = offset;
  visit(document, {
    Scalar(_, { type, range }) {
      const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (isQuoted && range && range[0] < offset && range[1] >= offset) opening = range[0];
    },
  });
  return opening;
}

function tellDuplicate(rest: string): IssueText {
  return FORMAT_MESSAGES['duplicate-key'](/^[^\s:]*/.exec(rest)?.[0] ?? '');
}

/** The name of a file without its folder and extension. */
export function baseName(file: string): string {
  return (file.split('/').at(-1) ?? file).replace(/\.ya?ml$/, '');
}

interface FoundNode {
  key: Node | null;
  value: Node | null;
  /** how many parts of the path exist */
  depth: number;
}

function findNode(root: Node | null, path: Path, document: ReturnType<typeof parseDocument>): FoundNode {
  let found: FoundNode = { key: null, value: root, depth: 0 };
  for (const [index, part] of path.entries()) {
    const node = isAlias(found.value) ? (found.value.resolve(document) as Node | undefined) : found.value;
    if (!isCollection(node)) break;
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => String(isScalar(item.key) ? item.key.value : item.key) === String(part),
      );
      if (!pair) break;
      const { key, value } = pair as Pair<Node, Node | null>;
      found = { key, value, depth: index + 1 };
    } else {
      const item = node.items[Number(part)] as Node | undefined;
      if (!item) break;
      found = { key: item, value: item, depth: index + 1 };
    }
  }
  return found;
}

/** Finds a text inside the raw source of a scalar, where line breaks may stand for spaces. */
function findText(raw: string, text: string, nth: number): number {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  const whole = /^[\w-]+$/.test(text) ? `(?<![\\w-])${escaped}(?![\\w-])` : escaped;
  let index = 0;
  for (const match of raw.matchAll(new RegExp(whole, 'g'))) {
    if (index === nth) return match.index;
    index++;
  }
  return nth > 0 ? findText(raw, text, 0) : 0;
}
