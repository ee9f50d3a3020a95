/** What whoever runs `tree` and `law` is told: how to call them, what they cannot use, and the words of their reports. */
import { countWords, didYouMean, quote } from '../../trees/messages/words';

export const USAGE = `Emploi\u00a0:
  npm run --silent tree -- check  [--json] [--today AAAA-MM-JJ]
  npm run --silent tree -- facts  [--json]
  npm run --silent tree -- walk <arbre> [--fact nom=valeur …] [--fact nom=? …] [--facts fichier.json] [--today AAAA-MM-JJ] [--json]
  npm run --silent tree -- diff <version git> [--today AAAA-MM-JJ] [--json]
  npm run --silent tree -- export <arbre> --format xstate|mermaid|dot [--today AAAA-MM-JJ]
  npm run --silent tree -- schema
  npm run --silent law -- due     [--today AAAA-MM-JJ] [--months N] [--json]
  npm run --silent law -- compare <dossier> [--only code] [--day AAAA-MM-JJ] [--record [--accept nom,nom]] [--json]

  check   cherche toute faute de decision-trees/, law/ et training/\u00a0; finit par 1 s’il y a une erreur
  facts   énumère les faits, leur type, leurs réponses et leurs mots
  walk    parcourt un cas\u00a0: valeurs comme dans une adresse (nom de la réponse, noms séparés par des virgules, 1234.56,
          AAAA-MM-JJ), ? pour «\u00a0je ne sais pas\u00a0»
  diff    énumère les chemins dont la voie, les échéances ou le niveau d’avocat changent entre une version et les fichiers
  export  écrit un arbre en machine XState (que Stately ouvre), en diagramme Mermaid ou en graphe Graphviz
  schema  écrit les schémas par lesquels les éditeurs complètent et vérifient les fichiers pendant qu’on les écrit
  due     énumère les textes, valeurs et pages à relire, avec chaque page qui s’y fonde\u00a0;
          --months remplace les âges fixés dans src/law/freshness.ts
  compare confronte les textes et les valeurs de law/ à une copie publique des codes (un fichier Markdown par code)\u00a0;
          --record note la lecture de ce qui concorde, --accept de ce que vous avez lu vous-même\u00a0;
          --day donne la date jusqu’à laquelle la copie est juste`;

export const ARGUMENT_MESSAGES = {
  'unknown-command': (command: string) => `Aucune commande ne s’appelle ${quote(command)}.\n\n${USAGE}`,
  'unexpected-argument': (argument: string) => `L’argument ${quote(argument)} est de trop.`,
  'unknown-option': (option: string) => `L’option ${quote(option)} n’existe pas.\n\n${USAGE}`,
  'option-without-value': (option: string) => `L’option ${quote(option)} attend une valeur.`,
  'option-with-value': (option: string) => `L’option ${quote(option)} ne prend pas de valeur.`,
  'bad-option': (reason: string) => `Une option ne peut pas être lue\u00a0: ${reason}`,
  'bad-today': (today: string) =>
    `--today ${quote(today)} n’est pas une date du calendrier, écrite AAAA-MM-JJ.`,
  'bad-months': (months: string) => `--months ${quote(months)} n’est pas un nombre de mois.`,
  'bad-fact': (pair: string) => `--fact ${quote(pair)} n’est pas de la forme nom=valeur.`,
  'facts-file': ({ file, reason }: { file: string; reason: string }) =>
    `--facts ${file} ne peut pas être lu\u00a0: ${reason}`,
  'facts-file-form': 'il doit contenir un objet, chaque nom de fait avec sa valeur.',
  'which-tree': (trees: readonly string[]) => `Quel arbre\u00a0? L’un de ceux-ci\u00a0: ${trees.join(', ')}.`,
  'unknown-tree': ({ tree, trees }: { tree: string; trees: readonly string[] }) =>
    `Aucun arbre ne s’appelle ${quote(tree)}. ${didYouMean(tree, trees, `Les arbres sont\u00a0: ${trees.join(', ')}.`)}`,
  'which-format': (formats: readonly string[]) =>
    `Quel format\u00a0? Ajoutez --format avec l’un de ceux-ci\u00a0: ${formats.join(', ')}.`,
  'unknown-format': ({ format, formats }: { format: string; formats: readonly string[] }) =>
    `Aucun format ne s’appelle ${quote(format)}. ${didYouMean(format, formats, `Les formats sont\u00a0: ${formats.join(', ')}.`)}`,
  'which-revision': 'Quelle version\u00a0? Par exemple\u00a0: tree -- diff HEAD~1',
  'content-has-errors': ({ count, issues }: { count: number; issues: string }) =>
    `Le contenu a ${countWords(count, 'erreur')}, à corriger d’abord.\n${issues}`,
};

interface RefusedValue {
  fact: string;
  found: string;
}

