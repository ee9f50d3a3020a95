import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const SOURCE = readFileSync('src/plugins/site-shell/inline/hashGuard.js', 'utf8');

/** Runs the guard in a page at this fragment; `go` moves the page to another one and fires the event. */
function openPage(hash: string) {
  const listeners: Record<string, () => void> = {};
  const marks: string[] = [];
  const page = {
    location: { hash, pathname: '/arbres/impaye/', search: '?a=1' },
    history: {
      state: { key: 'k' },
      replaceState(state: unknown, _title: string, url: string) {
        expect(state).toBe(page.history.state);
        page.location.hash = url.slice(url.indexOf('#'));
      },
    },
    addEventListener: (type: string, listener: () => void) => {
      listeners[type] = listener;
    },
    __malformedHash: undefined as string | undefined,
    document: { documentElement: { setAttribute: (name: string) => marks.push(name) } },
  };
  runInNewContext(SOURCE, { window: page, decodeURIComponent });
  return {
    page,
    marks,
    go(next: string, event: 'popstate' | 'hashchange') {
      page.location.hash = next;
      listeners[event]?.();
    },
  };
}

describe('the guard of the fragment', () => {
  it('marks the page that opens on facts, and no other', () => {
    expect(openPage('#montant=3200').marks).toEqual(['data-case']);
    expect(openPage('#titre').marks).toEqual([]);
  });

  it.each(['', '#titre', '#montant=3200&nom=%C3%A9t%C3%A9', '#a%20b'])('leaves %j alone', (hash) => {
    const { page } = openPage(hash);
    expect(page.location.hash).toBe(hash);
    expect(page.__malformedHash).toBeUndefined();
  });

  it('escapes what cannot be decoded and keeps the rest, and the original', () => {
    const { page } = openPage('#montant=3200&x=%E0%A4%A');
    expect(page.location.hash).toBe('#montant=3200&x=%25E0%25A4%25A');
    expect(page.__malformedHash).toBe('#montant=3200&x=%E0%A4%A');
  });

  it.each(['popstate', 'hashchange'] as const)('watches %s', (event) => {
    const { page, go } = openPage('#titre');
    go('#100%', event);
    expect(page.location.hash).toBe('#100%25');
  });

  it('leaves a fragment that decodes, whatever came', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('%', 'E', '0', '9', 'C', '3', 'x', '=', '&', 'é') }),
        (text) => {
          const { page } = openPage(`#${text}`);
          expect(() => decodeURIComponent(page.location.hash)).not.toThrow();
        },
      ),
    );
  });
});
