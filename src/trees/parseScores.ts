/** Reads `scores.yaml`. */
import type { ScoreSource } from './content';
import type { Issue } from './issue';
import { readFile } from './readFile';
import { ScoresSchema } from './schema';
import type { Source } from './source';

/** Reads the scores of a file; faulty parts are reported and left out. */
export function parseScores(source: Source, report: (issue: Issue) => void): Record<string, ScoreSource> {
  if (source.data === undefined) return {};
  const scores: Record<string, ScoreSource> = {};
  for (const [id, { label, ...score }] of Object.entries(readFile(source, ScoresSchema, report).data)) {
    const parts = Object.entries(score.parts).map(([fact, part]) => ({ fact, ...part }));
    const bands = Object.entries(score.bands).map(([band, value]) => ({ id: band, ...value }));
    if (parts.length > 0 && bands.length > 0) scores[id] = { id, file: source.file, label, parts, bands };
  }
  return scores;
}
