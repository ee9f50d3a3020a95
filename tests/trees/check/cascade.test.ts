import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseLaw } from '../../../src/law/parse';
import { checkContent } from '../../../src/trees/check';
import { formatIssue, sortIssues } from '../../../src/trees/issue';
import { parseContent } from '../../../src/trees/parse';
import { CONTEXT } from './world';

const FOLDER = join(import.meta.dirname, 'base');

const meta = `  law: [cpc-1411]
  read: 2026-09-25
  reading: secondary
  confidence: agreeing
`;
const value = (id: string, type: string, written: string) => `${id}:
  label: ${id}
  type: ${type}
${meta}  periods:
    - from: 2010-01-01
      value: ${written}
`;
const REFERENCE = `cpc-1411:
  text: Article 1411 du code de procédure civile
  short: art. 1411 CPC
  about: Signification de l’ordonnance
  url: https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000039501708
  url-kind: article
  read: 2026-09-25
  reading: secondary
  confidence: agreeing
`;
const BASE = {
  'law/references/cpc.yaml': REFERENCE,
  'law/values/valeurs.yaml': [
    value('plafond', 'amount', '5000'),
    value('prescription', 'duration', '2 years'),
    value('signification', 'duration', '6 months'),
  ].join(''),
  ...Object.fromEntries(
    ['facts', 'steps', 'essai', 'suite'].map((name) => [
      `decision-trees/${name}.yaml`,
      readFileSync(join(FOLDER, `${name}.yaml`), 'utf8'),
    ]),
  ),
};

/** Reads the base with one replacement in one file, law and trees together, as a site does. */
function check(file?: keyof typeof BASE | string, from: string | RegExp = '', to = ''): string[] {
  const files = Object.entries(BASE).map(([path, text]) => ({
    path,
    text: path === file ? text.replace(from, to) : text,
  }));
  const { law, issues: lawIssues } = parseLaw(files.filter(({ path }) => path.startsWith('law/')));
  const gros = { ...(CONTEXT.derived.gros as NonNullable<typeof CONTEXT.derived.gros>), values: ['plafond'] };
  const tardif = CONTEXT.derived.tardif as NonNullable<typeof CONTEXT.derived.tardif>;
  const derived = {
    gros: {
      ...gros,
      compute: (...[facts, world]: Parameters<typeof gros.compute>) => {
        if (!world.law.plafond) throw new RangeError('law value "plafond" does not exist');
        return gros.compute(facts, world);
      },
    },
    tardif,
  };
  const context = { ...CONTEXT, derived, law: law.values, references: new Set(Object.keys(law.references)) };
  const { content, issues } = parseContent(
    files.filter(({ path }) => path.startsWith('decision-trees/')),
    context.derived,
    context.derivedDates,
  );
  const all = sortIssues([...lawIssues, ...issues, ...checkContent(content, context)]);
  return all.map((issue) => formatIssue(issue).split('\n')[0] as string);
}

describe('the cause of a cascade stands alone', () => {
  it('on a base that has no fault', () => expect(check()).toEqual([]));

  it.each([
    [
      'a law value that is no number',
      'law/values/valeurs.yaml',
      'value: 5000',
      'value: 5 000 €',
      'law/values/valeurs.yaml:10:14 erreur valeur-invalide',
    ],
    [
      'a day written as the French do',
      'law/values/valeurs.yaml',
      /from: 2010-01-01\n {6}value: 2 years/,
      'from: 01/10/2023\n      value: 2 years',
      'law/values/valeurs.yaml:19:13 erreur date-invalide',
    ],
    [
      'a file of law values that is no YAML',
      'law/values/valeurs.yaml',
      'label: plafond',
      'label: "plafond',
      'law/values/valeurs.yaml:2:10 erreur yaml-illisible',
    ],
    [
      'a law reference that lacks a key',
      'law/references/cpc.yaml',
      '  url-kind: article\n',
      '',
      'law/references/cpc.yaml:1:1 erreur cle-absente',
    ],
    [
      'a broken facts.yaml',
      'decision-trees/facts.yaml',
      'label: Votre client',
      'label: "Votre client',
      'decision-trees/facts.yaml:4:10 erreur yaml-illisible',
    ],
    [
      'a fact of a type that does not exist',
      'decision-trees/facts.yaml',
      'type: amount',
      'type: amout',
      'decision-trees/facts.yaml:12:9 erreur valeur-invalide',
    ],
    [
      'a fact whose options are no map',
      'decision-trees/facts.yaml',
      /options:\n.*\n.*\n/,
      'options: particulier\n',
      'decision-trees/facts.yaml:8:12 erreur valeur-invalide',
    ],
    [
      'a step that is a text',
      'decision-trees/steps.yaml',
      /signification:\n(.*\n)*/,
      'signification: Faites signifier\n',
      'decision-trees/steps.yaml:7:16 erreur valeur-invalide',
    ],
    [
      'a broken steps.yaml',
      'decision-trees/steps.yaml',
      'guide: relancer',
      'guide: "relancer',
      'decision-trees/steps.yaml:6:10 erreur yaml-illisible',
    ],
    [
      'a tree that is no YAML',
      'decision-trees/suite.yaml',
      /title: (.*)/,
      'title: "$1',
      'decision-trees/suite.yaml:1:8 erreur yaml-illisible',
    ],
  ])('%s', (_, file, from, to, expected) => expect(check(file, from, to)).toEqual([expected]));

  it('and hides no fault of another kind', () => {
    expect(check('decision-trees/essai.yaml', '{@plafond}', '{@plafonds}')).toEqual([
      'decision-trees/essai.yaml:28:36 erreur valeur-de-droit-inconnue',
    ]);
  });
});
