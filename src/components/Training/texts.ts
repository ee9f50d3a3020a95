/** Every word of exercises and replies, in one place. */
import type {
  CriterionKind,
  Difficulty,
  DocumentKind,
  ReplyVerdict,
  ScenarioCustomer,
} from '../../training/model';
import type { Judgement } from '../../training/reply';

const NBSP = '\u00A0';
const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count}${NBSP}${count > 1 ? many : one}`;
const number = (value: number): string => new Intl.NumberFormat('fr-FR').format(value);

export const DOCUMENT_WORDS: Readonly<Record<DocumentKind, string>> = {
  email: 'Courriel',
  call: 'Appel',
  letter: 'Lettre',
  message: 'Message',
  review: 'Avis',
  invoice: 'Facture',
  quote: 'Devis',
  contract: 'Contrat',
  'delivery-note': 'Bon de livraison',
  note: 'Note',
};

export const DIFFICULTY_WORDS: Readonly<Record<Difficulty, string>> = {
  easy: 'Facile',
  medium: 'Moyen',
  hard: 'Difficile',
};

export const CUSTOMER_WORDS: Readonly<Record<ScenarioCustomer, string>> = {
  consommateur: 'Client particulier',
  professionnel: 'Client professionnel',
  public: 'Client public',
};

export const TEXTS = {
  minutes: (count: number): string => `${count}${NBSP}min`,
  documents: (count: number): string => plural(count, 'pièce'),
  questions: (count: number): string => plural(count, 'question'),
  conversation: 'conversation avec le client',
  loadFailed: 'L’exercice n’a pas pu être chargé. La connexion est peut-être coupée.',
  retry: 'Réessayer',

  file: 'Le dossier',
  fileText: 'Lisez tout avant de répondre. Ouvrez et fermez chaque pièce comme vous voulez.',
  openAll: 'Tout ouvrir',
  closeAll: 'Tout fermer',
  toFile: 'Relire le dossier',
  toWork: 'Revenir à l’exercice',
  passage: (question: number): string => `Passage qui répond à la question ${question}${NBSP}: `,
  passageTag: (question: number): string => `Q${question}`,

  role: 'Votre rôle',
  begin: 'Commencer l’exercice',
  resume: 'Reprendre l’exercice',
  resumeText: (done: number, total: number): string =>
    `Vous avez déjà répondu à ${plural(done, 'question')} sur ${total}. Rien n’est perdu.`,
  finished: 'Vous avez déjà terminé cet exercice.',
  seeResult: 'Revoir mon résultat',
  restart: 'Recommencer',
  how: 'Comment cela se passe',
  howList: [
    'Les questions sont celles de l’arbre de décision. Les réponses sont dans le dossier, parfois à demi-mot.',
    'Quand aucune pièce ne répond, la bonne réponse est « je ne sais pas ».',
    'Un fait marqué « indispensable » dans la correction doit être trouvé : quelqu’un pourrait être blessé, un droit perdu ou une date manquée.',
    'À la fin, vous dites quelle démarche vous choisiriez, puis vous voyez l’issue.',
    'Rien de ce que vous faites ici n’entre dans votre propre dossier.',
  ],
  feedbackTitle: 'Quand voulez-vous savoir si vous avez raison ?',
  feedback: {
    'at-once': { name: 'Après chaque réponse', about: 'Conseillé pour apprendre.' },
    'at-end': { name: 'À la fin', about: 'Pour s’évaluer. Vous pouvez revenir sur une réponse.' },
  },
  feedbackFixed: {
    'at-once': 'Vous saurez après chaque réponse si elle est juste.',
    'at-end': 'Vous saurez à la fin ce qui était juste.',
  },
  progress: (index: number, total: number): string => `Question ${index} sur ${total}`,
  back: 'Revenir à la question précédente',

  query: 'Demander une précision',
  queryText:
    'Si aucune pièce ne répond, vous pouvez poser la question. Demander ce que le dossier dit déjà coûte un demi-point.',
  queryAsk: 'Je demande cette précision',
  queryNeedless: 'Le dossier y répond déjà : relisez-le. Cette demande compte comme inutile.',
  queryUseful:
    'Bonne question : aucune pièce ne le dit. En attendant la réponse, dites que vous ne savez pas.',
  queryNoted: 'C’est noté. Vous saurez à la fin si la demande était utile.',

  right: 'C’est bien ce que dit le dossier',
  wrong: 'Le dossier dit autre chose',
  rightShort: 'Juste',
  wrongShort: 'À revoir',
  yourAnswer: 'Votre réponse',
  consequence: 'Voici où cette réponse vous menait',
  consequenceOne: 'Toutes les autres réponses étant justes, l’arbre vous aurait conseillé :',
  consequenceThen: 'Puis, toutes les autres réponses étant justes, il vous aurait conseillé :',
  consequenceMany: 'Selon la suite, l’arbre vous aurait conseillé :',
  consequenceOpen: (count: number): string =>
    `Selon vos réponses suivantes, l’arbre pouvait vous mener ailleurs, par ${plural(count, 'démarche')}${NBSP}:`,
  consequenceSame:
    'Cette fois, l’issue aurait été la même. Dans un autre dossier, la même erreur changerait tout.',
  detour: (question: string): string =>
    `L’arbre vous aurait demandé autre chose, que le dossier ne dit pas${NBSP}: «${NBSP}${question}${NBSP}»`,
  rightAnswer: 'La bonne réponse',
  missing: 'Il manquait :',
  extra: 'En trop :',
  inDocument: (title: string): string => `Dans « ${title} »`,
  notTold: 'Aucune pièce ne le dit.',
  showPassage: 'Voir le passage',
  next: 'Question suivante',
  toApproach: 'Choisir la démarche',

  approachTitle: 'Quelle démarche choisiriez-vous ?',
  approachHelp: 'Toutes les questions ont leur réponse. Que faut-il faire, selon vous ?',
  approachMissing: 'Choisissez une démarche.',
  approachSubmit: 'Voir l’issue',
  yourApproach: 'Votre démarche',
  approachRight: 'C’est bien la démarche conseillée.',
  approachNow: (approach: string): string =>
    `C’est bien la première étape. La démarche d’ensemble est : ${approach}.`,
  approachWrong: (approach: string): string => `La démarche conseillée est : ${approach}.`,

  earlier: (count: number): string =>
    `Relire ${count > 1 ? `les ${count} corrections` : 'la correction'} de cet exercice`,
  indispensable: 'Indispensable',
  indispensableMissed:
    'Ce fait est indispensable : le manquer peut blesser quelqu’un, faire perdre un droit ou passer une date. Sans lui, l’exercice n’est pas réussi.',
  lackingTitle: 'Pas encore réussi.',
  lackingText: 'Quels que soient les points, ce fait devait être trouvé :',

  result: 'Votre résultat',
  points: (points: number, max: number): string =>
    `${number(points)} ${points >= 2 ? 'points' : 'point'} sur${NBSP}${number(max)}`,
  found: 'Faits trouvés',
  foundValue: (found: number, total: number): string => `${found} sur${NBSP}${total}`,
  approach: 'Démarche',
  approachValue: (isRight: boolean): string => (isRight ? 'Juste, 2 points' : 'À revoir, 0 point'),
  needless: 'Demandes inutiles',
  needlessValue: (count: number): string =>
    count === 0 ? 'Aucune' : `${count}, −${number(count / 2)} point`,
  useful: 'Demandes utiles',
  outcome: 'L’issue du dossier',
  outcomeIn: (tree: string): string => `Dans l’arbre « ${tree} »`,
  now: 'À faire d’abord',
  why: 'Pourquoi',
  steps: 'Les étapes conseillées',
  read: 'À lire',
  law: 'Sur quels textes',
  seeOutcome: 'Voir cette issue dans l’arbre, avec ses dates',
  outcomeFailed: 'Le détail de l’issue n’a pas pu être chargé.',
  answers: 'Vos réponses, une par une',
  traps: 'Les pièges de ce dossier',
  debrief: 'À retenir',
  otherExercises: 'Choisir un autre exercice',

  nojs: 'Votre navigateur n’exécute pas JavaScript. Voici les questions de l’exercice ; chaque réponse se déplie.',
  nojsAnswer: 'Voir la réponse',
  nojsOutcome: 'Voir l’issue',
};

export const VERDICT_WORDS: Readonly<Record<ReplyVerdict, string>> = {
  good: 'Bonne réponse au client',
  weak: 'Réponse faible',
  harmful: 'Réponse qui vous nuirait',
};

export const CRITERION_WORDS: Readonly<Record<CriterionKind, string>> = {
  tone: 'Le ton',
  content: 'Le contenu',
  promise: 'Ce que vous promettez',
  admission: 'Ce que vous reconnaissez',
};

export const JUDGEMENT_WORDS: Readonly<Record<Judgement, string>> = {
  yes: 'Oui',
  partly: 'En partie',
  no: 'Non',
};

export const REPLY_TEXTS = {
  title: 'Répondre au client',
  steps: ['Choisir', 'Écrire', 'Comparer'],
  step: (index: number): string => `Étape ${index} sur 3`,
  choose: 'Quel projet de réponse enverriez-vous ?',
  draft: (index: number): string => `Projet ${index}`,
  chooseSubmit: 'Voir ce qu’ils valent',
  chooseMissing: 'Choisissez un projet.',
  verdicts: 'Ce que vaut chaque projet',
  yours: 'votre choix',
  toWrite: 'Écrire ma réponse',
  write: 'Écrivez votre propre réponse',
  writeHelp: 'Vous la comparerez vous-même avec une grille, puis avec un exemple.',
  writeLabel: 'Votre réponse au client',
  writeMissing: 'Écrivez au moins quelques phrases : la grille se lit à côté d’un texte.',
  toRubric: 'Comparer avec la grille',
  rubric: 'Relisez votre réponse avec la grille',
  rubricHelp: 'Soyez franc avec vous-même : aucun logiciel ne juge ce texte.',
  met: (yes: number, total: number): string => `${yes} critères remplis sur${NBSP}${total}, selon vous.`,
  model: 'Un exemple de réponse',
  modelHelp: 'Il y en a d’autres. Comparez ce qu’il dit, et ce qu’il ne dit pas.',
  showModel: 'Voir un exemple de réponse',
  modelNeeds: 'Répondez d’abord à chaque critère de la grille.',
  change: 'Reprendre mon texte',
  restart: 'Recommencer l’atelier',
  copy: 'Votre texte',
};
