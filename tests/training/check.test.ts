/** Each fault of training is told with its place, a code that stays, and how to mend it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadUnchecked } from '../../src/plugins/decision-trees/load';
import { prepareSite } from '../../src/plugins/training/load';
import { checkTraining } from '../../src/training/check';
import { parseTraining } from '../../src/training/parse';
import { formatIssue, type Issue, sortIssues } from '../../src/trees/issue';

const TODAY = '2026-11-24';
const project = await loadUnchecked(process.cwd(), { today: TODAY });
const context = {
  forest: prepareSite(project, TODAY),
  law: project.law.values,
  references: project.law.references,
  guides: Object.fromEntries(project.guides.map((guide) => [guide.id, guide])),
};
const SCENARIO = 'training/scenarios/essai.yaml';
const SOUND: Record<string, string> = {
  'training/skills.yaml': 'lire: { name: Lire, about: Lire un dossier. }',
  [SCENARIO]: readFileSync('training/scenarios/site-internet-solde-impaye.yaml', 'utf8').replace(
    /^skills: .*$/m,
    'skills: [lire]',
  ),
  'training/conversations/essai.yaml': `who: M. Roy
channel: call
scene: Il appelle.
start: un
turns:
  un:
    customer: Alors ?
    replies:
      - { text: Oui bien sûr, verdict: good, why: Juste., to: deux }
      - { text: Non merci, verdict: harmful, why: Faux., answer: Ah, to: mal }
  deux:
    customer: Et puis ?
    replies:
      - { text: Peut-être, verdict: weak, why: Vague., answer: Hum, to: mal }
      - { text: Demain, verdict: good, why: Daté., to: bien }
ends:
  bien: { verdict: good, title: Bien, customer: Merci., after: Il revient., kept: [{ what: time, effect: Du temps. }] }
  mal: { verdict: harmful, title: Mal, customer: Adieu., after: Il part., lost: [{ what: time, effect: Du temps. }] }
`,
  'training/quizzes/essai.yaml': `title: Essai
questions:
${['un', 'deux', 'trois', 'quatre', 'cinq', 'six']
  .map(
    (id) => `  - id: ${id}
    guide: droits/delais-pour-agir
    skill: lire
    kind: single
    question: Oui ou non ?
    options: [{ text: Oui, right: true }, { text: Non, why: C’est oui. }]
    explanation: C’est oui.
    law: [cconso-l218-2]`,
  )
  .join('\n')}
`,
  'training/courses/essai.yaml': `title: Essai
summary: Un essai.
audience: Tous
objectives: [a, b, c]
order: 1
stages:
  - { guide: droits/delais-pour-agir, minutes: 5, why: Pour savoir. }
  - { guide: droits/prouver-sa-creance, minutes: 5, why: Pour savoir. }
  - { quiz: premier, title: Premier, questions: [un, deux, trois, quatre, cinq, six] }
  - { scenario: essai }
`,
};

/** The issues of sound files of which one text is replaced in one file. */
function check(file?: string, from: string | RegExp = '', to = ''): Issue[] {
  const files = Object.entries(SOUND).map(([path, text]) => {
    if (path !== file) return { path, text };
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`"${from}" does not stand in ${path}`);
    return { path, text: changed };
  });
  const { training, issues } = parseTraining(files);
  return sortIssues([...issues, ...checkTraining(training, context)]);
}

it('the base holds no fault', () => expect(check().map(formatIssue)).toEqual([]));

const QUIZ = 'training/quizzes/essai.yaml';
const COURSE = 'training/courses/essai.yaml';
const TALK = 'training/conversations/essai.yaml';

