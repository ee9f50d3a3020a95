/** Every word of the outcome, in one place. */
export const OUTCOME_TEXTS = {
  loading: 'La réponse se charge…',
  kicker: 'Notre recommandation',
  now: 'À faire d’abord :',
  why: 'Pourquoi',
  reasons: 'Ce qui a conduit ici',
  steps: 'Vos prochaines étapes',
  common: 'Ce que vous pouvez faire dès maintenant',
  commonText: 'Ces étapes conviennent quelle que soit la réponse.',
  meanwhileText: 'Sans danger, quelle que soit la réponse qui manque.',
  others: (count: number): string =>
    count === 1
      ? 'Une autre réponse reste possible\u00a0: trouver ce qui manque tranchera.'
      : `${count} autres réponses restent possibles\u00a0: trouver ce qui manque tranchera.`,
  by: (date: string): string => `avant le ${date}`,
  today: 'aujourd’hui',
  late: (date: string): string => `Délai dépassé depuis le ${date}`,
  noDate: 'date à calculer : une réponse manque',
  guideFor: (title: string): string => `Guide : ${title}`,
  change: 'Ce qui changerait la réponse',
  changeText: 'Les autres réponses restant les mêmes.',
  changing: 'Recherche en cours…',
  noChange: 'Aucune autre réponse à une seule de ces questions ne mène à une autre démarche.',
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
  disclaimer:
    'Ce site donne une information générale. Ce n’est pas un conseil juridique sur votre situation, et aucun résultat n’est garanti.',
  date: (date: string): string =>
    `Établi le ${date}, d’après vos réponses et les textes connus à cette date.`,
  accuracy: 'Ces réponses sont-elles justes ? Les chiffres, et les erreurs',
  print: 'Imprimer',
  fillLetter: 'Remplir cette lettre avec mon dossier',
  caseFile: 'Suivre ces étapes dans mon dossier',
  printTitle: 'Compte rendu du dossier',
  failed:
    'La recommandation n’a pas pu être chargée : la connexion est peut-être coupée. Vos réponses sont gardées.',
  lawyerOpen: 'Cela dépend de la réponse qui manque : l’une des démarches encore possibles le demande.',
};

/** Words of the dates and how they are counted. */
export const DATE_TEXTS = {
  title: 'Les délais qui courent',
  sides: { business: 'Vos délais', customer: 'Les délais de votre client' },
  how: 'Comment cette date est calculée',
  kinds: { start: 'Début', rule: 'Règle', postponement: 'Dernier jour chômé', assumption: 'Supposé' },
  until: (date: string): string => `jusqu’au ${date} inclus`,
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
  purposes: {
    day: 'Les étapes se rangent avant ce jour.',
    stake: 'La somme décide si un avocat est obligatoire devant le tribunal.',
    place: 'Un jour férié local changerait une date ci-dessus.',
  },
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
