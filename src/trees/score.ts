/**
 * Scores: an assessment as a derived fact, its weights declared in `scores.yaml` and shown to the reader.
 *
 * A score is data, so its weights travel with the tree and its sum can be told part by part.
 */
import type { DerivedFact, Facts, FactValue, Score, ScoreBand, ScorePart } from './model';

/** The sum of a case's points, and what each answer gave. */
export interface ScoreResult {
  total: number;
  /** least and greatest sum that answers can give */
  range: { low: number; high: number };
  /** least and greatest sum that the answers missing may still give; both the total when none is */
  possible: { low: number; high: number };
  parts: ScorePoints[];
  band: ScoreBand;
}

/** What one answer gave. */
export interface ScorePoints {
  fact: string;
  /** null: the answer is missing */
  points: number | null;
  /** the most that an answer to it can give */
  most: number;
  why: string;
}

/** Adds up a score. @param facts - each part's fact has a value; one that has none gives no point */
export function computeScore(score: Score, facts: Facts): ScoreResult {
  const parts = score.parts.map((part) => ({
    fact: part.fact,
    points: weigh(part, facts[part.fact]),
    most: Math.max(...Object.values(part.weights)),
    why: part.why,
  }));
  const total = parts.reduce((sum, { points }) => sum + (points ?? 0), 0);
  const open = measureRange({ parts: score.parts.filter((_, index) => parts[index]?.points === null) });
  const possible = { low: total + open.low, high: total + open.high };
  return { total, range: measureRange(score), possible, parts, band: findBand(score, total) };
}

function weigh({ weights }: ScorePart, value: FactValue | null | undefined): number | null {
  return typeof value === 'string' ? (weights[value] ?? 0) : null;
}

/** Least and greatest sum that answers can give. */
export function measureRange({ parts }: Pick<Score, 'parts'>): { low: number; high: number } {
  let [low, high] = [0, 0];
  for (const { weights } of parts) {
    low += Math.min(...Object.values(weights));
    high += Math.max(...Object.values(weights));
  }
  return { low, high };
}

/** The band a sum falls in: the first whose `to` it does not exceed. */
export function findBand({ bands }: Pick<Score, 'bands'>, total: number): ScoreBand {
  const band = bands.find(({ to }) => to === undefined || total <= to) ?? bands.at(-1);
  if (!band) throw new RangeError('a score needs a band');
  return band;
}

/** Makes derived facts of scores. */
export function createScoreFacts(scores: Readonly<Record<string, Score>>): Record<string, DerivedFact> {
  return Object.fromEntries(Object.values(scores).map((score) => [score.id, createScoreFact(score)]));
}

function createScoreFact(score: Score): DerivedFact {
  const { id, label, parts, bands } = score;
  return {
    id,
    label,
    inputs: parts.map(({ fact }) => ({ fact })),
    options: Object.fromEntries(
      bands.map((band) => [band.id, { label: band.label, ...(band.when && { when: band.when }) }]),
    ),
    values: [],
    cuts: () => ({}),
    compute: (facts) => computeScore(score, facts).band.id,
  };
}
