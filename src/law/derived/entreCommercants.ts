import type { DerivedFact } from '../../trees/model';
import { buildRule, COURT_INPUTS, findChoice, readChoice } from './inputs';

/**
 * Whether the invoice is between traders, which opens the title without a judge and closes the small-claims procedure.
 * Narrower than the commercial court: a craftsman who is no trader does not enter it.
 *
 * @see art. L125-1 and L126-1 of the code des procédures civiles d'exécution
 */
export const entreCommercants: DerivedFact = {
  id: 'entre-commercants',
  label: 'Facture entre commerçants',
  inputs: COURT_INPUTS,
  options: {
    oui: {
      label: 'La facture est entre commerçants',
      when: 'vous et votre client êtes tous deux commerçants ou sociétés commerciales',
    },
    non: {
      label: 'La facture n’est pas entre commerçants',
      when: 'l’un de vous deux n’est ni commerçant ni société commerciale',
    },
  },
  rule:
    typeof __LEAN__ === 'undefined'
      ? buildRule(
          [
            'Votre entreprise et votre client sont chacun commerçant ou société commerciale.',
            'Oui : titre exécutoire sans juge possible ({§cpce-l126-1}), procédure des petites créances fermée ({§cpce-l125-1}).',
          ],
          [
            'L’un des deux est artisan non commerçant, professionnel libéral, agriculteur, association, particulier ou personne publique.',
            'Non.',
          ],
        )
      : [],
  law: ['cpce-l126-1', 'cpce-l125-1'],
  values: [],
  witnesses:
    typeof __LEAN__ === 'undefined'
      ? {
          oui: {
            today: '2026-11-24',
            facts: {
              'type-de-client': 'professionnel',
              'statut-entreprise': 'commercant-ou-societe',
              'statut-client': 'commercant-ou-societe',
            },
          },
          non: { today: '2026-11-24', facts: { 'type-de-client': 'consommateur' } },
        }
      : {},
  cuts: () => ({}),
  compute(facts) {
    const between =
      readChoice(facts, 'type-de-client') === 'professionnel' &&
      findChoice(facts, 'statut-entreprise') === 'commercant-ou-societe' &&
      findChoice(facts, 'statut-client') === 'commercant-ou-societe';
    return between ? 'oui' : 'non';
  },
};
