/** What letters can compute: the names, and the fields that each computation reads. No rule is here. */

export interface ComputedWords {
  /** what stands between brackets while it cannot be computed */
  blank: string;
  /** ids of fields, asked where the letter does not name them itself */
  inputs: readonly string[];
}

const LATE = ['montant', 'echeance', 'taux', 'date-de-la-lettre'] as const;

export const COMPUTED = {
  penalites: { blank: 'pénalités de retard, calculées', inputs: LATE },
  indemnite: { blank: 'indemnité forfaitaire, calculée', inputs: ['echeance', 'date-de-la-lettre'] },
  total: { blank: 'total, calculé', inputs: LATE },
  'interet-par-jour': { blank: 'intérêt par jour, calculé', inputs: ['montant', 'date-de-la-lettre'] },
  'taux-legal': { blank: 'taux légal du semestre', inputs: ['date-de-la-lettre'] },
  versements: {
    blank: 'montant et date de chaque versement, calculés',
    inputs: ['montant', 'nombre-de-versements', 'premier-versement'],
  },
  'fin-saisine-mediateur': {
    blank: 'dernier jour pour saisir le médiateur, calculé',
    inputs: ['date-de-reclamation'],
  },
} as const satisfies Record<string, ComputedWords>;

export type ComputedId = keyof typeof COMPUTED;

/** True for the name of a computation. */
export function isComputed(id: string): id is ComputedId {
  return Object.hasOwn(COMPUTED, id);
}
