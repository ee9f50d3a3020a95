/** From what Zod finds in a file to issues at a place, each with how to mend it. */
import type * as z from 'zod';
import type { Issue } from '../trees/issue';
import { didYouMean } from '../trees/messages/words';
import type { Path, Source } from '../trees/source';
import { buildIssue } from './report';

type ZodIssue = z.core.$ZodIssue;

const KEYS =
  'text short about url url-kind read reading confidence since until note label type law periods from value halves read-at counting nature moved side act transitional assumes rule start read-on only compute inputs rules values about'.split(
    ' ',
  );

/** Turns one finding of the schema into issues: one for each unknown key. */
export function buildShapeIssues(source: Source, found: ZodIssue): Issue[] {
  const path = found.path as Path;
  if (found.code === 'unrecognized_keys')
    return found.keys.map((key) => {
      const remedy = didYouMean(key, KEYS, 'Take it out.');
      return buildIssue(source, 'unknown-key', [...path, key], 'key', {
        message: `No field is called "${key}" here.`,
        remedy,
      });
    });
  if (found.code === 'invalid_key') {
    const message = `"${path.at(-1)}" is not a valid key: ${found.issues.map((issue) => issue.message).join(', ')}.`;
    const remedy = 'Ids are ASCII, lower case, words joined by hyphens; half-years are written 2026-S2.';
    return [buildIssue(source, 'invalid-value', path, 'key', { message, remedy })];
  }
  const written = read(source.data, path);
  if (written === undefined && path.length > 0) {
    const key = path.at(-1);
    const owner = path.slice(0, -1);
    const remedy = `Add \`${key}:\` under ${owner.join(' › ')}.`;
    return [
      buildIssue(source, 'missing-key', owner, 'key', { message: `The field "${key}" is missing.`, remedy }),
    ];
  }
  const kind = found.code === 'custom' ? String(found.params?.kind) : undefined;
  const code = kind === 'date' ? 'bad-date' : kind === 'duration' ? 'bad-duration' : 'invalid-value';
  const field = path.length > 0 ? `"${path.join(' › ')}"` : 'The file';
  const message = `${field}: ${found.message}.`;
  return [buildIssue(source, code, path, 'value', { message, remedy: mend(written, kind) })];
}

function mend(written: unknown, kind: string | undefined): string {
  const shown = typeof written === 'object' ? 'this' : `"${String(written)}"`;
  if (kind === 'date') return `Replace ${shown} by a day such as 2026-09-25.`;
  if (kind === 'duration') return `Replace ${shown} by a duration such as "2 years".`;
  return `Replace ${shown}; the editor's completion lists what is accepted.`;
}

function read(data: unknown, path: Path): unknown {
  let value = data;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[part];
  }
  return value;
}
