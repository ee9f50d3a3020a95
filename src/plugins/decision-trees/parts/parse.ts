/** Parses and checks `guide-parts/`: every finding of every file, and the parts that are sound. */
import { buildIssue } from '../../../law/report';
import { listNumbers } from '../../../trees/check/texts';
import { type Issue, sortIssues } from '../../../trees/issue';
import { didYouMean } from '../../../trees/messages/words';
import { readFile } from '../../../trees/readFile';
import { type Path, parseSource, type Source } from '../../../trees/source';
import { listMarkers } from '../../../trees/text';
import type { ContentFile } from '../files';
import { type GuideParts, NO_PARTS, PART_SCHEMAS, type PartKind } from './schema';

/** What parts may name. */
export interface Known {
  values: ReadonlySet<string>;
  references: ReadonlySet<string>;
  guides: ReadonlySet<string>;
}

/**
 * Parses the files of `guide-parts/`; the name of a file tells what it holds.
 *
 * Numbers and articles are named, never written, as in trees.
 */
export function parseGuideParts(
  files: readonly ContentFile[],
  known: Known,
): { parts: GuideParts; issues: Issue[] } {
  const parts: GuideParts = { ...NO_PARTS };
  const issues: Issue[] = [];
  for (const { path, text } of files) {
    const source = parseSource(path, text, (issue) => issues.push(issue));
    const kind = path.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
    if (!isKind(kind)) {
      const names = Object.keys(PART_SCHEMAS);
      const remedy = didYouMean(kind, names, `Files are: ${names.join(', ')}.`);
      issues.push(
        buildIssue(source, 'invalid-value', [], 'value', `"${kind}" is no kind of guide part.`, remedy),
      );
      continue;
    }
    const { data, isSound } = readFile(source, PART_SCHEMAS[kind], (issue) => issues.push(issue));
    if (!isSound) continue;
    issues.push(...listTexts(data, []).flatMap((found) => checkText(source, found, known)));
    Object.assign(parts, { [kind]: data });
  }
  return { parts, issues: sortIssues(issues) };
}

function isKind(name: string): name is PartKind {
  return Object.hasOwn(PART_SCHEMAS, name);
}

interface Found {
  path: Path;
  text: string;
}

function listTexts(data: unknown, path: Path): Found[] {
  if (typeof data === 'string') return [{ path, text: data }];
  if (typeof data !== 'object' || data === null) return [];
  const entries = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return entries.flatMap(([key, value]) => listTexts(value, [...path, key]));
}

const GUIDE_LINK = /\]\(\/guides\/([a-z0-9/-]+?)\/(?:#[^)]*)?\)/g;

function checkText(source: Source, { path, text }: Found, known: Known): Issue[] {
  const fail = (code: Parameters<typeof buildIssue>[1], message: string, remedy: string): Issue =>
    buildIssue(source, code, path, 'value', message, remedy);
  const missing = (
    code: Parameters<typeof buildIssue>[1],
    what: string,
    id: string,
    names: Iterable<string>,
  ) =>
    fail(code, `This names the ${what} "${id}", which nothing defines.`, didYouMean(id, names, 'Define it.'));
  const key = path.findLast((part) => typeof part === 'string');
  if (key === 'guide')
    return known.guides.has(text) ? [] : [missing('unknown-guide', 'guide', text, known.guides)];
  if (key === 'law')
    return known.references.has(text)
      ? []
      : [missing('unknown-law-reference', 'law reference', text, known.references)];
  const markers = listMarkers(text).flatMap(({ kind, text: written }) => {
    const id = written.split(' ')[0] ?? '';
    if (kind === 'value' && !known.values.has(id))
      return [missing('unknown-law-value', 'law value', id, known.values)];
    if (kind === 'reference' && !known.references.has(id))
      return [missing('unknown-law-reference', 'law reference', id, known.references)];
    return [];
  });
  const links = [...text.matchAll(GUIDE_LINK)]
    .map(([, id = '']) => id)
    .filter((id) => !known.guides.has(id))
    .map((id) => missing('unknown-guide', 'guide', id, known.guides));
  const numbers = listNumbers(text).map((found) =>
    fail(
      'number-in-text',
      `A text writes out "${found}".`,
      'Name it: {@value}, {§reference}, or {=8 jours} for practice.',
    ),
  );
  return [...markers, ...links, ...numbers];
}
