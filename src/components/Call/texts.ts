/** The words of the desk that several of its parts share. */
import type { StorageProblem } from '../../case/storage';

/** A call lives in the page only: what happened, that nothing is lost yet, what to do. */
export const CALL_ONLY_HERE: Readonly<Record<StorageProblem, string>> = {
  unavailable:
    'Votre navigateur refuse d’enregistrer. Cet appel ne vit que dans cette page : copiez son texte avant de la fermer.',
  full: 'L’espace d’enregistrement est plein. Ce que vous écrivez ne vit que dans cette page : copiez son texte avant de la fermer, ou effacez un dossier ancien.',
  corrupted:
    'Un dossier de cet appareil est illisible. Il est laissé tel quel ; les autres appels sont repris.',
};

export const DESK_TEXTS = {
  say: 'Dites',
  avoid: 'Ne dites pas',
  offer: 'Ce que vous pouvez offrir',
  law: 'La loi en une ligne',
  known: 'Ce que l’on sait',
  toFind: 'À chercher de votre côté',
  sayAndFind: 'Dites, puis cherchez',
  later: 'Ne sait pas',
  lookUp: 'Plus tard',
  back: 'Question précédente',
  precise: 'Préciser',
  notes: 'Notes',
  /** said at every moment of a call, where content says nothing more precise */
  neverSay: 'Ni faute ni dette reconnue, ni résultat promis : rien n’est encore vérifié.',
  noOffer: 'Rien de plus que ces étapes.',
  lawLater: 'Elle dépend de la suite.',
  sayOpen: 'Je vérifie un point, et je vous rappelle.',
  sayNothing: 'Je regarde cela, et je reviens vers vous.',
  surely: 'Ce qui reste à chercher n’y changera rien.',
  open: 'Plusieurs réponses restent possibles :',
  openToFind: 'Selon ce que vous trouverez, ce sera :',
  waiting: 'Avant de répondre, il faut savoir :',
  nothingYet: 'Rien pour l’instant : dites quand vous répondrez.',
} as const;
