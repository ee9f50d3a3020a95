/** Scores: every option of every part has its points; bands follow each other without a hole, and some answers give each. */
import type { ScoreSource } from '../content';
import { isChoice } from '../factTypes';
import type { Name } from '../issue';
import { SCORE_MESSAGES } from '../messages/check/scores';
import type { Facts, Score } from '../model';
import { findBand } from '../score';
import type { CheckRun } from './context';

export function checkScores(checkRun: CheckRun): void {
  for (const score of Object.values(checkRun.content.scores)) {
    for (const { fact, weights } of score.parts) checkPart(score, fact, weights, checkRun);
    checkBands(score, checkRun);
    checkReached(score, checkRun);
  }
}

function checkPart(
  { id, file }: ScoreSource,
  fact: string,
  weights: Readonly<Record<string, number>>,
  checkRun: CheckRun,
): void {
  const def = checkRun.content.facts[fact];
  const place = { file, path: [id, 'parts', fact] };
  const about: Name[] = [`fact:${fact}`];
  if (!def) {
    if (checkRun.hasFacts)
      checkRun.report(place, {
        code: 'unknown-fact',
        about,
        ...SCORE_MESSAGES['unknown-fact']({ score: id, fact, known: Object.keys(checkRun.content.facts) }),
      });
    return;
  }
  if (!isChoice(def)) {
    checkRun.report(place, {
      code: 'invalid-value',
      about,
      ...SCORE_MESSAGES['not-a-choice']({ score: id, fact }),
    });
    return;
  }
  const options = (def.options ?? []).map((option) => option.id);
  for (const option of options.filter((one) => !Object.hasOwn(weights, one)))
    checkRun.report(place, {
      code: 'missing-key',
      about,
      ...SCORE_MESSAGES['missing-points']({ score: id, fact, option }),
    });
  for (const option of Object.keys(weights).filter((one) => !options.includes(one)))
    checkRun.report(
      { file, path: [...place.path, 'weights', option], key: true },
      {
        code: 'unknown-option',
        about,
        ...SCORE_MESSAGES['unknown-option']({ fact, option, known: options }),
      },
    );
}

function checkBands({ id, file, bands }: ScoreSource, checkRun: CheckRun): void {
  for (const [index, band] of bands.entries()) {
    const isLast = index === bands.length - 1;
    const before = bands[index - 1]?.to;
    const isOrdered = before === undefined || band.to === undefined || band.to > before;
    if (isLast === (band.to === undefined) && isOrdered) continue;
    checkRun.report(
      { file, path: [id, 'bands', band.id] },
      {
        code: 'invalid-value',
        ...SCORE_MESSAGES['bands-out-of-order']({ score: id, band: band.id }),
      },
    );
  }
}

function checkReached(score: ScoreSource, checkRun: CheckRun): void {
  const reached = findBandWitnesses(score);
  for (const { id } of score.bands.filter((band) => !reached.has(band.id)))
    checkRun.report(
      { file: score.file, path: [score.id, 'bands', id], key: true },
      {
        code: 'derived-without-witness',
        ...SCORE_MESSAGES['band-never-given']({ score: score.id, band: id }),
      },
    );
}

/** One case for each band that some answers give: sums are built up part by part, each sum kept once. */
export function findBandWitnesses({ parts, bands }: Pick<Score, 'parts' | 'bands'>): Map<string, Facts> {
  let sums = new Map<number, Facts>([[0, {}]]);
  for (const { fact, weights } of parts) {
    const next = new Map<number, Facts>();
    for (const [sum, facts] of sums)
      for (const [option, points] of Object.entries(weights))
        if (!next.has(sum + points)) next.set(sum + points, { ...facts, [fact]: option });
    sums = next;
  }
  const found = new Map<string, Facts>();
  for (const [total, facts] of sums) {
    const { id } = findBand({ bands }, total);
    if (!found.has(id)) found.set(id, facts);
  }
  return found;
}
