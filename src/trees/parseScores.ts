/** Reads `scores.yaml`. */
import type { ScoreSource } from './content';
import type { Issue } from './issue';
import type { ScoreBand } from './model';
import { entries, isMap, pickTexts, type Raw, text } from './raw';
import { ScoresSchema } from './scoreSchema';
import type { Source } from './source';
import { validate } from './validate';

/** Reads the scores of a file; faulty parts are reported and left out. */
export function parseScores(source: Source, report: (issue: Issue) => void): Record<string, ScoreSource> {
  if (source.data !== undefined) validate(source, ScoresSchema, report);
  const scores: Record<string, ScoreSource> = {};
  for (const [id, raw] of entries(source.data)) {
    const parts = entries(raw.parts).map(([fact, part]) => ({
      fact,
      weights: readWeights(part.weights),
      why: text(part.why),
    }));
    const bands = entries(raw.bands).map(([band, value]) => readBand(band, value));
    if (parts.length > 0 && bands.length > 0)
      scores[id] = { id, file: source.file, label: text(raw.label), parts, bands };
  }
  return scores;
}

function readWeights(raw: unknown): Record<string, number> {
  const weights: Record<string, number> = {};
  for (const [option, points] of Object.entries(isMap(raw) ? raw : {}))
    if (typeof points === 'number') weights[option] = points;
  return weights;
}

function readBand(id: string, raw: Raw): ScoreBand {
  return {
    id,
    label: text(raw.label),
    ...pickTexts(raw, ['when']),
    ...(typeof raw.to === 'number' && { to: raw.to }),
  };
}
