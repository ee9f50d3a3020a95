import { describe, expect, it } from 'vitest';
import { formatFragment, readFragment } from '../../src/components/Search/address';
import { pickEntry } from '../../src/components/Search/entries';
import { splitExcerpt } from '../../src/components/Search/excerpt';
import { listTerms } from '../../src/components/Search/terms';
import { listPaths } from '../../src/plugins/search/collect';
import { buildPageRecord } from '../../src/plugins/search/records';
import { findStrayWords, loadWords } from '../../src/plugins/search/words';

describe('listTerms', () => {
  it('keeps the words that tell pages apart', () =>
    expect(listTerms('Mon client ne me paie pas')).toEqual(['client', 'paie']));
  it('cuts at apostrophes and signs', () =>
    expect(listTerms('l’avis, d’un “client”')).toEqual(['avis', 'client']));
  it('keeps common words when there is nothing else', () =>
    expect(listTerms('que faire')).toEqual(['que', 'faire']));
  it('finds nothing in signs', () => expect(listTerms(' ?! ')).toEqual([]));
});

describe('splitExcerpt', () => {
  it('marks words and never yields HTML', () =>
    expect(splitExcerpt('a &lt;b&gt; <mark>facture</mark>, fin')).toEqual([
      { text: 'a <b> ', marked: false },
      { text: 'facture', marked: true },
      { text: ', fin', marked: false },
    ]));
});

describe('the fragment', () => {
  it.each(['facture impayée', '100 % & plus', 'a+b=c'])('keeps « %s »', (query) =>
    expect(readFragment(formatFragment(query))).toBe(query),
  );
  it('is empty without a query', () =>
    expect([formatFragment('  '), readFragment('#autre')]).toEqual(['', '']));
});

describe('listPaths', () => {
  it('takes guides, trees and articles under any base URL, not lists and plans', () => {
    const routes = [
      '',
      'guides/',
      'guides/droits/',
      'guides/droits/preuves/',
      'arbres/impaye/',
      'arbres/impaye/plan/',
    ];
    const articles = ['actualites/', 'actualites/facture/', 'actualites/archive/', 'recherche/', '404.html'];
    expect(
      listPaths(
        [...routes, ...articles].map((path) => `/sous/${path}`),
        '/sous/',
      ),
    ).toEqual(['actualites/facture/', 'arbres/impaye/', 'guides/droits/preuves/']);
  });
});

describe('buildPageRecord', () => {
  const source = { path: 'guides/a/b/', kind: 'Guide', words: ['d’un "mot"'] };
  it('takes the content of the page, its kind and its words', () => {
    const html = '<header>x</header><main id=c><h1>T</h1></main><footer>y</footer>';
    const record = buildPageRecord(source, html);
    expect(record?.url).toBe('/guides/a/b/');
    expect(record?.html).toContain('<main id=c><h1>T</h1></main>');
    expect(record?.html).toContain('data-words="d’un &quot;mot&quot;"');
    expect(record?.html).not.toContain('<footer>');
  });
  it('finds nothing in a page without content', () => expect(buildPageRecord(source, '<p>x</p>')).toBeNull());
});

describe('src/plugins/search/words.yaml', () => {
  it('can be read, and tells of pages that have gone', async () => {
    const words = await loadWords('src/plugins/search/words.yaml');
    expect(Object.keys(words).length).toBeGreaterThan(20);
    expect(findStrayWords({ 'guides/a/b/': ['x'] }, ['guides/a/c/'])).toEqual(['guides/a/b/']);
  });
});

describe('pickEntry', () => {
  const section = (title: string, times: number, anchor = title) => ({
    title,
    url: anchor ? `/glossaire/#${anchor}` : '/glossaire/',
    excerpt: title,
    locations: Array.from({ length: times }, (_, index) => index),
  });
  const sections = [
    section('Glossaire', 9, ''),
    section('Médiation', 4),
    section('Créances liquides', 1),
    section('Créance', 1),
  ];
  const pick = (kind: string, ...terms: string[]) => pickEntry(kind, sections, terms)?.title;

  it('opens a list at the entry that is named, whatever accents and plurals', () => {
    expect(pick('Glossaire', 'creances')).toBe('Créance');
    expect(pick('Textes', 'créance', 'liquide')).toBe('Créances liquides');
  });
  it('else at the entry that says the words most', () =>
    expect(pick('Glossaire', 'tiers')).toBe('Médiation'));
  it('leaves other pages alone', () => expect(pick('Guide', 'créance')).toBeUndefined());
  it('leaves a list alone of which the beginning only was found', () =>
    expect(pickEntry('Glossaire', sections.slice(0, 1), ['glossaire'])).toBeNull());
});
