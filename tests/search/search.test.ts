import { describe, expect, it } from 'vitest';
import { formatFragment, readFragment } from '../../src/components/Search/address';
import { pickEntry } from '../../src/components/Search/entries';
import { splitExcerpt } from '../../src/components/Search/excerpt';
import { findNamed } from '../../src/components/Search/named';
import { listTerms, saysAll, saysOne } from '../../src/components/Search/terms';
import { listPaths } from '../../src/plugins/search/collect';
import { buildPageRecord } from '../../src/plugins/search/records';
import { findStrayWords, loadWords } from '../../src/plugins/search/words';
import type { NamedPage } from '../../src/site/entries';
import type { PageKindId } from '../../src/site/messages/pageKinds';

describe('listTerms', () => {
  it('keeps the words that tell pages apart', () =>
    expect(listTerms('Mon client ne me paie pas')).toEqual(['client', 'paie']));
  it('cuts at apostrophes and signs', () =>
    expect(listTerms('l’avis, d’un “client”')).toEqual(['avis', 'client']));
  it('keeps common words when there is nothing else', () =>
    expect(listTerms('que faire')).toEqual(['que', 'faire']));
  it('finds nothing in signs', () => expect(listTerms(' ?! ')).toEqual([]));
});

describe('words that resemble', () => {
  it.each([
    ['Un client conteste ma facture', 'facture contestée', true],
    ['Un avis ou une publication nous nuit', 'avis', true],
    ['Prendre rendez-vous avec un avocat', 'prendre rendez-vous avocat', true],
    ['Un client ne paie pas', 'facture contestée', false],
  ])('« %s » says all of « %s »: %s', (text, query, expected) =>
    expect(saysAll(text, listTerms(query))).toBe(expected),
  );
  it.each([
    ['engager une action', 'english', false],
    ['injonction de payer', 'injonc', true],
    ['factures impayées', 'impayé', true],
    ['la TVA', 'tva', true],
    ['le tarif', 'tva', false],
  ])('« %s » says one of « %s »: %s', (text, query, expected) =>
    expect(saysOne(text, listTerms(query))).toBe(expected),
  );
});

describe('pages that are named', () => {
  const tree = (title: string, ...words: string[]): NamedPage => ({
    url: `/${title}/`,
    kind: 'tree',
    title,
    about: '',
    words,
  });
  const pages: NamedPage[] = [
    tree('Un client conteste ma facture', 'litige sur facture'),
    tree('Nous défendre fermement', 'droit d’auteur', 'photo volée'),
    { ...tree('Demander à être rappelé', 'prendre rendez-vous', 'appeler un avocat'), kind: 'contact' },
  ];
  it.each([
    ['facture contestée', 'Un client conteste ma facture'],
    ['droit d’auteur', 'Nous défendre fermement'],
    ['prendre rendez-vous avocat', 'Demander à être rappelé'],
    ['auteur', undefined],
    ['photo', undefined],
  ])('« %s » names « %s »', (query, expected) =>
    expect(findNamed(pages, listTerms(query))[0]?.title).toBe(expected),
  );
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
  const source = { path: 'guides/a/b/', kind: 'guide' as const, words: ['d’un "mot"'] };
  it('takes the content of the page, its kind and its words', () => {
    const html = '<header>x</header><main id=c><h1>T</h1></main><footer>y</footer>';
    const record = buildPageRecord(source, html);
    expect(record?.url).toBe('/guides/a/b/');
    expect(record?.html).toContain('<main id="c"><h1>T</h1></main>');
    expect(record?.html).toContain('data-kind="guide"');
    expect(record?.html).toContain('data-words="d’un &quot;mot&quot;"');
    expect(record?.html).not.toContain('<footer>');
  });
  it('leaves out what a page says while it waits, or to readers without scripts', () => {
    const html =
      '<main><p class=lc-nojs-only>A besoin de JavaScript.<p role=status>Chargement…<p>Reste.<div aria-busy=true>Vide</div></main>';
    const text = buildPageRecord(source, html)?.html ?? '';
    expect(text).toContain('<p>Reste.</p>');
    expect(text).not.toMatch(/JavaScript|Chargement|Vide/);
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
  const pick = (kind: PageKindId, ...terms: string[]) => pickEntry(kind, sections, terms)?.title;

  it('opens a list at the entry that is named, whatever accents and plurals', () => {
    expect(pick('glossary', 'creances')).toBe('Créance');
    expect(pick('law', 'créance', 'liquide')).toBe('Créances liquides');
  });
  it('else at the entry that says the words most', () => expect(pick('glossary', 'tiers')).toBe('Médiation'));
  it('leaves other pages alone', () => expect(pick('guide', 'créance')).toBeUndefined());
  it('leaves a list alone of which the beginning only was found', () =>
    expect(pickEntry('glossary', sections.slice(0, 1), ['glossaire'])).toBeNull());
});
