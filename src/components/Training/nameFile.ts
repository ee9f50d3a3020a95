import { toFilePart } from '../save';

/**
 * The name of a file about training: `formation-equipe-de-lyon-ana-petit-k3f9-2026-11-24.json`.
 *
 * @param parts - what tells it from others, in order; empty ones are left out
 * @param day - `YYYY-MM-DD`
 */
export function nameFile(parts: readonly string[], day: string, extension: string): string {
  return `${['formation', ...parts.map(toFilePart), day].filter(Boolean).join('-')}.${extension}`;
}

/** What tells a learner's file from any other: the group, the name, and the beginning of the id, since names repeat. */
export function nameLearner({ id, name }: { id: string; name: string }, group = ''): string[] {
  return [group, name, id.slice(0, 4)];
}
