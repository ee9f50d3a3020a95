/**
 * Translations of the trees: a file of `i18n/<locale>/decision-trees/` gives again the texts of the file of the same
 * name, at the same place. What it leaves out stays in French; it can change words, never a flow.
 */
import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, type Scalar } from 'yaml';
import type { Issue } from '../../trees/issue';
import { findTreeSchema } from '../../trees/schema';
import { findTextKind } from '../../trees/schema/visit';
import type { ContentFile } from './files';
import { TRANSLATION_MESSAGES } from './messages/build';

type MessagePath = readonly string[];

interface Translation {
  path: MessagePath;
  text: string;
  at: { line: number; column: number };
}

/**
 * Puts the texts of a translation in the place of the original ones.
 *
 * Each text is replaced within its own lines, so that every line keeps its number and the checker's issues their place.
 *
 * @returns the file translated, and an issue for each translation that has no original
 */
export function translateFile(
  original: ContentFile,
  translation: ContentFile,
): { file: ContentFile; issues: Issue[] } {
  const doc = parseDocument(original.text);
  const schema = findTreeSchema(original.path);
  const { found, issues } = listTranslations(translation);
  const edits: { start: number; end: number; text: string }[] = [];
  for (const { path, text, at } of found) {
    const node = doc.getIn(path, true);
    if (!isScalar(node) || typeof node.value !== 'string' || !node.range || !findTextKind(schema, path)) {
      issues.push(reportStray(translation.path, doc, path, at));
      continue;
    }
    edits.push(replaceScalar(original.text, node, text));
  }
  edits.sort((a, b) => b.start - a.start);
  const text = edits.reduce(
    (done, edit) => done.slice(0, edit.start) + edit.text + done.slice(edit.end),
    original.text,
  );
  return { file: { path: original.path, text }, issues };
}

/** A quoted string on one line, followed by as many line breaks as the original had. */
function replaceScalar(source: string, { range }: Scalar, text: string) {
  const [start, end] = range as [number, number, number];
  const breaks = source.slice(start, end).split('\n').length - 1;
  return { start, end, text: JSON.stringify(text) + '\n'.repeat(breaks) };
}

function listTranslations({ path: file, text }: ContentFile): { found: Translation[]; issues: Issue[] } {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const issues = doc.errors.map((error): Issue => {
    return {
      file,
      ...place(error.pos[0]),
      severity: 'error',
      code: 'yaml-syntax',
      ...TRANSLATION_MESSAGES['not-read'](),
    };
  });
  const found: Translation[] = [];
  const visit = (node: unknown, path: MessagePath): void => {
    if (isMap(node)) for (const pair of node.items) visit(pair.value, [...path, String(pair.key)]);
    else if (isSeq(node))
      for (const [index, item] of node.items.entries()) visit(item, [...path, String(index)]);
    else if (isScalar(node) && typeof node.value === 'string' && node.range)
      found.push({ path, text: node.value, at: place(node.range[0]) });
  };
  if (issues.length === 0) visit(doc.contents, []);
  return { found, issues };
}

function reportStray(file: string, doc: Document, path: MessagePath, at: Translation['at']): Issue {
  const parent = path.length === 1 ? doc.contents : doc.getIn(path.slice(0, -1), true);
  const known = isMap(parent) ? parent.items.map((pair) => String(pair.key)) : [];
  return {
    file,
    ...at,
    severity: 'error',
    code: 'unknown-key',
    ...TRANSLATION_MESSAGES['no-original']({ path, known }),
  };
}
