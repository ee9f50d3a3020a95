/**
 * Limitation of actions: counted by whole days, never moved.
 *
 * `computeLimitation` tells what interrupts or suspends the time to claim payment; here is the bare count.
 */
import type { DeadlineRule } from '../model';

const COMMON = {
  counting: 'date-to-date',
  nature: 'prescription',
  moved: false,
  act: 'jusqu-a',
  transitional: true,
} as const;
const OURS = { ...COMMON, side: 'entreprise' } as const;
const THEIRS = { ...COMMON, side: 'client' } as const;
const DUE = 'le jour où le paiement pouvait être réclamé';

export const LIMITATION_RULES: DeadlineRule[] = [
  {
    id: 'prescription-consommateur',
    label: 'le délai pour agir en paiement contre un consommateur',
    from: DUE,
    value: 'prescription-consommateur',
    ...OURS,
    law: ['cconso-l218-2'],
    assumes: [],
  },
  {
    id: 'prescription-professionnel',
    label: 'le délai pour agir en paiement contre un professionnel',
    from: DUE,
    value: 'prescription-professionnel',
    ...OURS,
    law: ['ccom-l110-4', 'cciv-2224'],
    assumes: ['Aucune clause du contrat n’a changé ce délai.'],
  },
  {
    id: 'prescription-publique',
    label: 'le délai pour réclamer un paiement à une personne publique',
    from: 'le jour où la créance est née',
    value: 'prescription-publique',
    ...OURS,
    law: ['loi-1968-1250-1'],
    assumes: [],
  },
  {
    id: 'prescription-transport',
    label: 'le délai pour agir après un transport de marchandises',
    from: 'la livraison, ou le jour où elle devait avoir lieu',
    value: 'prescription-transport',
    ...OURS,
    law: ['ccom-l133-6'],
    assumes: [],
  },
  {
    id: 'vices-caches',
    label: 'le délai de l’acheteur pour agir en garantie des vices cachés',
    from: 'la découverte du vice',
    value: 'vices-caches',
    ...THEIRS,
    law: ['cciv-1648'],
    assumes: ['Le délai butoir compté de la vente n’est pas atteint.'],
  },
  {
    id: 'vices-caches-butoir',
    label: 'le délai butoir de la garantie des vices cachés',
    from: 'la vente',
    value: 'vices-caches-butoir',
    ...THEIRS,
    law: ['cciv-2232', 'cass-mixte-21-15809'],
    assumes: [],
  },
  {
    id: 'prescription-diffamation',
    label: 'le délai pour agir en diffamation ou injure',
    from: 'la première mise en ligne, ou la publication',
    value: 'prescription-diffamation',
    ...OURS,
    law: ['loi-1881-65'],
    assumes: [
      'Le maintien en ligne ne fait pas repartir le délai et une plainte simple ne l’arrête pas.',
      'Propos sans caractère discriminatoire : sinon, le délai est plus long.',
    ],
  },
  {
    id: 'prescription-diffamation-discriminatoire',
    label: 'le délai pour agir en diffamation ou injure à caractère discriminatoire',
    from: 'la première mise en ligne, ou la publication',
    value: 'prescription-diffamation-discriminatoire',
    ...OURS,
    law: ['loi-1881-65-3'],
    assumes: ['Le maintien en ligne ne fait pas repartir le délai et une plainte simple ne l’arrête pas.'],
  },
  {
    id: 'prescription-denigrement',
    label: 'le délai pour agir en dénigrement',
    from: 'le jour où vous avez connu les propos',
    value: 'prescription-denigrement',
    ...OURS,
    law: ['cciv-1240', 'cciv-2224'],
    assumes: [],
  },
];
