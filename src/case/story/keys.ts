/** What a text holds, as the learnt weights name it. */
import { meaningOf } from '../../trees/factTypes';
import { date } from '../../trees/factTypes/typed/date';
import type { TextToken } from './match';
import type { Proposal } from './model';
import type { TextReading } from './text';

/** A claim grows old for a private customer near two years, for others near five; in days. */
const OLD = 600;
const OLDER = 1500;

/**
 * Lists them: its lemmas (`-` before a denied one), the facts understood of it (`fact=option`), the trees whose phrases
 * stand in it (`~tree`), and what kind of story it is (`@…`). Words two by two, or with whose act they are, told no more.
 */
export function listKeys(reading: TextReading, proposals: readonly Proposal[]): string[] {
  const { tokens } = reading.index;
  const facts = proposals.flatMap(({ fact, value }) =>
    listAnswers(value).map((answer) => `${fact}=${answer}`),
  );
  const said = reading.found.flatMap(({ meaning }) =>
    meaning.tree === undefined ? [] : [`~${meaning.tree}`],
  );
  return [...new Set([...listWords(tokens), ...facts, ...said, ...listSigns(reading)])];
}

function listWords(tokens: readonly TextToken[]): string[] {
  return tokens.flatMap(({ lemmas, isDenied }) => lemmas.map((one) => (isDenied ? `-${one}` : one)));
}

/** Options by their ids; a sum or a day only as one that is told. */
function listAnswers(value: Proposal['value']): readonly string[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'string' && !/^\d/.test(value) ? [value] : [''];
}

const DAYS = meaningOf({ type: 'date' });

/** What the other side claims, sums that they ask or that were paid, and how long ago it began. */
function listSigns({ index: { tokens }, found, today }: TextReading): string[] {
  const slots = found.flatMap(({ phrase }) => phrase.tokens.flatMap(({ slot }) => slot ?? []));
  const limits = DAYS.shape === 'points' ? DAYS.findWidest(today) : undefined;
  const ages = tokens.flatMap(({ place }) => {
    if (place?.kind !== 'day' || !limits) return [];
    const read = date.read(place.written, { today, low: limits.low ?? 0, high: today });
    if (!read || 'problem' in read) return [];
    const day = DAYS.shape === 'points' ? DAYS.toPoint(read.value) : today;
    return [today - day];
  });
  const age = Math.max(0, ...ages);
  return [
    ...(tokens.some(({ mode }) => mode === 'claimed') ? ['@claimed'] : []),
    ...(tokens.some(({ place }) => place?.kind === 'sum') ? ['@sum'] : []),
    ...(slots.includes('autre somme') ? ['@asked'] : []),
    ...(slots.includes('somme payée') ? ['@paid'] : []),
    ...(age > OLD ? ['@old'] : []),
    ...(age > OLDER ? ['@older'] : []),
  ];
}
