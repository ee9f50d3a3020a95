/** The router's own matcher against the short one that the browser gets. */
import { createRequire } from 'node:module';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import pathToRegexp from '../../../src/plugins/bundle/browser/pathToRegexp';

const require = createRequire(import.meta.url);
const original = createRequire(require.resolve('react-router'))('path-to-regexp') as typeof pathToRegexp;

const part = fc.stringMatching(/^[a-zé0-9._~$=-]{1,8}$/);
const plain = fc
  .tuple(fc.array(part, { maxLength: 4 }), fc.boolean())
  .map(([parts, slash]) => `/${parts.join('/')}${slash && parts.length > 0 ? '/' : ''}`);
const options = fc.record({
  end: fc.boolean(),
  strict: fc.boolean(),
  sensitive: fc.boolean(),
});

describe('pathToRegexp', () => {
  it('finds what the package finds, for plain paths and for all of them', () => {
    fc.assert(
      fc.property(fc.oneof(plain, fc.constant('*')), plain, part, options, (path, other, more, option) => {
        const [keys, wantedKeys]: { name: number }[][] = [[], []];
        const ours = pathToRegexp(path, keys as [], option);
        const wanted = original(path, wantedKeys as [], option);
        expect(keys?.map(({ name }) => name)).toEqual(wantedKeys?.map(({ name }) => name));
        const base = path === '*' ? other : path;
        const tried = [
          base,
          `${base}/`,
          `${base}${more}`,
          `${base}/${more}`,
          base.slice(0, -1),
          base.toUpperCase(),
          other,
        ];
        for (const address of tried)
          expect(ours.exec(address)?.slice()).toEqual(wanted.exec(address)?.slice());
      }),
      { numRuns: 500 },
    );
  });
});
