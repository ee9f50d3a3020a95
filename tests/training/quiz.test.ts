import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countAsked, drawOptions, drawQuiz, findGap, gradeAnswer, scoreQuiz } from '../../src/training/quiz';

const single = { kind: 'single' as const, options: [{ right: false }, { right: true }, { right: false }] };
const multiple = { kind: 'multiple' as const, options: [{ right: true }, { right: false }, { right: true }] };

describe('a draw', () => {
  const reserve = fc
    .integer({ min: 6, max: 24 })
    .map((size) => Array.from({ length: size }, (_, n) => `q-${n}`));
  const seed = fc.string({ minLength: 1, maxLength: 20 });

  it('asks two thirds of the reserve, each question once, the same on every device', () => {
    fc.assert(
      fc.property(reserve, seed, fc.nat(50), (ids, name, attempt) => {
        const drawn = drawQuiz(ids, name, attempt);
        expect(drawn).toHaveLength(countAsked(ids.length));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(ids).toEqual(expect.arrayContaining(drawn));
        expect(drawQuiz(ids, name, attempt)).toEqual(drawn);
      }),
    );
  });

  it('taken again shares at most half of its questions, none in the same place', () => {
    fc.assert(
      fc.property(reserve, seed, fc.nat(50), (ids, name, attempt) => {
        const before = drawQuiz(ids, name, attempt);
        const after = drawQuiz(ids, name, attempt + 1);
        const shared = after.filter((id) => before.includes(id));
        expect(shared.length).toBeLessThanOrEqual(before.length / 2);
        for (const id of shared) expect(after.indexOf(id)).not.toBe(before.indexOf(id));
      }),
    );
  });

  it('meets every question of the reserve within three tries', () => {
    fc.assert(
      fc.property(reserve, seed, (ids, name) => {
        const met = [0, 1, 2].flatMap((attempt) => drawQuiz(ids, name, attempt));
        expect(new Set(met).size).toBe(ids.length);
      }),
    );
  });

  it('differs from one learner to the next', () => {
    const ids = Array.from({ length: 8 }, (_, index) => `q-${index}`);
    const draws = Array.from({ length: 20 }, (_, index) => drawQuiz(ids, `learner-${index}`, 0).join());
    expect(new Set(draws).size).toBeGreaterThan(15);
    const first = new Set(draws.map((draw) => draw.split(',')[0]));
    expect(first.size).toBeGreaterThan(4);
  });

  it('puts every option elsewhere than the time before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 6 }), seed, fc.nat(30), (count, name, turn) => {
        const [before, after] = [drawOptions(count, name, turn), drawOptions(count, name, turn + 1)];
        expect([...after].sort()).toEqual(Array.from({ length: count }, (_, index) => index));
        for (const option of before) expect(after.indexOf(option)).not.toBe(before.indexOf(option));
      }),
    );
  });
});

describe('grading', () => {
  it('marks each option', () => {
    expect(gradeAnswer(single, [1])).toEqual({ right: true, marks: ['left', 'found', 'left'] });
    expect(gradeAnswer(single, [0])).toEqual({ right: false, marks: ['mistaken', 'missed', 'left'] });
  });

  it('wants all that is right and nothing else', () => {
    expect(gradeAnswer(multiple, [0, 2]).right).toBe(true);
    expect(gradeAnswer(multiple, [2, 0]).right).toBe(true);
    expect(gradeAnswer(multiple, [0]).right).toBe(false);
    expect(gradeAnswer(multiple, [0, 1, 2]).right).toBe(false);
  });

  it('is right exactly where the chosen options are the right ones', () => {
    const options = fc.array(fc.record({ right: fc.boolean() }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(options, fc.uniqueArray(fc.nat(5)), (all, given) => {
        const expected = all.every(({ right }, index) => right === given.includes(index));
        expect(gradeAnswer({ options: all }, given).right).toBe(expected);
      }),
    );
  });

  it('takes no answer for none', () => {
    expect(findGap(single, [])).toBe('nothing-chosen');
    expect(findGap(single, [7])).toBe('nothing-chosen');
    expect(findGap(single, [0, 1])).toBe('too-many');
    expect(findGap(multiple, [0, 1])).toBeNull();
  });

  it('scores a quiz, unanswered questions as missed, vanished ones left out', () => {
    const questions = { a: single, b: multiple };
    expect(scoreQuiz(questions, ['a', 'b', 'gone'], { a: [1] })).toEqual({
      points: 1,
      max: 2,
      missed: ['b'],
    });
  });
});
