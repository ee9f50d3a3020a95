/** Most questions that are announced by their count. */
const MOST = 10;
/** Questions that a reader answers in a minute, measured. */
const A_MINUTE = 3;

const tellCount = (count: number): string => (count > MOST ? 'plus de dix' : `environ ${count}`);
const tellMinutes = (questions: number): string => {
  const minutes = Math.max(1, Math.round(questions / A_MINUTE));
  return `${minutes}\u00a0minute${minutes > 1 ? 's' : ''}`;
};

/** Every word of the runner, in one place: an English site gives the same object again. */

export const TEXTS = {
  continue: 'Continuer',
  why: 'Pourquoi cette question ?',
  unknown: 'Je ne sais pas',
  unknownTitle: 'Où trouver la réponse',
  unknownNote: 'Vous pouvez continuer : nous montrerons ce qui reste possible et ce qu’il faut vérifier.',
  noneOfThese: 'Aucune de ces réponses',
  several: 'Plusieurs réponses possibles.',
  /** @param left - about how many questions come after this one, a count; 0 where none has to */
  progress: (number: number, left: number, isLast: boolean): string => {
    if (!isLast && left === 0) return `Question\u00a0${number}`;
    if (isLast) return number === 1 ? 'Une seule question' : `Question\u00a0${number} · la dernière`;
    if (number > 1) return `Question\u00a0${number} · encore ${tellCount(left)}`;
    const count = tellCount(left + 1);
    return `${count.charAt(0).toUpperCase()}${count.slice(1)}\u00a0questions, ${tellMinutes(left + 1)}`;
  },
  press: 'Toucher une réponse fait avancer.',
  keys: 'Au clavier : un chiffre choisit, Entrée continue.',
  more: 'Préciser',
  previous: 'Précédente',
  undo: 'Annuler',
  menu: 'Mes réponses',
  errorTitle: 'Il manque une réponse',
  errorInvalidTitle: 'Cette réponse ne peut pas être lue',
  errorChoice: 'Choisissez une réponse.',
  errorChoices: (none: string): string => `Cochez au moins une réponse, ou « ${none} ».`,
  understood: (value: string): string => `Compris : ${value}`,
  supposed: (value: string): string => `Supposé : ${value}`,
  calendar: 'Ouvrir le calendrier',
  quick: 'Réponses rapides',
  letters: 'abc : clavier des lettres',
  figures: '123 : clavier des chiffres',
  answers: 'Vos réponses',
  story: 'Racontez en une phrase',
  noted: (count: number): string =>
    `Réponses déjà notées : ${count}. Chacune apparaîtra ici, à modifier si besoin, quand elle servira.`,
  noAnswers: 'Vos réponses apparaîtront ici. Vous pourrez les modifier à tout moment.',
  edit: 'Modifier',
  editing: 'en cours de modification',
  cancelEdit: 'Garder ma réponse',
  setAside: (count: number): string =>
    `${count} réponse${count > 1 ? 's' : ''} de côté : ${count > 1 ? 'elles ne servent' : 'elle ne sert'} pas sur ce chemin, et ${count > 1 ? 'reviendront' : 'reviendra'} si vous y repassez.`,
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
