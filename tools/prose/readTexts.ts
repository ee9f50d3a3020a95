/** Reads the French texts of a YAML file: trees, facts, steps, law, letters, training. */
import { isScalar, isSeq, parseDocument, visit } from 'yaml';
import { type Block, blank, type ProseDocument } from './document';

/** Keys whose values readers see. */
const SHOWN = new Set(
  `title summary label help why unknown text because other-side door-open lawyer-reason none about short note
  placeholder intro description subject body question feedback blank right heading
  role task criterion trap lesson debrief model explanation audience`.split(/\s+/),
);
/** Keys whose lists of texts readers see. */
const LISTED = new Set(['body', 'list', 'head', 'foot', 'objectives']);
const MARKER = /\{[@§$=~#!][^{}]*\}/g;

/**
 * Reads a YAML file for its prose; the rest is blank. Markers such as `{@value}` are no prose.
 *
 * A file that is not YAML gives what could be read: the checker reports it.
 */
export function readTexts(path: string, text: string): ProseDocument {
  const ranges: [number, number][] = [];
  visit(parseDocument(text), {
    Pair(_, { key, value }) {
      const name = isScalar(key) ? String(key.value) : '';
      const isList = isSeq(value) && LISTED.has(name);
      if (!isList && !SHOWN.has(name)) return;
      for (const shown of isList ? value.items : [value])
        if (isScalar(shown) && typeof shown.value === 'string' && shown.range)
          ranges.push([shown.range[0], shown.range[1]]);
    },
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
