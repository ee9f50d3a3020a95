import { describe, expect, it } from 'vitest';
import { type Ahead, measureAhead, type Spot } from '../../src/trees/ways';

/** A tree in short: a question and where it leads, « = » before one that is passed; what is not there is an end. */
const measure = (graph: Record<string, string>, far: Record<string, Spot> = {}) =>
  measureAhead({ tree: 't', id: 'q1' }, ({ id }) => {
    const to = graph[id];
    if (to === undefined) return far[id] ?? { ends: 1, after: 0 };
    const places = to
      .replace('=', '')
      .split(' ')
      .map((one) => ({ tree: 't', id: one }));
    return { isAsked: !to.startsWith('='), to: places };
  });

describe('what lies ahead', () => {
  it('names the ends within reach, each once', () => {
    const places = ({ reached }: Ahead) => reached.map(({ id }) => id);
    expect(places(measure({ q1: 'a q2', q2: 'a b' }))).toEqual(['a', 'b']);
    expect(places(measure({ q1: 'a far' }, { far: { ends: 5, after: 4, isFar: true } }))).toEqual(['a']);
  });

  it('is the median of the ends, each by its shortest way', () => {
    expect(measure({ q1: 'a q2', q2: 'b q3', q3: 'c d' })).toMatchObject({
      usual: 2,
      ends: 4,
      isLast: false,
    });
    expect(measure({ q1: 'a q2', q2: 'a q3', q3: 'c d e' })).toMatchObject({
      usual: 3,
      ends: 4,
      isLast: false,
    });
  });

  it('does not count what is passed', () => {
    expect(measure({ q1: '=q2', q2: 'a b' })).toMatchObject({ usual: 1, ends: 2, isLast: true });
    expect(measure({ q1: '=a' })).toMatchObject({ usual: 0, ends: 1, isLast: true });
  });

  it('is the last question only where no other may follow', () => {
    expect(measure({ q1: 'a b' }).isLast).toBe(true);
    expect(measure({ q1: 'a b q2', q2: 'a b' }).isLast).toBe(false);
  });

  it('counts a tree far off with its own ends and questions', () => {
    expect(measure({ q1: 'a far' }, { far: { ends: 5, after: 4 } })).toMatchObject({
      usual: 5,
      ends: 6,
      isLast: false,
    });
  });
});
