/** Scores: every option of every part has its points, and bands follow each other without a hole. */
import type { ScoreSource } from '../content';
import { didYouMean } from '../messages/words';
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
  if (!def) {
    if (desk.hasFacts)
      desk.report(place, {
        code: 'unknown-fact',
        message: `The score "${id}" weighs "${fact}", which facts.yaml does not define.`,
        remedy: didYouMean(fact, Object.keys(desk.content.facts), 'Add it to facts.yaml.'),
      });
    return;
  }
  if (def.type !== 'choice') {
    desk.report(place, {
      code: 'invalid-value',
      message: `The score "${id}" weighs "${fact}", which is not a choice.`,
      remedy: 'Weigh a choice: each answer has its points.',
    });
    return;
  }
  const options = (def.options ?? []).map((option) => option.id);
  for (const option of options.filter((one) => !Object.hasOwn(weights, one)))
    desk.report(place, {
      code: 'missing-key',
      message: `The score "${id}" gives no points to the option "${option}" of "${fact}".`,
      remedy: `Add \`${option}: 0\` or its points under \`weights:\`.`,
    });
  for (const option of Object.keys(weights).filter((one) => !options.includes(one)))
    desk.report(
      { file, path: [...place.path, 'weights', option], key: true },
      {
        code: 'unknown-option',
        message: `"${fact}" has no option "${option}".`,
        remedy: didYouMean(option, options, 'Take it out.'),
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
        message: `The bands of "${id}" do not follow each other at "${band.id}".`,
        remedy: 'Give each band but the last a greatest sum `to:`, each greater than the one before.',
      },
    );
  }
}
