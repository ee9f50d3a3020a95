/** Checking generated trees of thousands of questions, in three shapes. */
import { checkContent } from '../../src/trees/check';
import { generateContent, SHAPES } from '../../tests/trees/check/generated';

const CONTEXT = {
  derived: {},
  derivedDates: {},
  law: {},
  references: new Set(['cciv-1']),
  guides: new Set(['a/b']),
};

/** Times the checker, the best of five runs. @returns a line a shape */
export function timeChecks(today: string): string[] {
  return SHAPES.map((shape) => {
    const times = [2_500, 5_000, 10_000].map((size) => {
      const content = generateContent(shape, size);
      const runs = Array.from({ length: 5 }, () => {
        const started = performance.now();
        checkContent(content, { ...CONTEXT, today });
        return (performance.now() - started) / 1000;
      });
      return `${size}: ${Math.min(...runs).toFixed(2)} s`;
    });
    return `Check, ${shape}: ${times.join(', ')}`;
  });
}
