import { describe, expect, it } from 'vitest';
import { chooseSheet } from '../../src/plugins/decision-trees/plan/sheet';

describe('the sheet of a poster', () => {
  it('grows with the drawing', () => {
    expect(chooseSheet({ width: 700, height: 500 }, [10, 10]).format).toBe('A3');
    expect(chooseSheet({ width: 2400, height: 900 }, Array(12).fill(5))).toMatchObject({
      format: 'A2',
      isLandscape: true,
    });
    expect(chooseSheet({ width: 3700, height: 3300 }, Array(40).fill(5))).toMatchObject({ format: 'A0' });
    expect(chooseSheet({ width: 4556, height: 3545 }, Array(36).fill(12))).toMatchObject({ format: '2A0' });
  });

  it('stands upright for a tall drawing', () =>
    expect(chooseSheet({ width: 1000, height: 1400 }, [10, 10])).toMatchObject({
      format: 'A3',
      isLandscape: false,
    }));

  it('never makes the drawing wider than the paper', () => {
    const { drawing } = chooseSheet({ width: 30_000, height: 100 }, [10]);
    expect(drawing).toBeLessThanOrEqual(1682 - 24);
  });
});
