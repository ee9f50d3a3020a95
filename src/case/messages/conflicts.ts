/** What the reader is told when a case cannot be kept, or when two tabs have written it. */
import type { Conflict } from '../file/merge';
import type { StorageProblem } from '../storage';

/** The case lives in the page only: what happened, that nothing is lost yet, what to do. */
export const MEMORY_ONLY: Readonly<Record<StorageProblem, string>> = {
  unavailable:
    'Votre navigateur refuse d’enregistrer. Ce dossier ne vit que dans cette page : exportez-le avant de la fermer.',
  full: 'L’espace d’enregistrement du navigateur est plein. Ce que vous écrivez ne vit que dans cette page : exportez votre dossier avant de la fermer, ou effacez un dossier ancien.',
  corrupted:
    'Un dossier enregistré sur cet appareil est illisible. Il est laissé tel quel ; les autres sont repris.',
};

export const OTHER_TAB_CHANGED =
  'Ce dossier vient d’être modifié dans un autre onglet ; cette page montre les deux modifications réunies.';

const PARTS: Readonly<Record<Conflict['part'], string>> = {
  name: 'le nom du dossier',
  facts: 'une réponse',
  done: 'une étape cochée',
  evidence: 'une preuve cochée',
  letters: 'un champ de lettre',
  invoices: 'une facture',
  estimates: 'une estimation',
};

/** Words a conflict, with what the other tab had written. */
export function describeConflict({ part, theirs }: Conflict): string {
  const other =
    theirs === undefined ? 'l’avait effacé' : `avait écrit : « ${nameLost(theirs).slice(0, 200)} »`;
  return `Deux onglets ont modifié ${PARTS[part]}. La dernière version est gardée ; l’autre onglet ${other}.`;
}

/** A lost invoice is named by its number. */
function nameLost(theirs: unknown): string {
  return typeof theirs === 'object' && theirs !== null && 'number' in theirs
    ? String(theirs.number)
    : String(theirs);
}
