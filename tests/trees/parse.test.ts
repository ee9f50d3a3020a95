import { describe, expect, it } from 'vitest';
import { formatIssue } from '../../src/trees/issue';
import { parseContent } from '../../src/trees/parse';

const FACTS = `client:
  type: choice
  theme: client
  label: Votre client
  question: Qui est votre client ?
  why: Les délais en dépendent.
  exhaustive: true
  options:
    particulier: { label: Un particulier }
    entreprise: { label: Une entreprise }
montant:
  type: amount
  theme: creance
  label: Montant
  question: Combien ?
  why: Le juge en dépend.
  min: 0.5
echeance:
  type: date
  theme: delais
  label: Échéance
  question: Depuis quand ?
  why: Le délai court de là.
  min: today - 30 years
  max: today
nom:
  type: text
  theme: client
  label: Nom
  question: Quel nom ?
motifs:
  type: choices
  theme: litige
  label: Motifs
  question: Quels motifs ?
  why: Chacun appelle une réponse.
  exhaustive: true
  options:
    prix: { label: Le prix }
    retard: { label: Le retard }
`;

const STEPS = `relance:
  title: Relancez
  text: Écrivez.
  by: today + 8 days
`;

const outcome = (id: string) => `  ${id}:
    approach: dialogue
    now: dialogue
    lawyer: optional
    title: Parlez
    because: C’est mieux.
    steps: [relance]
    other-side: Il répond.
    guides: [a/b]
    law: [cciv-1]
`;

const tree = (questions: string) => `title: T
summary: S
order: 1
start: client
questions:
${questions}outcomes:
${outcome('fin')}`;

function parse(treeText: string, facts = FACTS, steps = STEPS) {
  return parseContent([
    { path: 'decision-trees/facts.yaml', text: facts },
    { path: 'decision-trees/steps.yaml', text: steps },
    { path: 'decision-trees/essai.yaml', text: treeText },
  ]);
}

function formatAll(treeText: string, facts = FACTS, steps = STEPS): string {
  return parse(treeText, facts, steps).issues.map(formatIssue).join('\n\n');
}

