import { describe, expect, it } from 'vitest';
import { RECAP_LETTER } from '../../../src/case/call/model';
import { chooseLetters } from '../../../src/case/letters/presence';
import { loadTrusted } from '../../../src/cli/project';
import { prepareForest } from '../../../src/trees/forest';
import { letters, TODAY } from './world';

const { forest, compiled } = await loadTrusted('.', TODAY);
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

describe('on the page of a tree', () => {
  it.each(compiled.trees.map((tree) => [tree.id, tree] as const))(
    'that asks only its own facts, %s, letters can be chosen for every outcome',
    (id, tree) => {
      const alone = prepareForest([tree], forest.world);
      for (const outcome of Object.values(compiled.outcomes[id] ?? {}))
        for (const { letters: sent = [] } of outcome.steps)
          if (sent.length > 0) expect(chooseLetters(sent, alone, {})).not.toEqual([]);
    },
  );
});

describe('every letter', () => {
  it('is sent by some step, or at the end of a call', () => {
    const named = new Set(steps.flatMap(({ letters: sent = [] }) => sent.map(({ id }) => id))).add(
      RECAP_LETTER,
    );
    expect(letters.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
  });
});
