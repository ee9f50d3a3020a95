import type { DerivedFact } from '../../trees/model';
import { findCourt, needsLawyer } from '../court';
import type { Customer } from '../limitation';
import { buildRule, findChoice, IS_PRIVATE, IS_PUBLIC, readCents, readChoice, readThreshold } from './inputs';

/**
 * Whether a lawyer must represent the business at the trial. The trades of the two sides do not count: the threshold is
 * the same before the tribunal judiciaire and the commercial court.
 *
 * @see art. 760, 761 and 853 of the code de procédure civile; art. R431-2 and R431-3 of the code de justice administrative
 */
export const avocatAuProces: DerivedFact = {
  id: 'avocat-au-proces',
  label: 'L’avocat au procès',
  inputs: [
    { fact: 'type-de-client' },
    { fact: 'montant', when: IS_PRIVATE },
    { fact: 'acheteur-public', when: IS_PUBLIC },
  ],
  options: {
    obligatoire: {
      label: 'L’avocat est obligatoire devant le tribunal',
      when: 'l’avocat est obligatoire devant le tribunal',
    },
    facultatif: {
      label: 'L’avocat n’est pas obligatoire devant le tribunal',
      when: 'l’avocat n’est pas obligatoire devant le tribunal',
    },
  },
  rule:
    typeof __LEAN__ === 'undefined'
      ? buildRule(
          [
            'Devant le tribunal judiciaire ou le tribunal de commerce, le montant dépasse {@avocat-obligatoire}.',
            'Avocat obligatoire ({§cpc-760}, {§cpc-853}).',
          ],
          [
            'Devant les mêmes tribunaux, le montant ne dépasse pas {@avocat-obligatoire}.',
            'Avocat facultatif ({§cpc-761}).',
          ],
          [
            'Le client est l’État ou un établissement public national.',
            'Avocat obligatoire devant le tribunal administratif ({§cja-r431-2}).',
          ],
          [
            'Le client est une collectivité, un de ses établissements ou un hôpital public.',
            'Avocat facultatif en première instance (à confirmer sur le texte : {§cja-r431-3}).',
          ],
        )
      : [],
  law: ['cpc-760', 'cpc-761', 'cpc-853', 'cja-r431-2', 'cja-r431-3'],
  values: ['avocat-obligatoire'],
  witnesses:
    typeof __LEAN__ === 'undefined'
      ? {
          obligatoire: {
            today: '2026-11-24',
            facts: { 'type-de-client': 'professionnel', montant: 1_000_000 },
          },
          facultatif: { today: '2026-11-24', facts: { 'type-de-client': 'consommateur', montant: 1 } },
        }
      : {},
  cuts: (world) => ({ montant: [readThreshold(world, 'avocat-obligatoire') + 1] }),
  compute(facts, world) {
    const customer = readChoice<Customer>(facts, 'type-de-client');
    const cents = customer === 'public' ? 0 : readCents(facts, 'montant');
    const buyer = findChoice<'etat' | 'collectivite-ou-hopital'>(facts, 'acheteur-public');
    const threshold = readThreshold(world, 'avocat-obligatoire');
    return needsLawyer(findCourt(customer), cents, threshold, buyer) ? 'obligatoire' : 'facultatif';
  },
};
