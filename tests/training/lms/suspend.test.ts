import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeState, encodeState, fitState } from '../../../src/training/lms/suspend';

describe('the kept state', () => {
  it('comes back as it was', () =>
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = encodeState(value);
        expect(text).toMatch(/^lc1:[A-Za-z0-9+/=]*$/);
        expect(decodeState(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    ));

  it('is nothing where it is damaged, cut or another’s', () => {
    const text = encodeState({ etapes: ['faite', 'en cours'], texte: 'Réponse à Mme Arnaud' });
    for (const wrong of ['', 'x', 'lc1:', 'lc2:AAAA', text.slice(0, -6), text.replace('lc1:', 'lc1:é')])
      expect(decodeState(wrong)).toBeNull();
  });

  it('gives up the least needed when it must', () => {
    const long = Array.from({ length: 400 }, (_, index) => `mot${(index * 7919) % 1013}`).join(' ');
    const full = () => ({ done: true, text: long });
    const bare = () => ({ done: true });
    expect(fitState([full, bare], 4096)?.cut).toBe(0);
    const fitted = fitState([full, bare], 200);
    expect(fitted?.cut).toBe(1);
    expect(decodeState(fitted?.text ?? '')).toEqual({ done: true });
    expect(fitState([full], 200)).toBeNull();
  });
});
