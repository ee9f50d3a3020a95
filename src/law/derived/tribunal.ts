import type { DerivedFact, Facts } from '../../trees/model';
import { type Court, findCourt, type Trade } from '../court';
import type { Customer } from '../limitation';
import { buildRule, COURT_INPUTS, findChoice, readChoice } from './inputs';

/** The court, from the inputs that `COURT_INPUTS` lists. */
export function readCourt(facts: Facts): Court {
  return findCourt(
    readChoice<Customer>(facts, 'type-de-client'),
    findChoice<Trade>(facts, 'statut-entreprise'),
    findChoice<Trade>(facts, 'statut-client'),
  );
}

/** Which court hears the claim. @see art. L721-3 of the code de commerce; art. L6 of the code de la commande publique */
export const tribunal: DerivedFact = {
  id: 'tribunal',
  label: 'Le tribunal compétent',
  inputs: COURT_INPUTS,
  options: {
    'tribunal-de-commerce': {
      label: 'Tribunal de commerce (ou tribunal des activités économiques)',
      when: 'le litige relève du tribunal de commerce',
    },
    'tribunal-judiciaire': {
      label: 'Tribunal judiciaire',
      when: 'le litige relève du tribunal judiciaire',
    },
    'tribunal-administratif': {
      label: 'Tribunal administratif',
      when: 'le litige relève du tribunal administratif',
    },
  },
  rule:
    typeof __LEAN__ === 'undefined'
      ? buildRule(
          [
            'Le client est une personne publique.',
            'Tribunal administratif : un marché passé par une personne publique est un contrat administratif ({§ccp-l6}).',
          ],
          [
            'Le client est un professionnel, et chacun des deux est commerçant, société commerciale ou artisan.',
            'Tribunal de commerce, appelé tribunal des activités économiques dans certaines villes ({§ccom-l721-3}).',
          ],
          [
            'L’un des deux est un professionnel libéral, un agriculteur ou une association.',
            'En principe, tribunal judiciaire.',
          ],
          [
            'Le client est un particulier, ou une association qui agit hors de tout commerce.',
            'Tribunal judiciaire.',
          ],
        )
      : [],
  law: ['ccom-l721-3', 'ccp-l6'],
  values: [],
  witnesses:
    typeof __LEAN__ === 'undefined'
      ? {
          'tribunal-de-commerce': {
            today: '2026-11-24',
            facts: {
              'type-de-client': 'professionnel',
              'statut-entreprise': 'commercant-ou-societe',
              'statut-client': 'artisan',
            },
          },
          'tribunal-judiciaire': { today: '2026-11-24', facts: { 'type-de-client': 'consommateur' } },
          'tribunal-administratif': { today: '2026-11-24', facts: { 'type-de-client': 'public' } },
        }
      : {},
  cuts: () => ({}),
  compute: readCourt,
};
