/** What each function that computes a date reads: `law/dates.yaml` must say the same. */

export interface ComputeReads {
  /** facts */
  inputs: readonly string[];
  /** deadline rules */
  rules: readonly string[];
  /** law values */
  values: readonly string[];
  /** sections of `law/wording.yaml`, those of its rules aside */
  wording: readonly string[];
}

/** The periods within which a price may be claimed. */
const LIMITATIONS = [
  'prescription-consommateur',
  'prescription-professionnel',
  'prescription-publique',
  'prescription-transport',
] as const;

export const DATE_COMPUTES = {
  'limitation-end': {
    inputs: [
      'type-de-client',
      'objet-transport',
      'date-depart-prescription',
      'evenement-prescription',
      'date-evenement-prescription',
    ],
    rules: [],
    values: LIMITATIONS,
    wording: ['limitation'],
  },
  'payment-claim-end': {
    inputs: ['type-de-client', 'objet-transport', 'fin-du-travail'],
    rules: [],
    values: LIMITATIONS,
    wording: ['limitation'],
  },
  'withdrawal-end': {
    inputs: ['information-donnee', 'depart-retractation', 'date-information'],
    rules: ['retractation', 'retractation-prolongation'],
    values: ['retractation', 'retractation-prolongation'],
    wording: ['withdrawal'],
  },
} as const satisfies Readonly<Record<string, ComputeReads>>;

export type DateComputeId = keyof typeof DATE_COMPUTES;

export function isDateCompute(id: string): id is DateComputeId {
  return Object.hasOwn(DATE_COMPUTES, id);
}
