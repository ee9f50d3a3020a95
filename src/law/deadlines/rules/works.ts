/** Building works: the guarantees of the builder, all counted from the acceptance of the works. */
import type { DeadlineRule } from '../model';

const COMMON = {
  from: 'la réception des travaux',
  counting: 'date-to-date',
  nature: 'autre',
  moved: true,
  side: 'client',
  act: 'jusqu-a',
} as const;

const MOVED = 'Le report d’un dernier jour chômé n’est pas établi : il est retenu en faveur du client.';

export const WORKS_RULES: DeadlineRule[] = [
  {
    id: 'parfait-achevement',
    label: 'la garantie de parfait achèvement',
    value: 'parfait-achevement',
    ...COMMON,
    law: ['cciv-1792-6'],
    assumes: ['Elle couvre ce qui est réservé à la réception, ou signalé par écrit dans ce délai.', MOVED],
  },
  {
    id: 'bon-fonctionnement',
    label: 'la garantie de bon fonctionnement des équipements',
    value: 'bon-fonctionnement',
    ...COMMON,
    law: ['cciv-1792-3'],
    assumes: ['L’équipement peut être séparé de l’ouvrage. Le contrat ne prévoit pas plus long.', MOVED],
  },
  {
    id: 'decennale',
    label: 'la garantie décennale',
    value: 'decennale',
    ...COMMON,
    law: ['cciv-1792-4-1', 'cciv-1792'],
    assumes: ['Le désordre compromet la solidité de l’ouvrage ou le rend impropre à son usage.', MOVED],
  },
];
