/** Every word of the runner, in one place: an English site gives the same object again. */

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count > 1 ? many : one}`;

export const TEXTS = {
  continue: 'Continuer',
  why: 'Pourquoi cette question ?',
  unknown: 'Je ne sais pas',
  unknownTitle: 'Où trouver la réponse',
  unknownNote: 'Vous pouvez continuer : nous montrerons ce qui reste possible et ce qu’il faut vérifier.',
  noneOfThese: 'Aucune de ces réponses',
  several: 'Plusieurs réponses possibles.',
  step: (number: number, left: number): string =>
    left === 0 ? `Question ${number} · la dernière` : `Question ${number} · au plus ${left} encore`,
  spoken: (number: number, left: number): string =>
    left === 0 ? `Question ${number}, la dernière.` : `Question ${number}, au plus ${left} encore.`,
  errorTitle: 'Il manque une réponse',
  errorInvalidTitle: 'Cette réponse ne peut pas être lue',
  errorChoice: 'Choisissez une réponse.',
  errorChoices: (none: string): string => `Cochez au moins une réponse, ou « ${none} ».`,
  understood: (value: string): string => `Compris : ${value}`,
  calendar: 'Ouvrir le calendrier',
  answers: 'Vos réponses',
  noAnswers: 'Vos réponses apparaîtront ici. Vous pourrez les modifier à tout moment.',
  edit: 'Modifier',
  editing: 'en cours de modification',
  cancelEdit: 'Garder ma réponse',
  setAside: (count: number): string =>
    `${plural(count, 'réponse')} de côté : ${count > 1 ? 'elles ne servent' : 'elle ne sert'} pas sur ce chemin, et ${count > 1 ? 'reviendront' : 'reviendra'} si vous y repassez.`,
  kept: 'Vos réponses restent sur cet appareil.',
  erase: 'Effacer mes réponses',
  share: 'Partager',
  print: 'Imprimer',
  visitLabel: 'Dossier reçu par lien',
  variantLabel: 'Variante de votre dossier',
  visit: 'Cette page montre un dossier reçu par lien, différent de celui enregistré sur cet appareil.',
  visitKeep: 'Le garder comme mon dossier',
  variant: 'Vous regardez une variante de votre dossier. Rien n’est encore changé.',
  variantKeep: 'Garder cette variante',
  visitBack: 'Reprendre le mien',
  loading: 'La suite se charge…',
  loadFailed:
    'La suite n’a pas pu être chargée : la connexion est peut-être coupée. Vos réponses sont gardées. Vérifiez la connexion, puis réessayez.',
  retry: 'Réessayer',
  handover: (title: string): string => `Vous continuez avec « ${title} » ; vos réponses sont reprises.`,
  crashed: 'Une erreur empêche d’afficher la suite',
  crashedText:
    'Rien n’est perdu : vos réponses restent dans l’adresse de cette page et sur votre appareil. Réessayez ; si l’erreur revient, le plan de l’arbre montre toutes les réponses sur une seule page.',
  plan: 'Voir tout l’arbre sur une page',
  hide: 'Compris',
  treeChanged: 'Les questions ont changé depuis votre dernière visite.',
  dropped: 'Une partie du dossier n’a pas pu être reprise :',
};

export const BEGINNING_TEXTS = {
  chooseTitle: 'Vous avez un dossier en cours',
  chooseText: (title: string, day: string, count: number): string =>
    `${title ? `« ${title} », ` : ''}${plural(count, 'réponse')}${day ? `, le ${day}` : ''}.`,
  continue: 'Continuer ce dossier',
  fresh: 'Nouveau litige',
  freshNote: 'L’ancien dossier reste sur cet appareil, dans « Mon dossier ».',
  confirmTitle: 'Ces réponses sont-elles toujours exactes ?',
  confirmText: 'Elles viennent de votre dossier et ne vous seront pas redemandées.',
  confirm: 'Oui, continuer',
  forget: 'À revoir',
  forgetLabel: (label: string): string => `À revoir : ${label}`,
  forgotten: 'sera redemandé',
};
