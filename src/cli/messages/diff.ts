/** The words of `tree diff`. */
import { quote } from '../../trees/messages/words';

export const DIFF_MESSAGES = {
  revision: (revision: string) => `La version ${revision}`,
  'working-tree': 'L’état actuel des fichiers',
  'unknown-revision': (revision: string) => `git ne connaît ici aucune version ${quote(revision)}.`,
  'other-protocol': ({ name, found, expected }: { name: string; found: number; expected: number }) =>
    `${name} ne répond pas comme cette comparaison le demande (${found}, et non ${expected}).`,
  'no-command-line': (name: string) =>
    `${name} n’a pas de ligne de commande à interroger (pas de script "tree" dans son package.json).`,
  'too-old': (name: string) =>
    `${name} est antérieure à cette comparaison\u00a0: sa ligne de commande n’a pas de "walk-many". Comparez avec une version plus récente.`,
  silent: ({ name, errors }: { name: string; errors: string }) =>
    `${name} ne peut pas être interrogée\u00a0:\n${errors || 'sa ligne de commande s’est arrêtée sans un mot.'}`,
};

export const DIFF_WORDS = {
  approach: {
    dialogue: 'dialogue',
    compromise: 'compromis',
    compensation: 'compensation',
    mediation: 'médiation ou conciliation',
    'formal-notice': 'mise en demeure',
    'simplified-recovery': 'recouvrement simplifié',
    'court-action': 'action en justice',
    'firm-defence': 'défense ferme',
    reconciliation: 'réconciliation',
    prevention: 'prévention',
  } as Readonly<Record<string, string>>,
  lawyer: {
    optional: 'avocat facultatif',
    'by-court': 'avocat selon le tribunal et la somme',
    advised: 'avocat conseillé',
    required: 'avocat nécessaire',
  } as Readonly<Record<string, string>>,
  kind: {
    approach: 'l’approche',
    lawyer: 'le recours à l’avocat',
    deadline: 'une échéance',
    steps: 'les étapes conseillées',
    end: 'la suite du parcours',
    answer: 'les réponses possibles',
  },
  absent: 'absente',
  period: ({ value, from }: { value: string; from: string }) => `${value} depuis le ${from}`,
  'joined-by': ', puis ',
  heading: ({ revision, today }: { revision: string; today: string }) =>
    `Ce qui change depuis ${revision}, pour un lecteur du ${today}.`,
  'law-heading': 'Valeurs de la loi modifiées\u00a0:',
  law: (value: { label: string; id: string; before: string; after: string }) =>
    `- ${value.label} (${value.id})\u00a0: avant, ${value.before}\u00a0; maintenant, ${value.after}.`,
  later: (days: readonly string[]) =>
    `  À venir\u00a0: comparez aussi avec --today ${days.join(' et --today ')}.`,
  'words-heading': 'Paroles du téléphone modifiées\u00a0:',
  'words-place': (place: string) => `- ${place}`,
  'words-if': ({ condition, text }: { condition: string; text: string }) => `si ${condition}\u00a0: ${text}`,
  'no-words': 'rien.',
  'trees-added': (ids: readonly string[]) => `Arbres ajoutés\u00a0: ${ids.join(', ')}.`,
  'trees-removed': (ids: readonly string[]) => `Arbres retirés\u00a0: ${ids.join(', ')}.`,
  paths: (count: number) => `${count} chemin${count > 1 ? 's' : ''}`,
  tree: ({ title, id, moved, paths }: { title: string; id: string; moved: string; paths: number }) =>
    `${title} (${id})\u00a0: ${moved} sur ${paths}.`,
  incomplete: (id: string) => `Attention\u00a0: l’arbre ${id} est trop grand, la liste est incomplète.`,
  nothing: 'Aucun chemin ne change d’approche, d’étapes, d’échéance ou de niveau d’avocat.',
  move: ({ paths, kinds }: { paths: string; kinds: readonly string[] }) =>
    `- ${paths}. Ce qui change\u00a0: ${kinds.join(', ')}.`,
  before: (end: string) => `  Avant\u00a0: ${end}`,
  after: (end: string) => `  Maintenant\u00a0: ${end}`,
  day: (day: string | undefined) => (day === undefined ? 'sans date' : `le ${day}`),
  deadline: ({ step, before, after }: { step: string; before: string; after: string }) =>
    `  Échéance de ${quote(step)}\u00a0: ${before} avant, ${after} maintenant.`,
  'steps-dropped': (steps: readonly string[]) => `  Étapes retirées\u00a0: ${steps.join('\u00a0; ')}.`,
  'steps-added': (steps: readonly string[]) => `  Étapes ajoutées\u00a0: ${steps.join('\u00a0; ')}.`,
  example: (facts: readonly string[]) => `  Exemple\u00a0: ${facts.join(' · ') || 'tous les cas'}.`,
  unknown: 'ce cas n’est pas connu.',
  handover: ({ title, tree }: { title: string; tree: string }) =>
    `suite dans l’arbre ${quote(title)} (${tree}).`,
  end: (end: { title: string; id: string; approach: string; first: string | undefined; lawyer: string }) =>
    `${quote(end.title)} (${end.id})\u00a0: ${end.approach}${end.first === undefined ? '' : `, d’abord ${end.first}`}\u00a0; ${end.lawyer}.`,
  fact: ({ label, value }: { label: string; value: string }) => `${label}\u00a0: ${value}`,
  option: ({ label, option, held }: { label: string; option: string; held: boolean }) =>
    `${label}\u00a0: ${held ? '' : 'pas '}${quote(option)}`,
};
