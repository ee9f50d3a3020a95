import { describe, expect, it } from 'vitest';
import { chooseLetters } from '../../../src/case/letters/presence';
import { loadReady } from '../../../src/cli/project';
import { letters, TODAY } from './world';

const { forest, compiled } = await loadReady('.', TODAY);
const steps = Object.values(compiled.outcomes).flatMap((one) =>
  Object.values(one).flatMap((outcome) => outcome.steps),
);
const notice = steps.find(({ id }) => id === 'mise-en-demeure');
const choose = (customer?: string | null) =>
  chooseLetters(
    notice?.letters ?? [],
    forest,
    customer === undefined ? {} : { 'type-de-client': customer },
  ).map(({ id }) => id);

describe('the formal notice of a step', () => {
  it('is the one for the customer', () => {
    expect(choose('professionnel')).toEqual(['mise-en-demeure-professionnel']);
    expect(choose('consommateur')).toEqual(['mise-en-demeure-consommateur']);
    expect(choose('association')).toEqual(['mise-en-demeure-consommateur']);
    expect(choose('public')).toEqual([]);
  });

  it('is offered in both kinds while the customer is not known', () => {
    for (const unknown of [undefined, null])
      expect(choose(unknown)).toEqual(['mise-en-demeure-professionnel', 'mise-en-demeure-consommateur']);
  });
});

describe('every letter', () => {
  it('is sent by some step', () => {
    const named = new Set(steps.flatMap(({ letters: sent = [] }) => sent.map(({ id }) => id)));
    expect(letters.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
  });
});