describe('parseContent', () => {
  it('reads facts, steps and trees', () => {
    const { content, issues } = parse(
      tree(
        '  client:\n    - if: { client: entreprise }\n      to: m\n    - to: fin\n  m:\n    ask: montant\n    branches: [{ to: fin }]\n',
      ),
    );
    expect(issues).toEqual([]);
    expect(content.facts.montant?.min).toEqual({ kind: 'point', value: 50 });
    expect(content.facts.client?.options?.map((option) => option.id)).toEqual(['particulier', 'entreprise']);
    expect(content.steps.relance?.by).toEqual({
      base: 'today',
      sign: 1,
      shift: { duration: { count: 8, unit: 'days' } },
    });
    expect(content.trees.essai?.questions).toMatchObject({
      client: {
        fact: 'client',
        branches: [{ if: { op: 'one-of', fact: 'client', values: ['entreprise'] }, to: 'm' }, { to: 'fin' }],
      },
      m: { fact: 'montant', branches: [{ to: 'fin' }] },
    });
    expect(content.trees.essai?.outcomes.fin).toMatchObject({
      approach: 'dialogue',
      steps: ['relance'],
      law: ['cciv-1'],
    });
  });

  it('reports every fault of every file, each at its place', () => {
    const issues = formatAll(
      tree(
        '  client:\n    - iff: { client: entreprise }\n      to: fin\n    - if: { montant: beaucoup, clients: entreprise, client: entreprises, nom: x, motifs: prix }\n      to: fin\n',
      ),
      FACTS.replace('type: amount', 'type: amont').replace(
        '    particulier: { label: Un particulier }\n',
        '    particulier: {}\n',
      ),
      STEPS.replace('today + 8 days', 'today + 8 jours'),
    );
    expect(issues).toMatchInlineSnapshot(`
      "decision-trees/essai.yaml:7:7 erreur cle-inconnue
        L’élément 1 de la question « client » a une clé « iff » que le format ne connaît pas.
        Vouliez-vous dire « if » ? Sinon, retirez-la ; les clés admises sont \`if\`, \`to\`, \`rest\`.

      decision-trees/essai.yaml:9:32 erreur fait-inconnu
        Une condition lit « clients », mais aucun fait ne s’appelle ainsi.
        Vouliez-vous dire « client » ? Sinon, ajoutez ce fait à facts.yaml.

      decision-trees/essai.yaml:9:61 erreur reponse-inconnue
        Une condition attend la réponse « entreprises », que « client » ne propose pas.
        Vouliez-vous dire « entreprise » ? Sinon, ajoutez-la aux réponses de ce fait.

      decision-trees/essai.yaml:9:74 erreur texte-dans-condition
        « nom » est un texte libre : aucune branche ne peut en dépendre.
        Posez une question à choix, et faites dépendre la branche de sa réponse.

      decision-trees/essai.yaml:9:90 erreur comparaison-impossible
        « motifs » admet plusieurs réponses : une condition doit dire combien d’entre elles elle attend.
        Écrivez \`{ any: […] }\` ou \`{ all: […] }\` ou \`{ none: […] }\`.

      decision-trees/facts.yaml:9:5 erreur cle-absente
        \`particulier\` de \`options\` de « client » n’a pas de clé \`label\`.
        Ajoutez \`label:\`. La réponse telle que le lecteur la voit. Par exemple : \`label: Un particulier, pour ses besoins privés\`.

      decision-trees/facts.yaml:12:9 erreur valeur-invalide
        \`type\` de « montant » vaut « amont » : cette sorte n’existe pas.
        Vouliez-vous dire « amount » ? Sinon, écrivez l’une de ces valeurs : choice, choices, amount, integer, date, text.

      decision-trees/steps.yaml:4:7 erreur valeur-invalide
        \`by\` de l’étape « relance » n’est pas une date que l’on puisse calculer.
        Écrivez \`today\`, un fait de type date ou une date calculée, puis \`+\` ou \`-\` et une durée ou une valeur de loi : \`today + 8 days\`."
    `);
  });

  it('knows every key of every place: one that has a near name is never to be taken out', () => {
    expect(
      formatAll(tree('  client:\n    - to: fin\n'), FACTS, `${STEPS}  date: [fin-opposition]\n`),
    ).toContain('Vouliez-vous dire «\u00a0dates\u00a0»');
  });

  it('goes on after a syntax error in one file', () => {
    const { content, issues } = parse(tree('  client:\n    - to: fin\n').replace('title: T', 'title: "T'));
    expect(issues.map((issue) => issue.code)).toContain('yaml-syntax');
    expect(content.broken).toEqual(new Set(['decision-trees/essai.yaml']));
    expect(Object.keys(content.facts)).toHaveLength(5);
  });

  it('tells a key written twice', () => {
    expect(
      formatAll(tree('  client:\n    - to: fin\n').replace('title: T', 'title: T\ntitle: U')),
    ).toMatchInlineSnapshot(`
      "decision-trees/essai.yaml:2:1 erreur cle-en-double
        La clé « title » est écrite deux fois au même endroit.
        Gardez-en une, ou renommez l’une des deux."
    `);
  });

  it('tells what an outcome lacks', () => {
    expect(
      formatAll(
        tree('  client:\n    - to: fin\n')
          .replace('    title: Parlez\n', '')
          .replace('now: dialogue', 'now: dialog'),
      ),
    ).toMatchInlineSnapshot(`
      "decision-trees/essai.yaml:9:3 erreur cle-absente
        L’issue « fin » n’a pas de clé \`title\`.
        Ajoutez \`title:\`. La recommandation en une ligne. Par exemple : \`title: Passez par un commissaire de justice\`.

      decision-trees/essai.yaml:11:10 erreur valeur-invalide
        \`now\` de l’issue « fin » vaut « dialog » : ce n’est pas une des valeurs admises.
        Vouliez-vous dire « dialogue » ? Sinon, écrivez l’une de ces valeurs : dialogue, compromise, compensation, mediation, formal-notice, simplified-recovery, court-action, firm-defence, reconciliation, prevention."
    `);
  });
});
