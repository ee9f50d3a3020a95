/** From what Zod finds in a file to issues at a place, each with how to mend it. */

import type { z } from 'zod';
import type { Issue } from '../trees/issue';
import { findClosest } from './closest';
import { locateKey, locateValue, type Path, report, type Source } from './source';

type ZodIssue = z.core.$ZodIssue;

const KEYS = [
  'text',
  'short',
  'about',
  'url',
  'url-kind',
  'read',
  'reading',
  'confidence',
  'since',
  'until',
  'note',
  'label',
  'type',
  'law',
  'periods',
  'from',
  'value',
  'halves',
];

/** Turns one finding of the schema into issues: one for each unknown key. */
export function buildShapeIssues(source: Source, found: ZodIssue): Issue[] {
  const path = found.path as Path;
  if (found.code === 'unrecognized_keys')
    return found.keys.map((key) => {
      const near = findClosest(key, KEYS);
      const hint = near ? `Did you mean "${near}"? Otherwise remove it.` : 'Remove it.';
      return report(
        source,
        'unknown-key',
        locateKey(source, [...path, key]),
        `No field is called "${key}" here.`,
        hint,
      );
    });
  if (path.length > 0 && !source.doc.hasIn(path)) {
    const key = String(path[path.length - 1]);
    const hint = `Add \`${key}:\` under ${path.slice(0, -1).join(' › ') || 'the entry'}.`;
    return [report(source, 'missing-key', locateValue(source, path), `The field "${key}" is missing.`, hint)];
  }
  if (found.code === 'invalid_key')
    return [
      report(
        source,
        'invalid-value',
        locateKey(source, path),
        `"${path[path.length - 1]}" is not a valid key: ${found.issues.map((issue) => issue.message).join(', ')}.`,
        'Ids are ASCII, lower case, words joined by hyphens; half-years are written 2026-S2.',
      ),
    ];
  const kind = found.code === 'custom' ? String(found.params?.kind) : undefined;
  const code = kind === 'date' ? 'bad-date' : kind === 'duration' ? 'bad-duration' : 'invalid-value';
  const field = path.length > 0 ? `"${path.join(' › ')}"` : 'The file';
  const hint = mend(source, path, kind);
  return [report(source, code, locateValue(source, path), `${field}: ${found.message}.`, hint)];
}

function mend(source: Source, path: Path, kind: string | undefined): string {
  const written = source.doc.getIn(path);
  const shown = typeof written === 'object' ? 'this' : `"${String(written)}"`;
  if (kind === 'date') return `Replace ${shown} by a day such as 2026-09-25.`;
  if (kind === 'duration') return `Replace ${shown} by a duration such as "2 years".`;
  return `Replace ${shown}; the editor's completion lists what is accepted.`;
}
