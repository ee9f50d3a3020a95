import type { DerivedFact } from '../../trees/model';
import { needsAmicableAttempt } from '../court';
import { buildRule, COURT_INPUTS, IS_PRIVATE, readCents, readThreshold } from './inputs';
import { readCourt } from './tribunal';

/** Whether an amicable attempt must come before the trial. @see art. 750-1 of the code de procédure civile */
export const tentativeAmiable: DerivedFact = {
  id: 'tentative-amiable',
  label: 'La tentative amiable avant le procès',
  inputs: [...COURT_INPUTS, { fact: 'montant', when: IS_PRIVATE }],
  options: {
    obligatoire: {
      label: 'Une tentative amiable est obligatoire avant le procès',
      when: 'une tentative amiable est obligatoire avant le procès',
    },
    'non-obligatoire': {
      label: 'Aucune tentative amiable n’est imposée avant le procès',
      when: 'aucune tentative amiable n’est imposée avant le procès',
    },
  },
  rule:
    typeof __LEAN__ === 'undefined'
      ? buildRule(
          [
            'Devant le tribunal judiciaire, le montant ne dépasse pas {@tentative-amiable-obligatoire}.',
            'Obligatoire avant le procès, sauf dispense : conciliation, médiation ou procédure participative ({§cpc-750-1}).',
          ],
          [
            'Devant le tribunal judiciaire, le montant dépasse {@tentative-amiable-obligatoire}.',
            'Non imposée par ce texte ; le contrat peut l’exiger.',
          ],
          [
            'Devant le tribunal de commerce ou le tribunal administratif.',
            'Non imposée par ce texte, propre au tribunal judiciaire. Devant le tribunal administratif, une demande préalable reste nécessaire ({§cja-r421-1}).',
          ],
        )
      : [],
  law: ['cpc-750-1', 'ccom-l721-3', 'ccp-l6', 'cja-r421-1'],
  values: ['tentative-amiable-obligatoire'],
  witnesses:
    typeof __LEAN__ === 'undefined'
      ? {
          obligatoire: { today: '2026-11-24', facts: { 'type-de-client': 'consommateur', montant: 1 } },
          'non-obligatoire': {
            today: '2026-11-24',
            facts: { 'type-de-client': 'consommateur', montant: 1_000_000 },
          },
        }
      : {},
  cuts: (world) => ({ montant: [readThreshold(world, 'tentative-amiable-obligatoire') + 1] }),
  compute(facts, world) {
    const court = readCourt(facts);
    if (court !== 'tribunal-judiciaire') return 'non-obligatoire';
    const threshold = readThreshold(world, 'tentative-amiable-obligatoire');
    return needsAmicableAttempt(court, readCents(facts, 'montant'), threshold)
      ? 'obligatoire'
      : 'non-obligatoire';
  },
};
