/** How files are read for their prose. */
import { describe, expect, it } from 'vitest';
import { readPlain } from '../../tools/prose/document';
import { readPage } from '../../tools/prose/readPage';
import { readTexts } from '../../tools/prose/readTexts';
import { readView } from '../../tools/prose/readView';
import { checkTypography } from '../../tools/prose/rules/typography';
import { countSyllables, splitSentences } from '../../tools/prose/sentences';
import { typesetDocument } from '../../tools/prose/typeset';

const PAGE = `---
title: "Un titre"
trees: [impaye]
---

<EnBref>

Deux mois <LawRef id="cciv-1103" />. Et [un lien](/guides/droits/x/).

</EnBref>

## Suite

> Je vous écris.

| a | b |
| --- | --- |
| un | deux |
`;

describe('readPage', () => {
  const page = readPage('docs/x.mdx', PAGE);
  it('keeps the length, so that places are true', () => expect(page.prose).toHaveLength(PAGE.length));
  it('lists what readers see, and where', () =>
    expect(page.blocks.map(({ kind, text, within }) => [kind, readPlain(text), within])).toEqual([
      ['field', 'Un titre', undefined],
      ['paragraph', 'Deux mois. Et un lien.', 'EnBref'],
      ['heading', 'Suite', undefined],
      ['quote', 'Je vous écris.', undefined],
      ['cell', 'a', undefined],
      ['cell', 'b', undefined],
      ['cell', 'un', undefined],
      ['cell', 'deux', undefined],
    ]));
  it('reads neither code, comments, imports nor the margin of a quote', () => {
    const text = [
      "import Fiche from './Fiche';",
      '{/* une remarque */}',
      'Un `code` {2 + 2} <Fiche titre="Un modèle" id="fiche" />.',
      '> Première ligne,',
      '> seconde ligne.',
    ]
      .join('\n\n')
      .replace(',\n\n>', ',\n>');
    expect(
      readPage('docs/y.mdx', text).blocks.map(({ kind, text: words }) => [kind, readPlain(words)]),
    ).toEqual([
      ['paragraph', 'Un Un modèle.'],
      ['quote', 'Première ligne, seconde ligne.'],
    ]);
  });
  it('lists law and links', () =>
    expect(page.mentions.map(({ tag, id }) => [tag, id])).toEqual([
      ['LawRef', 'cciv-1103'],
      ['a', '/guides/droits/x/'],
    ]));
});

it('reads the texts of YAML, and neither ids nor markers', () => {
  const yaml = 'montant:\n  label: Combien ?\n  steps: [un]\n  help: >-\n    Jusqu’à {@x}\n    au plus\n';
  const texts = readTexts('decision-trees/facts.yaml', yaml);
  expect(texts.blocks.map(({ text }) => readPlain(text))).toEqual(['Combien ?', 'Jusqu’à au plus']);
  expect(texts.prose).toHaveLength(yaml.length);
});

it('ends sentences at capitals, not at abbreviations', () =>
  expect(splitSentences('Voyez M. Petit. Il vient à 9 h. Pourquoi ? Parce que.')).toEqual([
    'Voyez M. Petit.',
    'Il vient à 9 h.',
    'Pourquoi ?',
    'Parce que.',
  ]));

it.each([
  ['chat', 1],
  ['facture', 2],
  ['recommandé', 4],
  ['l’échéance', 3],
])('counts the syllables of %s', (word, count) => expect(countSyllables(word)).toBe(count));

describe('readView', () => {
  const VIEW = `import x from './une adresse de module';
const MODE: 'en une fois' = 'en une fois';
export const TEXTS = { title: 'Votre litige\\u00a0: une voie', by: (day: string) => \`avant le \${day} au plus tard\` };
export default () => (
  <p className="lc-row les deux">
    {/* un commentaire pour les autres */}
    Un client ne paie pas. <Link to="/la/">Que faire</Link> : agir.
  </p>
);
`;
  const view = readView('src/x.tsx', VIEW);
  it('keeps the length, so that places are true', () => expect(view.prose).toHaveLength(VIEW.length));
  it('reads sentences, and neither code, comments, classes nor addresses', () =>
    expect(view.blocks.map(({ text }) => readPlain(text))).toEqual([
      'en une fois',
      'Votre litige\u00a0: une voie',
      'avant le',
      'au plus tard',
      'Un client ne paie pas.',
      'Que faire',
    ]));
  it('leaves out regular expressions, which match French and show none', () => {
    const { prose } = readView('src/z.ts', "const day = '(?:le |du )?lundi ?(?! prochain)';\n");
    expect(prose).not.toContain('lundi');
  });

  it('finds what a printer would mend, where it stands', () => {
    const found = checkTypography(readView('src/y.tsx', 'const t = 1;\nconst u = "Est-ce la fin ?";\n'));
    expect(found.map(({ line, rule }) => [line, rule])).toEqual([[2, 'typography']]);
  });
});

it('typesets prose and leaves code as it is', () => {
  const text =
    "const x = a ? b : c;\nconst t = 'Que faire ? « Payer 1 250 000 €, soit 5 % », à 14 h : oui.';\n";
  const done = typesetDocument(readView('src/x.ts', text));
  expect(done).toBe(
    "const x = a ? b : c;\nconst t = 'Que faire\u00a0? «\u00a0Payer 1\u00a0250\u00a0000\u00a0€, soit 5\u00a0%\u00a0», à 14 h\u00a0: oui.';\n",
  );
  expect(checkTypography(readView('src/x.ts', done))).toEqual([]);
});
