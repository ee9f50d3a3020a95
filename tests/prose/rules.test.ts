/** Each linter on a page that breaks exactly that, and on one that does not. */
import { describe, expect, it } from 'vitest';
import { formatFinding } from '../../tools/prose/finding';
import { type ProsePage, readPage } from '../../tools/prose/readPage';
import { checkAddress } from '../../tools/prose/rules/address';
import { checkBasis } from '../../tools/prose/rules/basis';
import { checkBorrowed } from '../../tools/prose/rules/borrowed';
import { checkBrief, checkDescription } from '../../tools/prose/rules/head';
import { checkHeadings } from '../../tools/prose/rules/headings';
import { checkClerks, checkJargon } from '../../tools/prose/rules/jargon';
import { checkLawIds, checkLonely } from '../../tools/prose/rules/links';
import { checkNumbers } from '../../tools/prose/rules/numbers';
import { checkOfficialLook, checkProfessional } from '../../tools/prose/rules/professional';
import { checkReadability } from '../../tools/prose/rules/readability';
import { checkTypography } from '../../tools/prose/rules/typography';

const read = (text: string, path = 'docs/droits/x.mdx'): ProsePage => readPage(path, text);

describe.each<[string, (page: ProsePage) => readonly unknown[], string[], string[]]>([
  [
    'typography',
    checkTypography,
    ['Quoi ?', 'Ceci: cela', '« Oui »', "L'été", 'Hein...', '"Oui"', '12 €', '5%', '10 000 euros', 'n° 4'],
    ['Quoi\u00a0? «\u00a0Oui\u00a0» L’été… 12\u00a0€, n°\u00a04, 14:30, `a: "b"`, [x](https://a.fr/?b;c)'],
  ],
  [
    'address',
    checkAddress,
    ['Relance ta cliente.', 'Il te doit.', 'Appelle ton client.', 'Cela t’engage.'],
    ['Gardez le ton. Ton neutre. J’y tiens. Ces mots t-ils ? Vous écrivez.'],
  ],
  [
    'professional rules',
    checkProfessional,
    [
      'Un taux de réussite élevé.',
      '95 % des dossiers gagnés.',
      'Résultat garanti.',
      'Nous vous garantissons un accord.',
      'Le meilleur cabinet de la ville.',
      'Moins cher que les autres avocats.',
      'Un avocat spécialisé en recouvrement.',
      'Notre site officiel vous aide.',
    ],
    [
      'La garantie légale de conformité. Le paiement n’est jamais assuré. Une solution n’est jamais sans risque.',
    ],
  ],
  [
    'headings',
    checkHeadings,
    ['## Un\n\n#### Trois', '### Trop bas', '# Un second titre'],
    ['## Un\n\n### Deux\n\n## Trois'],
  ],
  [
    'numbers',
    checkNumbers,
    [
      'Une indemnité de 40 €.',
      'Vous avez 30 jours.',
      'Un délai de deux mois.',
      'L’article 1103 du code civil.',
      'Voyez L441-10.',
      'Selon la loi n° 2026-307.',
      '> L’article L. 441-10 vous oblige.',
    ],
    [
      'Sous <Pratique>8 jours</Pratique>.',
      '> Réglez 40 € sous 8 jours.',
      '<Exemple titre="Un cas">\n\nIl doit 900 €.\n\n</Exemple>',
      'Dites « je peux descendre à 6 000 € ».',
      'Vous avez <LawValue id="x" />.',
    ],
  ],
  [
    'descriptions',
    checkDescription,
    ['Rien.', '---\ndescription: Trop court.\n---\n', `---\ndescription: ${'long '.repeat(40)}\n---\n`],
    [`---\ndescription: ${'juste '.repeat(15)}\n---\n`],
  ],
  [
    'briefs',
    checkBrief,
    ['Rien.', '<EnBref>\n\nUn. Deux. Trois.\n\n</EnBref>'],
    ['<EnBref>\n\nUn point. Un autre point.\n\n</EnBref>'],
  ],
  [
    'readability',
    checkReadability,
    [
      `${'Le chat boit du lait et '.repeat(12)}dort.`,
      'L’inopposabilité conventionnelle caractérisée présuppose l’irrévocabilité juridictionnelle.',
    ],
    ['Le client ne paie pas. Vous lui écrivez. Il répond en deux jours.'],
  ],
])('%s', (_name, check, broken, sound) => {
  it.each(broken)('finds: %s', (text) => expect(check(read(text)).length).toBeGreaterThan(0));
  it.each(sound)('accepts: %s', (text) => expect(check(read(text))).toEqual([]));
});

