import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findGap, gradeAnswer, scoreQuiz } from '../../src/training/quiz';

const single = { kind: 'single' as const, options: [{ right: false }, { right: true }, { right: false }] };
const multiple = { kind: 'multiple' as const, options: [{ right: true }, { right: false }, { right: true }] };

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
