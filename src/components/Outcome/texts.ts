import { DISCLAIMER } from '../../case/messages/disclaimer';

/** Every word of the outcome, in one place. */
export const OUTCOME_TEXTS = {
  why: 'Pourquoi',
  reasons: 'Ce qui a conduit ici',
  next: 'Ensuite, dans l’ordre',
  commonText: 'Ces étapes conviennent quelle que soit la réponse.',
  meanwhileText: 'Sans danger, quelle que soit la réponse qui manque.',
  others: (count: number): string =>
    count === 1
      ? 'Une autre réponse reste possible\u00a0: trouver ce qui manque tranchera.'
      : `${count} autres réponses restent possibles\u00a0: trouver ce qui manque tranchera.`,
  guideFor: (title: string): string => `Guide : ${title}`,
  cost: 'Coût :',
  change: 'Ce qui changerait la réponse',
  changeText: 'Ce que vous pouvez encore faire, les autres réponses restant les mêmes.',
  reach: { find: 'Pièce à trouver', act: 'À faire', wait: 'À attendre' },
  if: 'Si ',
  leadsTo: 'la démarche serait',
  orElse: 'ou',
  asksMore: (label: string): string => `il faudrait d’abord répondre à : ${label}`,
  seeVariant: 'Voir cette variante',
  guides: 'À lire',
  law: 'Sur quels textes',
  official: 'Lien officiel',
  read: {
    official: (date: string): string => `lu le ${date} dans le texte officiel`,
    copy: (date: string): string => `lu dans une copie publique du code, du ${date}`,
    agreeing: (date: string): string => `lu le ${date} dans des sources concordantes`,
    secondary: (date: string): string => `lu le ${date} dans une source secondaire`,
  },
  toConfirm: 'à confirmer sur le texte',
  since: (date: string): string => `en vigueur depuis le ${date}`,
  until: (date: string): string => `jusqu’au ${date}`,
  noLaw: 'Ce conseil relève de la pratique.',
  overdue: 'Vérification en retard.',
  overdueText: (date: string): string =>
    `Au moins une règle de cette réponse devait être relue avant le ${date}. Avant d’agir, ouvrez les liens officiels ou demandez à un avocat.`,
  overdueLink: 'Dates de lecture de chaque texte',
  open: 'Plusieurs réponses restent possibles',
  openText: 'Il manque une information pour trancher. Voici ce qui reste possible, et ce qu’il faut trouver.',
  possible: 'Ce qui reste possible',
  suppose: 'Supposer cette réponse',
  supposeIf: (words: string): string => `Si ${words}`,
  find: 'Ce qu’il faut trouver',
  answerNow: 'Répondre maintenant',
  setAside: 'Réponses mises de côté',
  disclaimer: DISCLAIMER,
  date: (date: string): string =>
    `Établi le ${date}, d’après vos réponses et les textes connus à cette date.`,
  accuracy: 'Ces réponses sont-elles justes ? Les chiffres, et les erreurs',
  fillLetter: 'Remplir cette lettre',
  reachLawyer: 'Joindre un avocat',
  caseFile: 'Suivre ces étapes',
  printTitle: 'Compte rendu du dossier',
  failed:
    'La recommandation n’a pas pu être chargée : la connexion est peut-être coupée. Vos réponses sont gardées.',
  lawyerOpen: 'Cela dépend de la réponse qui manque : l’une des démarches encore possibles le demande.',
};

/** Words of what an answer is taken along by. */
export const TAKE_TEXTS = {
  label: 'Emporter cette réponse',
  send: 'Envoyer',
  copy: 'Copier',
  calendar: 'Agenda',
  lawyer: 'Avocat',
  copied: 'Réponse copiée : conseil, étapes, dates et lien.',
  refused: 'La copie est refusée par le navigateur : sélectionnez le texte.',
  saved: 'Les dates sont dans le fichier téléchargé : ouvrez-le avec votre agenda.',
  noDays: 'Aucune étape de cette réponse n’a de date.',
  print: 'Imprimer',
  printWhole: 'Imprimer aussi les raisons et les textes',
  failed: 'L’agenda n’a pas pu être fait : vérifiez la connexion, puis réessayez.',
};

/** Words of the dates and how they are counted. */
export const DATE_TEXTS = {
  today: 'Aujourd’hui :',
  next: 'À venir :',
  law: 'la loi',
  advice: 'conseil',
  lastDay: 'Dernier jour',
  read: (text: string): string => `Lire le texte : ${text}`,
  title: 'Les délais qui courent',
  sides: { business: 'Vos délais', customer: 'Les délais de votre client' },
  how: 'Comment cette date est calculée',
  kinds: { start: 'Début', rule: 'Règle', postponement: 'Dernier jour chômé', assumption: 'Supposé' },
  over: (date: string): string => `terminé depuis le ${date}`,
  from: (date: string): string => `à partir du ${date}`,
  since: (date: string): string => `possible depuis le ${date}`,
  noDate: 'date à calculer : une réponse manque',
};

/** Words of what the outcome asks by itself. */
export const REFINE_TEXTS = {
  title: 'Précisez, si vous le savez',
  about: 'La démarche reste la même. Seuls changent une date ou le rôle de l’avocat.',
  unknown: 'Je ne sais pas encore',
};

/** Words of what else there is with this customer. */
export const BESIDES_TEXTS = {
  title: 'Y a-t-il autre chose avec ce client ?',
  added: (titles: readonly string[]): string =>
    `${titles.length > 1 ? 'Étapes ajoutées' : 'Étape ajoutée'} à la liste : ${titles.map((title) => `« ${title} »`).join(', ')}.`,
};

/** Words of an assessment. */
export const SCORE_TEXTS = {
  total: (sum: number, most: number): string => `${sum} ${sum > 1 ? 'points' : 'point'} sur\u00A0${most}`,
  between: (low: number, high: number, most: number): string => `de ${low} à ${high} points sur\u00A0${most}`,
  points: (points: number, most: number): string => `${points} sur\u00A0${most}`,
  missing: (most: number): string => `? sur\u00A0${most}`,
  parts: 'Ce que pèse chaque réponse',
  scale: (bands: string): string => `Échelle : ${bands}.`,
};
