import { describe, expect, it } from 'vitest';
import { parseLaw } from '../../src/law/parse';
import { formatIssue } from '../../src/trees/issue';

const REFERENCES = {
  path: 'law/references/cpc.yaml',
  text: `cpc-750-1:
  text: Article 750-1 du code de procédure civile
  short: art. 750-1 CPC
  about: Tentative amiable avant le procès
  url: https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000039501708
  url-kind: article
  read: 2026-09-25
  reading: secondary
  confidence: agreeing
`,
};

const value = (body: string) => ({
  path: 'law/values/amiable.yaml',
  text: `tentative:
  label: Plafond de la tentative amiable
  type: amount
  law: [cpc-750-1]
  read: 2026-09-25
  reading: secondary
  confidence: agreeing
${body}`,
});

const SOUND = value(`  periods:
    - from: 2023-10-01
      value: 5000
`);

/** The report on the value file alone, as a reader of the terminal sees it. */
const report = (file: { path: string; text: string }) =>
  parseLaw([REFERENCES, file]).issues.map(formatIssue).join('\n');

describe('a sound law', () => {
  const { law, issues } = parseLaw([
    REFERENCES,
    value(`  note: Relu.
  periods:
    - from: 2019-01-01
      value: 4000
    - from: 2023-10-01
      value: 5000
`),
    {
      path: 'law/rates.yaml',
      text: `bce:
  label: Taux de la BCE
  law: [cpc-750-1]
  read: 2026-09-25
  reading: secondary
  halves:
    2025-S2: { value: 2.15, confidence: high }
    2026-S1: { value: 2.15, confidence: high }
`,
    },
  ]);

  it('gives references, values with the last day of each period, their provenance, and rates', () => {
    expect(issues).toEqual([]);
    expect(law.references['cpc-750-1']).toMatchObject({ id: 'cpc-750-1', urlKind: 'article' });
    expect(law.values.tentative).toEqual({
      id: 'tentative',
      label: 'Plafond de la tentative amiable',
      type: 'amount',
      periods: [
        { from: '2019-01-01', until: '2023-09-30', value: 4000 },
        { from: '2023-10-01', value: 5000 },
      ],
    });
    expect(law.meta.tentative).toEqual({
      label: 'Plafond de la tentative amiable',
      law: ['cpc-750-1'],
      read: '2026-09-25',
      reading: 'secondary',
      confidence: 'agreeing',
      note: 'Relu.',
    });
    expect(law.rates.bce?.halves['2026-S1']).toEqual({ value: 2.15, confidence: 'high' });
  });
});