it('says where, what, and how to mend it', () =>
  expect(checkTypography(read('Bien.\n\nEt alors ?')).map(formatFinding)).toMatchInlineSnapshot(`
    [
      "docs/droits/x.mdx:3 typography
      No non-breaking space before « : ; ? ! »: « Bien. Et alors ? ».
      Put U+00A0 before it, or run \`npm run typeset\`.",
    ]
  `));

it('finds law that is not in law/', () => {
  const known = { references: new Set(['cciv-1103']), values: new Set(['petite-creance']) };
  const page = read('<LawRef id="cciv-1103" /> <LawRef id="cciv-1" /> <LawValue id="rien" />');
  expect(checkLawIds(page, known).map(({ message }) => message)).toEqual([
    '<LawRef id="cciv-1"> names what law/ does not define.',
    '<LawValue id="rien"> names what law/ does not define.',
  ]);
});

it('finds a guide to which nothing but the list of guides leads', () => {
  const pages = [
    read('[a](/guides/a/) [b](/guides/b/) [c](/guides/c/)', 'docs/index.mdx'),
    read('[b](/guides/b/)', 'docs/a.mdx'),
    read('Rien.', 'docs/b.mdx'),
    read('Rien.', 'docs/c.mdx'),
  ];
  expect(checkLonely(pages, new Set(['a'])).map(({ file }) => file)).toEqual(['docs/c.mdx']);
});

it('finds the look of the State', () => {
  expect(checkOfficialLook('a.css', 'a { color: #000091; font-family: Marianne }')).toHaveLength(2);
  expect(checkOfficialLook('a.css', 'a { color: #123456 }')).toEqual([]);
});

describe('checkBasis', () => {
  const HIGH = { reading: 'secondary', confidence: 'high' } as const;
  const page = (...lines: string[]) =>
    readPage('docs/a/b.mdx', `---\ntitle: T\n${lines.join('\n')}\n---\n\nTexte.\n`);
  const READ = ['law_read: 2026-11-24', 'law_reading: secondary', 'law_confidence: high'];
  const tell = (of: ReturnType<typeof page>, basis: Parameters<typeof checkBasis>[1]) =>
    checkBasis(of, basis).map(({ line, message }) => `${line} ${message}`);

  it('lets pass texts that are told of, or the reason for none', () => {
    expect(tell(page(...READ), [HIGH])).toEqual([]);
    expect(tell(page('law_none: "De la pratique."'), [])).toEqual([]);
  });
  it('finds neither, both, and what is told of nothing', () => {
    expect(tell(page(), [])).toEqual(['2 The page names no text and gives no `law_none:`.']);
    expect(tell(page(...READ, 'law_none: "Rien."'), [HIGH])).toEqual([
      '6 The page gives `law_none:` and names texts.',
    ]);
    expect(tell(page('law_none: "Rien."', ...READ), [])).toEqual([
      '4 The page tells when its law was read and names none.',
    ]);
    expect(tell(page('law_read: 2026-11-24'), [HIGH])).toEqual([
      '2 The page names texts without law_reading, law_confidence.',
    ]);
  });
  it('finds a claim stronger than the texts', () =>
    expect(
      tell(page(...READ.slice(0, 1), 'law_reading: official', 'law_confidence: high'), [
        { ...HIGH, confidence: 'medium' },
      ]),
    ).toEqual(['5 A text of the page is to be confirmed.', '4 A text of the page was not read itself.']));
  it('finds a doubt that neither a text nor the page has', () => {
    const doubting = [...READ.slice(0, 2), 'law_confidence: medium'];
    expect(tell(page(...doubting), [HIGH])).toEqual(['5 No text of the page is to be confirmed.']);
    expect(tell(page(...doubting), [HIGH, { ...HIGH, confidence: 'medium' }])).toEqual([]);
    expect(tell(page(...doubting, 'description: "Un point à confirmer"'), [HIGH])).toEqual([]);
  });
});

