import { describe, expect, it } from 'vitest';
import { addToHead, formatJsonLd, formatPictureTags, readHead } from '../../src/plugins/seo/html';
import { buildStructuredData, type PageFacts } from '../../src/plugins/seo/structuredData';
import { buildTrail } from '../../src/plugins/seo/trail';
import { resolveOperator } from '../../src/plugins/site-shell/operatorSchema';
import type { PageKindId } from '../../src/site/messages/pageKinds';
import type { Operator } from '../../src/site/operator';

const bare: Operator = resolveOperator({ site: { name: 'Litiges clients' }, contact: {} }, {});
const filled: Operator = resolveOperator(
  {
    site: { name: 'Litiges clients' },
    contact: {},
    firm: { name: 'Cabinet d’essai', phone: '01 00 00 00 00' },
    publisher: { name: 'Éditeur d’essai' },
  },
  {},
);

const page = (path: string, kind?: PageKindId): PageFacts => ({
  path,
  kind,
  head: { title: 'Titre', description: 'Résumé', canonical: `https://exemple.fr/${path}` },
  trail: [],
  picture: 'https://exemple.fr/partage/x.png',
  isCourse: false,
});
const types = (facts: PageFacts, operator: Operator) =>
  buildStructuredData(facts, operator).map((datum) => datum['@type']);

describe('readHead', () => {
  it('reads attributes with and without quotes, and decodes them', () =>
    expect(
      readHead(
        '<meta data-rh=true property=og:title content="A &amp; B"/><meta name=description content=Court><link rel=canonical href=https://exemple.fr/a/ />',
      ),
    ).toEqual({ title: 'A & B', description: 'Court', canonical: 'https://exemple.fr/a/' }));
  it('finds nothing where there is no title', () => expect(readHead('<title>x</title>')).toBeNull());
});

describe('what is put into the head', () => {
  it('cannot end its own element', () => {
    const script = formatJsonLd({ name: '</script><script>alert(1)' });
    expect(script.match(/<\/script>/g)).toHaveLength(1);
    expect(JSON.parse(script.replace(/<[^>]*>/g, ''))).toEqual({ name: '</script><script>alert(1)' });
  });
  it('comes last, whatever signs it holds', () =>
    expect(addToHead('<head><b></head>', ['<i>$&</i>'])).toBe('<head><b><i>$&</i></head>'));
  it('describes the picture', () =>
    expect(formatPictureTags('https://x/y.png', 'Dit "oui"').join('')).toContain(
      'content="Dit &quot;oui&quot;"',
    ));
});

describe('buildTrail', () => {
  it('goes through the pages that exist, from the home page', () => {
    const pages = new Map(
      ['', 'guides/', 'guides/a/b/'].map((path) => [path, { name: path, url: `/${path}` }]),
    );
    expect(buildTrail('guides/a/b/', pages).map(({ name }) => name)).toEqual(['', 'guides/', 'guides/a/b/']);
  });
});

describe('buildStructuredData', () => {
  it.each<[string, PageKindId | undefined, string[]]>([
    ['', undefined, ['WebSite']],
    ['guides/a/b/', 'guide', ['Article']],
    ['actualites/a/', 'article', ['NewsArticle']],
    ['arbres/impaye/', 'tree', []],
    ['contact/', 'contact', []],
  ])('says of /%s what it is', (path, kind, expected) =>
    expect(types(page(path, kind), bare)).toEqual(expected),
  );

  it('says that a course is given by the operator, or else by the site, and that the glossary defines terms', () => {
    const course = { ...page('formation/premier-jour/', 'training'), isCourse: true };
    const provider = (operator: Operator) => buildStructuredData(course, operator)[0];
    expect(provider(bare)).toMatchObject({ '@type': 'Course', provider: { name: 'Litiges clients' } });
    expect(provider(filled)).toMatchObject({ provider: { name: 'Éditeur d’essai' } });
    expect(types(page('formation/exercices/', 'training'), bare)).toEqual([]);
    expect(types(page('glossaire/', 'glossary'), bare)).toEqual(['DefinedTermSet']);
  });

  it('speaks of the firm only once the operator has named it, and invents nothing', () => {
    expect(buildStructuredData(page('contact/', 'contact'), filled)).toEqual([
      {
        '@context': 'https://schema.org',
        '@type': 'LegalService',
        name: 'Cabinet d’essai',
        url: 'https://exemple.fr/contact/',
        telephone: '01 00 00 00 00',
      },
    ]);
  });

  it('names the publisher only when there is one', () => {
    expect(buildStructuredData(page('guides/a/b/', 'guide'), bare)[0]).not.toHaveProperty('publisher');
    expect(buildStructuredData(page('guides/a/b/', 'guide'), filled)[0]).toMatchObject({
      publisher: { '@type': 'Organization', name: 'Éditeur d’essai' },
    });
  });

  it('dates guides and articles by the days on which they came out and last changed', () => {
    const dates = { published: '2026-11-24', modified: '2026-11-30' };
    for (const facts of [page('actualites/a/', 'article'), page('guides/a/b/', 'guide')])
      expect(buildStructuredData({ ...facts, dates }, bare)[0]).toMatchObject({
        datePublished: '2026-11-24',
        dateModified: '2026-11-30',
        author: { name: 'La rédaction' },
      });
    expect(buildStructuredData(page('guides/a/b/', 'guide'), bare)[0]).not.toHaveProperty('dateModified');
  });
});
