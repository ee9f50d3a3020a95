/** What of a journey is worse than it may be. */
import type { Journey } from './journeys';
import type { Measure } from './play';

/** Names each measure that is worse, with both figures. @returns nothing where all is as good */
export function listWorse({ most }: Pick<Journey, 'most'>, measure: Measure): string[] {
  const efforts = (['taps', 'keys', 'words'] as const).flatMap((name) =>
    measure[name] > most[name] ? [`${name}: ${measure[name]}, at most ${most[name]}`] : [],
  );
  return [
    ...efforts,
    ...(measure.answersInSight === 0 ? ['no answer is whole in the first screen'] : []),
    ...(measure.announced > 1 ? [`${measure.announced} things are said at once`] : []),
    ...(measure.firstActs > 1 ? [`${measure.firstActs} acts are each told as the first`] : []),
  ];
}
