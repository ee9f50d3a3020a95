/**
 * Reads the files of `law/derived/`.
 *
 * In two steps, since each side names the other: the conditions of trees read the options of derived facts, and the
 * inputs of derived facts are read under conditions on the facts of trees.
 */

import type { Issue } from '../../trees/issue';
import type { DerivedShapes } from '../../trees/parse';
import { tellFaults } from '../../trees/readFile';
import type { Source } from '../../trees/source';
import { DerivedSchema, type RawDerived } from './schema';

/** A file of `law/derived/`, named by the id of its fact. */
export interface DerivedFile {
  id: string;
  source: Source;
  /** undefined: its form is faulty */
  raw: RawDerived | undefined;
}

export function isDerivedFile(path: string): boolean {
  return /(^|\/)derived\/[^/]+\.ya?ml$/.test(path);
}

/** The id of the fact that a file defines. */
export function nameDerivedFile(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.ya?ml$/, '');
}

/** Reads the form of a file. */
export function readDerivedFile(source: Source, report: (issue: Issue) => void): DerivedFile {
  const id = nameDerivedFile(source.file);
  if (source.broken) return { id, source, raw: undefined };
  const parsed = DerivedSchema.safeParse(source.data ?? {});
  if (parsed.success) return { id, source, raw: parsed.data };
  for (const issue of tellFaults(source, DerivedSchema, parsed.error.issues))
    report({ ...issue, spoils: [`derived:${id}`] });
  return { id, source, raw: undefined };
}

/** The options that conditions may name; those of a faulty file too, so that its fault is told once. */
export function listDerivedShapes(files: readonly DerivedFile[]): DerivedShapes {
  return Object.fromEntries(files.map((file) => [file.id, { options: listOptions(file) }]));
}

function listOptions({ source: { data } }: DerivedFile): Record<string, unknown> {
  const options = typeof data === 'object' && data !== null && 'options' in data ? data.options : undefined;
  return typeof options === 'object' && options !== null ? { ...options } : {};
}
