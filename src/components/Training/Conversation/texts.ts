/** The words of conversations. */
import type { Channel, EffectKind } from '../../../training/conversation/kinds';
import type { ReplyVerdict } from '../../../training/model';

const NBSP = '\u00A0';

export const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
  call: 'Au téléphone',
  counter: 'Au comptoir',
  email: 'Par courriel',
  message: 'Par messages',
  review: 'Sous un avis en ligne',
};

export const EFFECT_WORDS: Readonly<Record<EffectKind, string>> = {
  relationship: 'La relation',
  right: 'Le droit',
  money: 'L’argent',
  time: 'Le temps',
  review: 'L’avis en ligne',
  proof: 'La preuve',
  insurance: 'L’assurance',
  case: 'Le dossier',
  person: 'La personne',
};

/** What a reply of the learner was worth, once the conversation is over. */
export const SAID_WORDS: Readonly<Record<ReplyVerdict, string>> = {
  good: 'Bien répondu',
  weak: 'Réponse faible',
  harmful: 'Réponse qui vous nuit',
};

export const END_WORDS: Readonly<Record<ReplyVerdict, string>> = {
  good: 'Une bonne fin',
  weak: 'Une fin sans gloire',
  harmful: 'Une mauvaise fin',
};

export const TEXTS = {
  title: 'La conversation',
  how: 'Ensuite, le client vous répond : deux ou trois échanges, et la suite dépend de vos mots.',
  begin: 'Parler au client',
  intro: (who: string): string =>
    `${who} vous répond. Choisissez ce que vous diriez : la suite en dépend. Vous saurez à la fin ce que valait chaque réponse.`,
  counts:
    'Votre premier échange compte 2 points, ou 1 s’il contient une réponse faible, 0 si l’une vous nuit.',
  thread: 'L’échange',
  you: 'Vous',
  choose: 'Que répondez-vous ?',
  keys: (count: number): string => `Touches 1 à ${count} pour choisir, Entrée pour envoyer.`,
  turn: (index: number): string => `Nouveau message. Tour ${index}.`,
  over: (title: string): string => `Nouveau message. Fin de la conversation : ${title}.`,
  replay: 'Rejouer depuis ce tour',
  replayTurn: (index: number): string =>
    `Rejouer depuis ce tour, le ${index === 1 ? 'premier' : `${index}e`}`,
  after: 'La suite',
  kept: 'Ce que vous avez gardé',
  lost: 'Ce que cela a coûté',
  leave: 'Voir mon résultat',
  counted: 'Votre premier échange est noté. Rejouer sert à comprendre et ne change pas vos points.',
  linkHelp: 'Copiez cette adresse pour montrer l’échange à quelqu’un : elle ne contient que vos choix.',
  scriptTitle: 'La conversation, avec toutes ses fins',
  scriptTurn: (index: number): string => `Tour ${index}`,
  scriptEnd: (index: number): string => `Fin ${index}`,
  judge: 'Voir ce qu’elle vaut',
  goTo: 'Suite : ',
  score: 'Conversation',
  scoreValue: (points: number): string => `${points} sur${NBSP}2`,
};
