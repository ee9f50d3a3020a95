/** Reads the French texts of a YAML file: trees, facts, steps, law, letters, training. */
import { isScalar, parseDocument } from 'yaml';
import { findFormat } from '../../src/cli/formats';
import { type FoundText, listTexts } from '../../src/trees/schema/visit';
import { type Block, blank, type ProseDocument } from './document';

const MARKER = /\{[@§$=~#!][^{}]*\}/g;

/**
 * Reads a YAML file for its prose, as the schema of its kind names it; the rest is blank. Markers such as `{@value}` are no prose.
 *
 * A file that is not YAML gives what could be read: the checker reports it.
 *
 * @param isRead - by where a text stands; absent: all are read
 */
export function readTexts(
  path: string,
  text: string,
  isRead: (path: FoundText['path']) => boolean = () => true,
): ProseDocument {
  const document = parseDocument(text);
  const schema = findFormat(path)?.schema;
  const shown = schema
    ? listTexts(schema, document.toJS()).filter((found) => !found.fragment && isRead(found.path))
    : [];
  const ranges = shown.flatMap((found): [number, number][] => {
    const node = document.getIn(found.path, true);
    return isScalar(node) && node.range ? [[node.range[0], node.range[1]]] : [];
  });
  let prose = '';
  const blocks: Block[] = [];
  for (const [start, end] of ranges.sort((a, b) => a[0] - b[0])) {
    if (start < prose.length) continue;
    const words = maskScalar(text.slice(start, end));
    prose += blank(text.slice(prose.length, start)) + words;
    blocks.push({ kind: 'paragraph', offset: start, text: words });
  }
  return { path, text, prose: prose + blank(text.slice(prose.length)), blocks };
}

function maskScalar(source: string): string {
  return source
    .replace(/^[>|][+-]?\d*[^\n]*/, blank)
    .replace(/^(['"])[\s\S]*\1$/, (quoted) => `${blank('"')}${quoted.slice(1, -1)}${blank('"')}`)
    .replace(MARKER, blank)
    .replace(/^[ |:-]*-{3}[ |:-]*$/gm, blank)
    .replace(/`[^`]*`/g, blank)
    .replace(/\]\([^)\s]*\)/g, blank)
    .replace(/https?:\/\/[^\s»)]+/g, blank)
    .replace(/\*+|\[/g, blank);
}
