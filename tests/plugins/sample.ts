/** A small project, as its files, for the tests of the plugin. */

import { NO_LETTERS } from '../../src/case/letters/model';
import { buildLawContext } from '../../src/law/context';
import { parseLaw } from '../../src/law/parse';
import { loadTags } from '../../src/plugins/decision-trees/mdx/loadTags';
import { NO_PARTS } from '../../src/plugins/decision-trees/parts/schema';
import type { Project } from '../../src/plugins/decision-trees/project';
import { listCiting } from '../../src/plugins/decision-trees/uses/pages';
import { NO_DRAFT_BOOK } from '../../src/plugins/drafts/parse';
import { parsePages } from '../../src/site/pages/parse';
import { parseContent } from '../../src/trees/parse';

export const TODAY = '2026-11-24';

const FACTS = `
client:
  type: choice
  theme: client
  label: Votre client
  question: Qui est votre client ?
  help: Regardez **le nom** de la commande.
  why: Les délais changent.
  exhaustive: true
  options:
    prive:
      label: Un client privé
      help: Une personne ou une société.
    public:
      label: Un client public
montant:
  type: amount
  theme: creance
  label: Montant réclamé
  question: Combien réclamez-vous ?
  why: La voie dépend du montant.
  unknown: Voyez [vos preuves](/guides/droits/preuves/).
  max: 100000
relation:
  type: choice
  theme: relation
  label: Ancienneté du client
  question: Depuis quand le connaissez-vous ?
  why: Un client fidèle se ménage.
  exhaustive: true
  options:
    ancien:
      label: Depuis longtemps
    nouveau:
      label: Depuis peu
`;

const SCORES = `
enjeu:
  label: L’enjeu
  parts:
    relation:
      why: Un client **ancien** pèse.
      weights: { ancien: 2, nouveau: 0 }
  bands:
    faible:
      label: Enjeu faible
      to: 1
    fort:
      label: Enjeu fort
`;

const STEPS = `
ecrire:
  title: Écrivez au client
  text: Vous avez {@delai} pour agir ({§ccom-l1}).
  carries-out: [dialogue, formal-notice]
  by: today + 8 days
  who: vous
  guide: droits/preuves
`;

const outcome = (title: string, approach = 'simplified-recovery') => `
    title: ${title}
    approach: ${approach}
    now: formal-notice
    lawyer: advised
    lawyer-reason: Le délai est court.
    because: Le montant ne dépasse pas {@plafond}.
    steps: [ecrire]
    other-side: Il peut contester.
    guides: [droits/preuves]
    law: [ccom-l1]
`;

const FIRST = `
title: Premier arbre
summary: Pour commencer.
order: 1
start: client
questions:
  client:
    - if: { client: public }
      to: tree:second
    - to: montant
  montant:
    - if: { montant: "<= @plafond" }
      to: petite
    - to: grande
outcomes:
  petite:${outcome('Une petite somme')}
  grande:${outcome('Une grande somme', 'court-action')}
`;

const SECOND = `
title: Second arbre
summary: Pour finir.
order: 2
start: montant
questions:
  montant:
    - to: relation
  relation:
    - if: { enjeu: fort }
      to: menager
    - to: fin
outcomes:
  fin:${outcome('La fin')}
  menager:${outcome('Une relation à ménager', 'dialogue')}
`;

const REQUIREMENTS = `
anciennete:
  about: Avant le juge, il faut savoir **depuis quand** il est client.
  for:
    approaches: [court-action]
    trees: [premier]
    when: { client: prive }
  ask: [relation]
  then:
    - if: { relation: ancien }
      to: tree:second
`;

const REFERENCES = `
ccom-l1:
  text: Article L1 du code de commerce
  short: art. L1 C. com.
  about: Une règle & une autre
  url: https://www.legifrance.gouv.fr/codes/ccom
  url-kind: code
  read: 2026-09-25
  reading: secondary
  confidence: medium
`;

const VALUES = `
plafond:
  label: Plafond de la procédure
  type: amount
  law: [ccom-l1]
  read: 2026-09-25
  reading: secondary
  confidence: agreeing
  periods:
    - { from: 2020-01-01, until: 2026-12-31, value: 5000 }
    - { from: 2027-01-01, value: 6000 }
delai:
  label: Délai pour agir
  type: duration
  law: [ccom-l1]
  read: 2026-09-25
  reading: secondary
  confidence: medium
  periods:
    - { from: 2020-01-01, value: 2 years }
`;

export const FILES: Record<string, string> = {
  'decision-trees/facts.yaml': FACTS,
  'decision-trees/steps.yaml': STEPS,
  'decision-trees/scores.yaml': SCORES,
  'decision-trees/requirements.yaml': REQUIREMENTS,
  'decision-trees/premier.yaml': FIRST,
  'decision-trees/second.yaml': SECOND,
  'law/references/ccom.yaml': REFERENCES,
  'law/values/delais.yaml': VALUES,
  'docs/droits/preuves.mdx':
    '---\ntitle: Vos preuves\ndescription: Ce qu’il faut garder.\nlawyer: optional\n---\n\nTexte.\n',
};

const TAGS = await loadTags();

/** Pages read for what they name. */
export function readPages(files: readonly { path: string; text: string }[]) {
  return listCiting(parsePages(files, { trees: new Set() }).pages, TAGS);
}

/** The project, parsed; the checker is left out. */
export function buildProject(): Project {
  const list = (folder: string) =>
    Object.entries(FILES)
      .filter(([path]) => path.startsWith(folder))
      .map(([path, text]) => ({ path, text }));
  const { law, issues: lawIssues } = parseLaw(list('law/'));
  const { derivedDates } = buildLawContext(law);
  const { content, issues } = parseContent(list('decision-trees/'), {}, derivedDates);
  const guides = [{ id: 'droits/preuves', title: 'Vos preuves', url: '/guides/droits/preuves/', about: [] }];
  return {
    files: [],
    bank: {},
    drafts: NO_DRAFT_BOOK,
    content,
    law,
    guides,
    parts: NO_PARTS,
    letters: NO_LETTERS,
    pages: readPages(list('docs/')),
    issues: [...lawIssues, ...issues],
  };
}
