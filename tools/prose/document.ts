/** A file as its reader sees it: the same text with everything that is not prose blanked out, offsets kept. */
import { type Finding, findLine } from './finding';

/** Stands for each character that is no prose: mark-up, identifiers, addresses, code. */
export const BLANK = '\uE000';

/** Some words in a row: a paragraph, a heading, an item of a list, a cell. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'item' | 'quote' | 'cell' | 'field';
  /** level of a heading, from 1 */
  depth?: number;
  /** of its first character in the file */
  offset: number;
  /** prose, blanks included */
  text: string;
  /** the innermost component around it, such as `Exemple` */
  within?: string;
}

/** A file read for its prose. */
export interface ProseDocument {
  path: string;
  /** as written */
  text: string;
  /** as long as `text` */
  prose: string;
  blocks: Block[];
}

/** Replaces by blanks, so that offsets and lines stay. */
export function blank(text: string): string {
  return text.replace(/[^\n]/g, BLANK);
}

/** The words of a block as they are read: blanks gone, spaces single. */
export function readPlain(text: string): string {
  return text
    .replaceAll(BLANK, ' ')
    .replace(/\s+/g, (space) => (/^[\u00a0\u202f]+$/.test(space) ? '\u00a0' : ' '))
    .replace(/ ([.,)])/g, '$1')
    .trim();
}

/** Builds a finding at an offset of a document. */
export function buildFinding(
  document: Pick<ProseDocument, 'path' | 'text'>,
  offset: number,
  rule: string,
  message: string,
  hint: string,
): Finding {
  return { file: document.path, line: findLine(document.text, offset), rule, message, hint };
}

/** Finds every match of a pattern in the prose, with the words around it for the message. */
export function findAll(document: ProseDocument, pattern: RegExp): { offset: number; words: string }[] {
  return [...document.prose.matchAll(pattern)].map((match) => ({
    offset: match.index,
    words: match[0].replaceAll(BLANK, '').replace(/\s+/g, ' ').trim(),
  }));
}

/** Up to `reach` characters on each side of an offset, readable in a message. */
export function quoteAround({ prose }: ProseDocument, offset: number, reach = 24): string {
  return readPlain(prose.slice(Math.max(0, offset - reach), offset + reach));
}
