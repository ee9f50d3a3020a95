import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginSitting, isOver, moveOn, type Sitting } from '../../src/training/sitting';

const answer = (sitting: Sitting, right: boolean): Sitting => ({
  ...sitting,
  shown: { id: sitting.queue[0] ?? '', given: [0], order: [0], right },
});

describe('a sitting', () => {
  it('brings what was missed again to the end back until it is known', () => {
    let sitting = beginSitting(['a', 'b']);
    sitting = moveOn(answer(sitting, false));
    expect(sitting).toMatchObject({ queue: ['b', 'a'], known: 0 });
    sitting = moveOn(answer(moveOn(answer(sitting, true)), true));
    expect(sitting).toMatchObject({ queue: [], known: 2 });
    expect(isOver(sitting)).toBe(true);
  });

  it('does not go on before an answer is explained, nor end while one is', () => {
    const sitting = beginSitting(['a']);
    expect(moveOn(sitting)).toBe(sitting);
    expect(isOver({ ...answer(sitting, true), queue: [] })).toBe(false);
  });

  it('ends with every question known once, whatever is missed on the way', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(ids, fc.array(fc.boolean(), { maxLength: 30 }), (all, rights) => {
        let sitting = beginSitting(all);
        for (const right of rights) if (!isOver(sitting)) sitting = moveOn(answer(sitting, right));
        while (!isOver(sitting)) sitting = moveOn(answer(sitting, true));
        expect(sitting.known).toBe(all.length);
      }),
    );
  });
});