describe('a fault', () => {
  it.each([
    ['unknown-key', SCENARIO, 'customer: professionnel', 'customer: professionnel\ncostumer: x'],
    ['missing-key', SCENARIO, /^minutes: \d+\n/m, ''],
    ['invalid-value', SCENARIO, 'difficulty: medium', 'difficulty: medum'],
    ['training-unknown', SCENARIO, 'skills: [lire]', 'skills: [lir]'],
    ['training-unknown', SCENARIO, 'in: facture', 'in: factures'],
    ['training-unknown', SCENARIO, 'outcome: impaye/mise', 'outcome: impaye/mises'],
    ['unknown-tree', SCENARIO, 'tree: impaye', 'tree: impayes'],
    ['unknown-fact', SCENARIO, '  stade:', '  stades:'],
    ['unknown-option', SCENARIO, '      radiee:', '      radie:'],
    ['scenario-value', SCENARIO, 'value: silence', 'value: silances'],
    ['scenario-value', SCENARIO, 'value: 500', 'value: beaucoup'],
    ['scenario-value', SCENARIO, 'value: today - 10 months', 'value: today - 10 moons'],
    ['scenario-quote', SCENARIO, 'quote: société active', 'quote: société activée'],
    ['scenario-quote', SCENARIO, /quote: Je note que tout est livré ce jour/, 'quote: a'],
    ['duplicate-id', SCENARIO, 'id: devis', 'id: facture'],
    ['training-bad-day', SCENARIO, '{~today - 5 months}', '{~today - 5 mois}'],
    ['training-number', SCENARIO, '{§cciv-2240}', 'art. 2240'],
    ['unknown-law-reference', SCENARIO, '{§cciv-2240}', '{§cciv-2241a}'],
    ['unknown-law-value', SCENARIO, '{§cciv-2240}', '{@prescription}'],
    ['scenario-fact-missing', SCENARIO, /^ {2}montant:\n(?: {4}.*\n)+/m, ''],
    ['scenario-outcome', SCENARIO, 'lawyer: optional', 'lawyer: advised'],
    [
      'scenario-outcome',
      SCENARIO,
      'outcome: impaye/mise-en-demeure-professionnel',
      'outcome: impaye/relance-professionnel',
    ],
    ['scenario-open', SCENARIO, 'value: [ecrit, execution]', 'value: null'],
    ['duplicate-id', QUIZ, 'id: deux', 'id: un'],
    ['unknown-guide', QUIZ, 'droits/delais-pour-agir', 'droits/delai-pour-agir'],
    ['training-unknown', QUIZ, 'skill: lire', 'skill: lires'],
    ['unknown-law-reference', QUIZ, 'cconso-l218-2', 'cconso-l218-22'],
    ['invalid-value', QUIZ, 'right: true', 'right: false'],
    ['training-unknown', COURSE, 'scenario: essai', 'scenario: essais'],
    ['training-unknown', COURSE, '[un, deux, trois,', '[un, deux, troi,'],
    ['invalid-value', COURSE, ', cinq, six]', ']'],
    ['training-indispensable', SCENARIO, /^ {4}indispensable: true\n/gm, ''],
    ['training-indispensable', SCENARIO, '\ntraps:', '\ndispensable: Rien ne presse.\n\ntraps:'],
    ['unknown-guide', COURSE, 'guide: droits/prouver-sa-creance', 'guide: droits/prouver'],
    ['training-unknown', TALK, 'to: bien', 'to: bient'],
    ['training-unknown', TALK, 'start: un', 'start: uns'],
    ['duplicate-id', TALK, /\bdeux\b/g, 'mal'],
    ['invalid-value', TALK, 'channel: call', 'channel: phone'],
    ['missing-key', TALK, 'why: Daté., ', ''],
    ['conversation-circle', TALK, 'answer: Hum, to: mal', 'answer: Hum, to: un'],
    ['conversation-unreached', TALK, 'to: deux', 'to: bien'],
    ['conversation-good', TALK, 'verdict: weak', 'verdict: good'],
    ['conversation-guessed', TALK, /( {6}- .*Peut-être.*\n)( {6}- .*Demain.*\n)/, '$2$1'],
    [
      'conversation-guessed',
      TALK,
      /text: (?:Oui bien sûr|Demain)/g,
      'text: Une réponse bien plus longue que les autres',
    ],
    ['conversation-unanswered', TALK, 'answer: Hum, ', ''],
    ['conversation-ends', TALK, 'mal: { verdict: harmful', 'mal: { verdict: weak'],
    ['conversation-ends', TALK, ', kept: [{ what: time, effect: Du temps. }]', ''],
    ['conversation-length', TALK, 'to: deux', 'answer: Bon, to: bien'],
    ['conversation-best', TALK, 'to: bien', 'answer: Bof, to: mal'],
    ['conversation-best', TALK, 'answer: Ah, to: mal', 'answer: Ah, to: bien'],
    ['training-number', TALK, 'effect: Du temps.', 'effect: Deux ans (art. 2240).'],
    ['duplicate-id', COURSE, 'droits/prouver-sa-creance', 'droits/delais-pour-agir'],
  ])('%s in %s', (code, file, from, to) => {
    const codes = check(file, from, to).map((issue) => issue.code);
    expect(codes).toContain(code);
  });

  it('scenario-fact-unused', () => {
    const fact =
      '  relation:\n    value: ordinaire\n    in: releve\n    quote: La créance est saine\n    why: x\n';
    expect(check(SCENARIO, '\ntraps:', `${fact}\ntraps:`).map(formatIssue)).toMatchInlineSnapshot(`
      [
        "training/scenarios/essai.yaml:162:3 erreur scenario-fait-inutile
        Scénario « essai » : Le parcours ne demande pas « relation ».
        Retirez ce fait ; ce qu’il enseigne peut figurer parmi les pièges (\`traps\`).",
      ]
    `);
  });

  it('training-stray-file', () => {
    const { issues } = parseTraining([{ path: 'training/scenario/essai.yaml', text: 'a: b' }]);
    expect(issues.map(({ code }) => code)).toEqual(['training-stray-file']);
  });

  it('is told with its place, the nearest name and how to mend it', () =>
    expect(
      check(SCENARIO, 'value: silence', 'value: silance').map(formatIssue).join('\n'),
    ).toMatchInlineSnapshot(`
      "training/scenarios/essai.yaml:77:12 erreur scenario-valeur
        Le fait « reaction-client » n’a pas de réponse « silance ».
        Vouliez-vous dire « silence » ? Sinon, ses réponses sont : silence, promesse, delai, refus-sans-motif, conteste, facture-non-recue, cheque-rejete, cheque-oppose, cheque-faux, paiement-rejete, carte-reprise, chose-gardee, autre-chose, injoignable, parti-sans-payer, autre."
    `));

  it('of the outcome names the fact, the branch taken and the one that leads there', () =>
    expect(
      check(
        SCENARIO,
        'outcome: impaye/mise-en-demeure-professionnel',
        'outcome: impaye/relance-professionnel',
      )
        .map(formatIssue)
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "training/scenarios/essai.yaml:141:3 erreur scenario-autre-issue
        Scénario « essai » : Le parcours doit finir à impaye/relance-professionnel, et finit à impaye/mise-en-demeure-professionnel.
        À la question « objet-transport » de l’arbre « impaye », le fait « objet-transport » (Non) prend la branche 14 (toujours → montant) ; la branche 13 (Stade du litige : Rien d’écrit encore → relation-relance) mène à impaye/relance-professionnel."
    `));
});