describe('checkBorrowed', () => {
  const VALUES = { plafond: ['5\u202f000\u00a0€', '6\u202f000\u00a0€'], delai: ['deux\u00a0ans'] };
  const find = (text: string) =>
    checkBorrowed(read(text), VALUES).map(({ line, message }) => `${line} ${message}`);
  const NAMED = 'Jusqu’à <LawValue id="plafond" />, pendant <LawValue id="delai" />.\n';

  it('finds a figure of the page’s law in an example, in quotes and in a letter, however it is written', () => {
    expect(find(`${NAMED}\n<Exemple titre="x">\n\nIl doit 5000 euros.\n\n</Exemple>`)).toEqual([
      '5 "5000 euros" is written out, and the page names "plafond", which is worth as much.',
    ]);
    expect(
      find(`${NAMED}\n> Vous avez 2\u00a0ans, dit-il, et «\u00a06\u00a0000\u00a0€\u00a0».`),
    ).toHaveLength(2);
  });
  it('leaves other figures alone, those that are marked, and values that the page does not name', () => {
    expect(find(`${NAMED}\n> Il doit 4\u00a0999\u00a0€, ou <Pratique>5\u00a0000\u00a0€</Pratique>.`)).toEqual(
      [],
    );
    expect(find('> Il doit 5\u00a0000\u00a0€.')).toEqual([]);
  });
});

describe('checkJargon', () => {
  const GLOSSARY = {
    creance: { label: 'Créance', variants: ['créances'] },
    'petites-creances': { label: 'Petites créances', variants: ['procédure des petites créances'] },
    signification: { label: 'Signification', variants: ['signifier'] },
    avoir: { label: 'Avoir' },
  };
  const find = (text: string, budget?: number) =>
    checkJargon(read(text), GLOSSARY, budget).map(({ line, message }) => `${line} ${message}`);

  it('finds a word that the page leaves unexplained, at its first use, whatever its form', () =>
    expect(find('Bien.\n\n- Il faut\n  signifier la décision, puis signifier encore.')).toEqual([
      '4 « signifier » is not explained on this page.',
    ]));
  it.each([
    ['marked on the page', 'Votre <Terme id="creance">créance</Terme>. Une créance.'],
    [
      'part of a longer word that is marked',
      'La <Terme id="petites-creances">procédure des petites créances</Terme>.',
    ],
    ['named by the title', '---\ntitle: Déclarer ses créances\n---\n\nUne créance.'],
    ['led from by a link', 'Voyez [les créances](/guides/x/y/). Une créance.'],
    [
      'in a heading, a letter or a quotation only',
      '## Créance\n\n> Votre créance.\n\nIl dit «\u00a0ma créance\u00a0».',
    ],
    ['everyday', 'Vous pouvez avoir raison.'],
  ])('lets pass a word that is %s', (_, text) => expect(find(text)).toEqual([]));
  it('counts against a budget', () => expect(find('Une créance à signifier.', 2)).toEqual([]));
});

it('finds the words of clerks', () => {
  const found = checkClerks(read('Nonobstant ladite clause, aux fins de payer. Le fin fond, la ladrerie.'));
  expect(found.map(({ message }) => message)).toEqual([
    '« Nonobstant » is a word of clerks.',
    '« ladite » is a word of clerks.',
    '« aux fins de » is a word of clerks.',
  ]);
});