describe('one defect at a time', () => {
  it('unread-high: what says that it is sure was read on the article', () => {
    const sure = SOUND.text.replace('confidence: agreeing', 'confidence: high');
    expect(report({ ...SOUND, text: sure })).toMatch(
      /^law\/values\/amiable\.yaml:7:\d+ erreur certitude-sans-lecture/,
    );
    for (const reading of ['official', 'copy'])
      expect(report({ ...SOUND, text: sure.replace('reading: secondary', `reading: ${reading}`) })).toBe('');
  });

  it('yaml-syntax', () => {
    expect(report({ path: 'law/values/x.yaml', text: 'a:\n  b: [1\n' })).toMatch(
      /^law\/values\/x\.yaml:3:1 erreur yaml-illisible/,
    );
  });

  it('unknown-key', () => {
    expect(
      report(value(`  confidance: high\n${SOUND.text.slice(SOUND.text.indexOf('  periods'))}`)),
    ).toMatchInlineSnapshot(`
      "law/values/amiable.yaml:8:3 erreur cle-inconnue
        « tentative » a une clé « confidance » que le format ne connaît pas.
        Vouliez-vous dire « confidence » ? Sinon, retirez-la ; les clés admises sont \`label\`, \`type\`, \`law\`, \`read\`, \`reading\`, \`note\`, \`confidence\`, \`periods\`."
    `);
  });

  it('missing-key', () => {
    expect(
      report({ ...SOUND, text: SOUND.text.replace('  reading: secondary\n', '') }),
    ).toMatchInlineSnapshot(`
      "law/values/amiable.yaml:1:1 erreur cle-absente
        « tentative » n’a pas de clé \`reading\`.
        Ajoutez \`reading:\`. Écrivez l’une de ces valeurs : official, copy, secondary."
    `);
  });

  it('missing-key: the type itself', () => {
    expect(report({ ...SOUND, text: SOUND.text.replace('  type: amount\n', '') })).toMatch(
      /cle-absente\n.*`type`\.\n.*amount, duration, integer, rate, date/,
    );
  });

  it('invalid-value', () => {
    expect(
      report({ ...SOUND, text: SOUND.text.replace('value: 5000', 'value: cinq mille') }),
    ).toMatchInlineSnapshot(`
      "law/values/amiable.yaml:10:14 erreur valeur-invalide
        \`value\` de l’élément 1 de \`periods\` de « tentative » vaut « cinq mille » : il faut un nombre.
        Remplacez « cinq mille » par un nombre seul, sans unité ni espace, avec un point pour les décimales : \`5000\`, \`12.5\`."
    `);
  });

  it('invalid-value: a type that does not exist', () => {
    expect(report({ ...SOUND, text: SOUND.text.replace('type: amount', 'type: sum') })).toMatch(
      /:3:9 erreur valeur-invalide/,
    );
  });

  it('bad-date', () => {
    expect(
      report({ ...SOUND, text: SOUND.text.replace('from: 2023-10-01', 'from: 2023-02-30') }),
    ).toMatchInlineSnapshot(`
      "law/values/amiable.yaml:9:13 erreur date-invalide
        \`from\` de l’élément 1 de \`periods\` de « tentative » vaut « 2023-02-30 » : il faut un jour du calendrier, écrit année-mois-jour.
        Remplacez « 2023-02-30 » par un jour écrit année-mois-jour, comme 2026-09-25."
    `);
  });

  it('bad-duration', () => {
    const text = SOUND.text
      .replace('type: amount', 'type: duration')
      .replace('value: 5000', 'value: deux ans');
    expect(report({ ...SOUND, text })).toMatchInlineSnapshot(`
      "law/values/amiable.yaml:10:14 erreur duree-invalide
        \`value\` de l’élément 1 de \`periods\` de « tentative » vaut « deux ans » : il faut une durée, comme \`2 years\`, \`1 month\`, \`30 days\`, \`8 weeks\` ou \`4 calendar-years\`.
        Remplacez « deux ans » par une durée comme \`2 years\`, \`1 month\`, \`30 days\` ou \`8 weeks\`."
    `);
  });

  it('duplicate-key', () => {
    expect(report({ ...SOUND, text: SOUND.text + SOUND.text })).toMatchInlineSnapshot(`
      "law/values/amiable.yaml:11:1 erreur cle-en-double
        La clé « tentative » est écrite deux fois au même endroit.
        Gardez-en une, ou renommez l’une des deux."
    `);
  });

  it('duplicate-id over two files', () => {
    const { issues } = parseLaw([REFERENCES, SOUND, { path: 'law/values/b.yaml', text: SOUND.text }]);
    expect(issues.map(formatIssue).join('\n')).toMatchInlineSnapshot(`
      "law/values/b.yaml:1:1 erreur nom-en-double
        « tentative » est déjà défini dans law/values/amiable.yaml.
        Renommez ou retirez l’un des deux."
    `);
  });

  it('law-period-overlap', () => {
    expect(
      report(
        value(`  periods:
    - from: 2023-10-01
      value: 5000
    - from: 2023-10-01
      value: 6000
`),
      ),
    ).toMatchInlineSnapshot(`
      "law/values/amiable.yaml:11:7 erreur periodes-en-conflit
        Deux périodes de « tentative » couvrent le même jour, ou ne sont pas dans l’ordre.
        Écrivez la plus ancienne d’abord, chacune commençant après la fin de la précédente."
    `);
  });

  it('law-period-gap', () => {
    expect(
      report(
        value(`  periods:
    - from: 2023-10-01
      until: 2024-06-30
      value: 5000
    - from: 2024-08-01
      value: 6000
`),
      ),
    ).toMatchInlineSnapshot(`
      "law/values/amiable.yaml:12:7 erreur periode-manquante
        « tentative » n’a pas de valeur du 2024-07-01 au 2024-07-31.
        Ajoutez la période qui manque, ou retirez \`until:\`."
    `);
  });

  it('law-period-gap: the last period must stay open', () => {
    expect(
      report(
        value(`  periods:
    - from: 2023-10-01
      until: 2024-06-30
      value: 5000
`),
      ),
    ).toMatch(/periode-manquante\n {2}« tentative » n’a pas de valeur après le 2024-06-30/);
  });

  it('law-period-gap: a half-year is missing', () => {
    const text = `bce:
  label: Taux
  law: [cpc-750-1]
  read: 2026-09-25
  reading: secondary
  halves:
    2025-S1: { value: 3.15, confidence: high }
    2026-S1: { value: 2.15, confidence: high }
`;
    expect(report({ path: 'law/rates.yaml', text })).toMatchInlineSnapshot(`
      "law/rates.yaml:8:5 erreur periode-manquante
        « bce » n’a pas de taux pour 2025-S2.
        Ajoutez \`2025-S2:\`, avec son taux et son degré de certitude (\`confidence\`)."
    `);
  });

  it('unknown-law-reference', () => {
    expect(
      report({ ...SOUND, text: SOUND.text.replace('[cpc-750-1]', '[cpc-750-2]') }),
    ).toMatchInlineSnapshot(`
      "law/values/amiable.yaml:4:9 erreur reference-inconnue
        « tentative » se fonde sur « cpc-750-2 », que rien ne définit.
        Vouliez-vous dire « cpc-750-1 » ? Sinon, ajoutez cette référence dans law/references/."
    `);
  });

  it('stray-law-file', () => {
    expect(report({ path: 'law/notes.yaml', text: 'a: 1' })).toMatch(
      /^law\/notes\.yaml:1:1 erreur fichier-de-droit-egare/,
    );
  });
});

it('reports every defect of every file, in order', () => {
  const text = `${SOUND.text.replace('read: 2026-09-25', 'read: hier').replace('confidence: agreeing', 'confidence: sure')}`;
  const { issues } = parseLaw([
    { path: 'law/values/b.yaml', text },
    { ...SOUND, path: 'law/values/a.yaml' },
    REFERENCES,
  ]);
  expect(issues.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
    'law/values/b.yaml:5 bad-date',
    'law/values/b.yaml:7 invalid-value',
  ]);
});
