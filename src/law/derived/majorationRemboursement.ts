import { addDuration, type Day, firstDayWithin } from '../../trees/calendar';
import { readDuration } from '../../trees/law';
import type { DerivedFact, Facts, World } from '../../trees/model';
import { buildRule, findDay, readToday } from './inputs';

const END = 'date-de-la-rupture';
const TERM = 'remboursement-resolution';
const TIERS = ['remboursement-resolution-palier-1', 'remboursement-resolution-palier-2'] as const;

/**
 * How late the refund of a contract ended for late delivery is today, hence which surcharge is due if it is paid today.
 *
 * @see art. L216-7 (refund within the period from the day the contract was denounced) and L241-4 (surcharge by tiers) of
 * the code de la consommation
 */
export const majorationRemboursement: DerivedFact = {
  id: 'majoration-remboursement',
  label: 'La majoration d’un remboursement tardif',
  inputs: [{ fact: END }],
  options: {
    aucune: {
      label: 'Le délai de remboursement court encore',
      when: 'le délai de remboursement court encore',
    },
    'palier-1': {
      label: 'Premier palier de majoration',
      when: 'le remboursement est au premier palier de majoration',
    },
    'palier-2': {
      label: 'Deuxième palier de majoration',
      when: 'le remboursement est au deuxième palier de majoration',
    },
    'palier-3': {
      label: 'Dernier palier de majoration',
      when: 'le remboursement est au dernier palier de majoration',
    },
  },
  rule:
    typeof __LEAN__ === 'undefined'
      ? buildRule(
          [
            'Le contrat a été dénoncé il y a {@remboursement-resolution} au plus.',
            'Rien à ajouter : remboursez avant la fin du délai ({§cconso-l216-7}).',
          ],
          [
            'Ensuite, jusqu’à {@remboursement-resolution-palier-1} de retard.',
            'Somme majorée de {@majoration-resolution-1} ({§cconso-l241-4}).',
          ],
          [
            'Ensuite, jusqu’à {@remboursement-resolution-palier-2} de retard.',
            'Somme majorée de {@majoration-resolution-2} ({§cconso-l241-4}).',
          ],
          ['Au-delà.', 'Somme majorée de {@majoration-resolution-3} ({§cconso-l241-4}).'],
        )
      : [],
  law: ['cconso-l216-7', 'cconso-l241-4'],
  values: [TERM, ...TIERS],
  witnesses:
    typeof __LEAN__ === 'undefined'
      ? {
          aucune: { today: '2026-11-24', facts: { [END]: '2026-11-10' } },
          'palier-1': { today: '2026-11-24', facts: { [END]: '2026-11-09' } },
          'palier-2': { today: '2026-11-24', facts: { [END]: '2026-10-26' } },
          'palier-3': { today: '2026-11-24', facts: { [END]: '2026-10-10' } },
        }
      : {},
  cuts(world) {
    const today = readToday(world);
    const term = readDuration(world.law, TERM, today);
    const ends = [today, ...TIERS.map((id) => firstDayWithin(readDuration(world.law, id, today), today))];
    return { [END]: ends.map((end) => firstDayWithin(term, end)) };
  },
  compute(facts: Facts, world: World) {
    const today = readToday(world);
    const end = addDuration(findDay(facts, END) as Day, readDuration(world.law, TERM, today));
    if (today <= end) return 'aucune';
    const tier = TIERS.findIndex((id) => today <= addDuration(end, readDuration(world.law, id, today)));
    return tier < 0 ? 'palier-3' : `palier-${tier + 1}`;
  },
};
