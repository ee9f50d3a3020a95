/** Scores: every option of every part has its points, and bands follow each other without a hole. */

import type { ScoreSource } from '../content';
import { isChoice } from '../factTypes';
import type { Name } from '../issue';
import { SCORE_MESSAGES } from '../messages/check/scores';
import type { Desk } from './context';

export function checkScores(desk: Desk): void {
  for (const score of Object.values(desk.content.scores)) {
    for (const { fact, weights } of score.parts) checkPart(score, fact, weights, desk);
    checkBands(score, desk);
  }
}

function checkPart(
  { id, file }: ScoreSource,
  fact: string,
  weights: Readonly<Record<string, number>>,
  desk: Desk,
): void {
  const def = desk.content.facts[fact];
  const place = { file, path: [id, 'parts', fact] };
  const about: Name[] = [`fact:${fact}`];
  if (!def) {
    if (desk.hasFacts)
      desk.report(place, {
        code: 'unknown-fact',
        about,
        ...SCORE_MESSAGES['unknown-fact']({ score: id, fact, known: Object.keys(desk.content.facts) }),
      });
    return;
  }
  if (!isChoice(def)) {
    desk.report(place, {
      code: 'invalid-value',
      about,
      ...SCORE_MESSAGES['not-a-choice']({ score: id, fact }),
    });
    return;
  }
  const options = (def.options ?? []).map((option) => option.id);
  for (const option of options.filter((one) => !Object.hasOwn(weights, one)))
    desk.report(place, {
      code: 'missing-key',
      about,
      ...SCORE_MESSAGES['missing-points']({ score: id, fact, option }),
    });
  for (const option of Object.keys(weights).filter((one) => !options.includes(one)))
    desk.report(
      { file, path: [...place.path, 'weights', option], key: true },
      {
        code: 'unknown-option',
        about,
        ...SCORE_MESSAGES['unknown-option']({ fact, option, known: options }),
      },
    );
}

function checkBands({ id, file, bands }: ScoreSource, desk: Desk): void {
  for (const [index, band] of bands.entries()) {
    const isLast = index === bands.length - 1;
    const before = bands[index - 1]?.to;
    const isOrdered = before === undefined || band.to === undefined || band.to > before;
    if (isLast === (band.to === undefined) && isOrdered) continue;
    desk.report(
      { file, path: [id, 'bands', band.id] },
      {
        code: 'invalid-value',
        ...SCORE_MESSAGES['bands-out-of-order']({ score: id, band: band.id }),
      },
    );
  }
}
