/** Parses and checks `docs/parties/`: every finding of every file, and the parts that are sound. */
import { buildIssue } from '../../../law/report';
import { listNumbers } from '../../../trees/check/texts';
import { type Issue, sortIssues } from '../../../trees/issue';
import type { Path } from '../../../trees/path';
import { readFile } from '../../../trees/readFile';
import { parseSource, type Source } from '../../../trees/source';
import { listMarkers } from '../../../trees/text';
import type { ContentFile } from '../files';
import { PART_MESSAGES } from '../messages/parts';
import { type GuideParts, NO_PARTS, PART_SCHEMAS, type PartKind } from './schema';

/** What parts may name. */
export interface PartTargets {
  values: ReadonlySet<string>;
  references: ReadonlySet<string>;
  guides: ReadonlySet<string>;
}

/**
 * Parses the files of `docs/parties/`; the name of a file tells what it holds.
 *
 * Numbers and articles are named, never written, as in trees.
 */
export function parseGuideParts(
  files: readonly ContentFile[],
  known: PartTargets,
): { parts: GuideParts; issues: Issue[] } {
  const parts: GuideParts = { ...NO_PARTS };
  const issues: Issue[] = [];
  for (const { path, text } of files) {
    const source = parseSource(path, text, (issue) => issues.push(issue));
    const kind = path.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
    if (!isKind(kind)) {
      const text = PART_MESSAGES['unknown-kind']({ kind, kinds: Object.keys(PART_SCHEMAS) });
      issues.push(buildIssue(source, 'invalid-value', [], 'value', text));
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

interface PartText {
  path: Path;
  text: string;
}

function listTexts(data: unknown, path: Path): PartText[] {
  if (typeof data === 'string') return [{ path, text: data }];
  if (typeof data !== 'object' || data === null) return [];
  const entries = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return entries.flatMap(([key, value]) => listTexts(value, [...path, key]));
}

const GUIDE_LINK = /\]\(\/guides\/([a-z0-9/-]+?)\/(?:#[^)]*)?\)/g;

/** Names, each with the kind that it is of, where that kind can be spoilt. */
const MISSING = {
  'unknown-guide': { set: 'guides', kind: undefined },
  'unknown-law-value': { set: 'values', kind: 'law-value' },
  'unknown-law-reference': { set: 'references', kind: 'law-reference' },
} as const;

function checkText(source: Source, { path, text }: PartText, known: PartTargets): Issue[] {
  const checkName = (code: keyof typeof MISSING, name: string): Issue[] => {
    const { set, kind } = MISSING[code];
    if (known[set].has(name)) return [];
    const issue = buildIssue(source, code, path, 'value', PART_MESSAGES[code]({ name, known: known[set] }));
    return [kind ? { ...issue, about: [`${kind}:${name}`] } : issue];
  };
  const key = path.findLast((part) => typeof part === 'string');
  if (key === 'guide') return checkName('unknown-guide', text);
  if (key === 'law') return checkName('unknown-law-reference', text);
  const markers = listMarkers(text).flatMap(({ kind, text: written }) => {
    const id = written.split(' ')[0] ?? '';
    if (kind === 'value') return checkName('unknown-law-value', id);
    return kind === 'reference' ? checkName('unknown-law-reference', id) : [];
  });
  const links = [...text.matchAll(GUIDE_LINK)].flatMap(([, id = '']) => checkName('unknown-guide', id));
  const numbers = listNumbers(text).map((found) =>
    buildIssue(source, 'number-in-text', path, 'value', PART_MESSAGES['number-in-text']({ found })),
  );
  return [...markers, ...links, ...numbers];
}
