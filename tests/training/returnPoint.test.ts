import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatReturn, parseReturn } from '../../src/training/returnPoint';

const GUIDE = '/base/guides/droits/qui-est-votre-client/';
const POINT = { guide: GUIDE, course: 'premier-jour', title: 'Le premier jour', stage: 6 };

describe('the way back from a guide to its course', () => {
  it('is read as it was noted, on that guide only', () => {
    expect(parseReturn(formatReturn(POINT), GUIDE)).toEqual(POINT);
    expect(parseReturn(formatReturn(POINT), '/base/guides/droits/autre/')).toBeNull();
  });

  it('leads nowhere that storage may have been made to say', () => {
    for (const wrong of [
      { course: '../x' },
      { course: 'https://x' },
      { stage: 0 },
      { stage: '1' },
      { title: 3 },
    ])
      expect(parseReturn(JSON.stringify({ ...POINT, ...wrong }), GUIDE)).toBeNull();
    expect(parseReturn(JSON.stringify({ ...POINT, guide: '/arbres/' }), '/arbres/')).toBeNull();
    fc.assert(fc.property(fc.string(), (text) => parseReturn(text, GUIDE) === null));
    expect(parseReturn(null, GUIDE)).toBeNull();
  });
});
