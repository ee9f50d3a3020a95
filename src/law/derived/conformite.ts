import type { Day } from '../../trees/calendar';
import type { DerivedFact, Facts, World } from '../../trees/model';
import { isWithin, listSpans, listStartCuts } from '../eventSpan';
import { buildRule, findDay, readChoice } from './inputs';

const CONDITION = 'etat-du-bien';
const DELIVERY = 'date-de-livraison';
const DEFECT = 'date-du-defaut';
const COVER = 'garantie-conformite';
const PRESUMED = { neuf: 'presomption-neuf', occasion: 'presomption-occasion' } as const;
const VALUES = [COVER, PRESUMED.neuf, PRESUMED.occasion];

/**
 * Whether a defect of goods sold to a consumer falls under the legal guarantee of conformity, and who proves its origin.
 *
 * Both periods run from delivery to the day the defect appeared, not to the day of the complaint.
 *
 * @see art. L217-3 (cover) and L217-7 (presumption) of the code de la consommation
 */
export const conformite: DerivedFact = {
  id: 'conformite',
  label: 'La garantie légale de conformité',
  inputs: [{ fact: CONDITION }, { fact: DELIVERY }, { fact: DEFECT }],
  options: {
    presumee: {
      label: 'Couvert, et le défaut est présumé d’origine',
      when: 'le défaut est couvert et présumé d’origine',
    },
    'a-prouver': {
      label: 'Couvert, mais le client doit prouver que le défaut est d’origine',
      when: 'le défaut est couvert, à charge pour le client d’en prouver l’origine',
    },
    'hors-garantie': {
      label: 'Hors de la garantie légale de conformité',
      when: 'le défaut est apparu après la garantie légale de conformité',
    },
  },
  rule:
    typeof __LEAN__ === 'undefined'
      ? buildRule(
          [
            'Bien neuf, défaut apparu dans les {@presomption-neuf} de la livraison.',
            'Couvert, et présumé d’origine ({§cconso-l217-3}, {§cconso-l217-7}).',
          ],
          [
            'Bien d’occasion, défaut apparu dans les {@presomption-occasion} de la livraison.',
            'Couvert, et présumé d’origine ({§cconso-l217-7}).',
          ],
          [
            'Bien d’occasion, défaut apparu ensuite, mais dans les {@garantie-conformite} de la livraison.',
            'Couvert ; au client de prouver que le défaut est d’origine ({§cconso-l217-3}).',
          ],
          [
            'Défaut apparu plus tard.',
            'Hors de cette garantie. Le temps passé en réparation ne compte pas, et une réparation la prolonge ({§cconso-l217-13}) : vérifiez-le.',
          ],
        )
      : [],
  law: ['cconso-l217-3', 'cconso-l217-7', 'cconso-l217-13'],
  values: VALUES,
  witnesses:
    typeof __LEAN__ === 'undefined'
      ? {
          presumee: {
            today: '2026-11-24',
            facts: { [CONDITION]: 'neuf', [DELIVERY]: '2026-07-24', [DEFECT]: '2026-07-25' },
          },
          'a-prouver': {
            today: '2026-11-24',
            facts: { [CONDITION]: 'occasion', [DELIVERY]: '2025-03-10', [DEFECT]: '2026-06-01' },
          },
          'hors-garantie': {
            today: '2026-11-24',
            facts: { [CONDITION]: 'neuf', [DELIVERY]: '2024-03-10', [DEFECT]: '2026-06-01' },
          },
        }
      : {},
  cuts: ({ law }) => ({ [DELIVERY]: listStartCuts(law, VALUES) }),
  gaps: ({ law }) => [{ from: DELIVERY, to: DEFECT, by: listSpans(law, VALUES) }],
  compute(facts: Facts, { law }: World) {
    const condition = readChoice(facts, CONDITION) === 'occasion' ? 'occasion' : 'neuf';
    const [delivery, defect] = [findDay(facts, DELIVERY) as Day, findDay(facts, DEFECT) as Day];
    if (!isWithin(law, COVER, delivery, defect)) return 'hors-garantie';
    return isWithin(law, PRESUMED[condition], delivery, defect) ? 'presumee' : 'a-prouver';
  },
};