/** Why a value given for a fact cannot be used. */
export const FACT_VALUE_MESSAGES = {
  'unknown-fact': ({ fact, known }: { fact: string; known: readonly string[] }) =>
    `Aucun fait ne s’appelle ${quote(fact)}. ${didYouMean(fact, known, '`tree -- facts` les énumère.')}`,
  'unknown-option': ({ fact, found, options }: RefusedValue & { options: readonly string[] }) =>
    `${quote(fact)} n’a pas de réponse ${quote(found)}. ${didYouMean(found, options, `Ses réponses sont\u00a0: ${options.join(', ')}.`)}`,
  'not-a-number': ({ fact, found }: RefusedValue) =>
    `${quote(fact)} est un nombre, comme 1234.56 (ou 12 pour un nombre entier)\u00a0; ${quote(found)} n’en est pas un.`,
  'not-a-date': ({ fact, found }: RefusedValue) =>
    `${quote(fact)} est une date, comme 2026-09-24\u00a0; ${quote(found)} n’est pas une date du calendrier.`,
  'out-of-range': ({ fact, found, low, high }: RefusedValue & { low: string; high: string }) =>
    `${quote(fact)} doit être compris entre ${low} et ${high}\u00a0; ${quote(found)} ne l’est pas.`,
  'not-unknown': ({ fact }: RefusedValue) =>
    `${quote(fact)} est un fait que tout lecteur connaît\u00a0: il n’admet pas «\u00a0?\u00a0».`,
  'not-offered': ({ fact, found }: RefusedValue) =>
    `${quote(fact)} ne peut pas valoir ${quote(found)} avec les autres réponses données\u00a0: cette réponse n’y est pas proposée.`,
  'too-long': ({ fact }: RefusedValue) => `${quote(fact)} est trop long.`,
  'not-fitting': ({ fact, found }: RefusedValue) => `${quote(fact)} ne peut pas valoir ${quote(found)}.`,
};

export const CHECK_WORDS = {
  tree: (tree: {
    id: string;
    questions: number;
    outcomes: number;
    paths: number | string;
    longest: number;
  }) =>
    `${tree.id}\u00a0: ${countWords(tree.questions, 'question')}, ${countWords(tree.outcomes, 'issue')}, ${tree.paths} ${tree.paths === 1 ? 'chemin' : 'chemins'}, au plus ${countWords(tree.longest, 'question')}`,
  requirements: (found: { requirements: number; outcomes: number; paths: number | string }) =>
    `${countWords(found.requirements, 'exigence prouvée', 'exigences prouvées')} devant ${countWords(found.outcomes, 'issue')}, sur ${found.paths}\u00a0chemins`,
  total: ({ errors, warnings }: { errors: number; warnings: number }) =>
    `${countWords(errors, 'erreur')}, ${countWords(warnings, 'avertissement')}`,
};

export const FACTS_WORDS = { unknown: '  ?\u00a0: je ne sais pas' };

export const DUE_WORDS = {
  kind: { reference: 'texte', value: 'valeur', rate: 'taux', page: 'page' },
  confidence: { high: 'sûr', agreeing: 'sources concordantes', medium: 'à confirmer' },
  item: ({
    kind,
    id,
    due,
    reading,
    label,
  }: {
    kind: string;
    id: string;
    due: string;
    reading: readonly string[];
    label: string;
  }) =>
    `${kind} ${id}\u00a0: à relire depuis le ${due}${reading.length > 0 ? ` (${reading.join(', ')})` : ''}\n  ${label}`,
  read: (day: string) => `lu le ${day}`,
  'used-nowhere': '  employé nulle part',
  plan: ({ plan, anchors }: { plan: string; anchors: readonly string[] }) =>
    `  ${plan}\u00a0: ${anchors.join(', ')}`,
  total: ({ count, today }: { count: number; today: string }) => `${count}\u00a0à relire au ${today}`,
};

export const WALK_WORDS = {
  answer: ({ label, value }: { label: string; value: string }) => `${label}\u00a0: ${value}`,
  question: ({ question, fact }: { question: string; fact: string }) =>
    `Question ${quote(question)} (${fact})`,
  option: ({ id, label }: { id: string; label: string }) => `  ${id}\u00a0: ${label}`,
  possible: (outcome: string) => `Déjà possible\u00a0: ${outcome}`,
  why: 'Pourquoi\u00a0:',
  'to-find': (facts: readonly string[]) => `À trouver\u00a0: ${facts.join(', ')}`,
  'common-steps': (steps: readonly string[]) => `Étapes communes\u00a0: ${steps.join(', ') || 'aucune'}`,
  'set-aside': (facts: readonly string[]) => `Mis de côté\u00a0: ${facts.join(', ')}`,
  route: ({ approach, now, lawyer }: { approach: string; now: string; lawyer: string }) =>
    `  ${approach}, d’abord ${now}\u00a0; avocat\u00a0: ${lawyer}`,
  step: ({ title, due }: { title: string; due?: string | undefined }) =>
    `  - ${title}${due === undefined ? '' : `, ${due}`}`,
  'last-day': ({ label, day, law }: { label: string; day: string; law: string | undefined }) =>
    `  ${label}\u00a0: au plus tard le ${day}${law === undefined ? '' : ` (${law})`}`,
  clock: ({ label, day }: { label: string; day: string }) => `  Délai\u00a0: ${label}, le ${day}`,
  asks: ({ fact, question }: { fact: string; question: string }) =>
    `  À préciser sur l’issue\u00a0: ${question} (${fact})`,
  law: (references: readonly string[]) => `  Textes\u00a0: ${references.join(', ') || 'aucun'}`,
};
