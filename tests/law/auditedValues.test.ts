/**
 * Values and references that an audit found wrong or imprecise, each read again on its article: what they must say.
 * A row is a value, a day, what it is worth that day, and the article that fixes it.
 */
import { describe, expect, it } from 'vitest';
import { parseDay } from '../../src/trees/calendar';
import { readPeriod } from '../../src/trees/law';
import { law } from './project';

const VALUES: readonly [id: string, day: string, value: number | string, reference: string, short: string][] =
  [
    ['faux-avis-prison', '2024-05-11', '2 years', 'cconso-l132-2', 'art. L132-2 C. conso.'],
    ['faux-avis-prison', '2024-05-12', '5 years', 'cconso-l132-2', 'art. L132-2 C. conso.'],
    ['faux-avis-amende', '2024-05-11', 300_000, 'cconso-l132-2', 'art. L132-2 C. conso.'],
    ['faux-avis-amende', '2026-11-30', 750_000, 'cconso-l132-2', 'art. L132-2 C. conso.'],
    ['faux-avis-part-chiffre-affaires', '2026-11-30', 10, 'cconso-l132-2', 'art. L132-2 C. conso.'],
    ['pratique-agressive-prison', '2026-11-30', '2 years', 'cconso-l132-11', 'art. L132-11 C. conso.'],
    ['pratique-agressive-amende', '2026-11-30', 300_000, 'cconso-l132-11', 'art. L132-11 C. conso.'],
    [
      'pratique-agressive-part-chiffre-affaires',
      '2026-11-30',
      10,
      'cconso-l132-11',
      'art. L132-11 C. conso.',
    ],
    ['conservation-video', '2026-11-30', '1 month', 'csi-l252-5', 'art. L252-5 CSI'],
    ['mise-en-conformite', '2026-11-30', '30 days', 'cconso-l217-10', 'art. L217-10 C. conso.'],
    ['amende-encadre-personne-physique', '2026-11-30', 3_000, 'cconso-l241-2-1', 'art. L241-2-1 C. conso.'],
    ['amende-encadre-personne-morale', '2026-11-30', 15_000, 'cconso-l241-2-1', 'art. L241-2-1 C. conso.'],
    ['amende-demarchage-personne-physique', '2026-11-30', 75_000, 'cconso-l242-16', 'art. L242-16 C. conso.'],
    ['amende-demarchage-personne-morale', '2026-11-30', 375_000, 'cconso-l242-16', 'art. L242-16 C. conso.'],
    ['amende-mediation-personne-physique', '2026-11-30', 3_000, 'cconso-l641-1', 'art. L641-1 C. conso.'],
    ['amende-mediation-personne-morale', '2026-11-30', 15_000, 'cconso-l641-1', 'art. L641-1 C. conso.'],
    ['mediation-duree', '2026-11-30', '5 months', 'cpc-1534', 'art. 1534 et s. CPC'],
    ['mediation-prolongation', '2026-11-30', '3 months', 'cpc-1534', 'art. 1534 et s. CPC'],
    ['declaration-assureur', '2026-11-30', '5 days', 'cassur-l113-2', 'art. L113-2 C. assur.'],
    ['declaration-assureur-vol', '2026-11-30', '2 days', 'cassur-l113-2', 'art. L113-2 C. assur.'],
    ['reponse-acces-donnees', '2026-11-30', '1 month', 'reglement-ue-2016-679-12', 'art. 12 RGPD'],
    [
      'reponse-acces-donnees-prolongation',
      '2026-11-30',
      '2 months',
      'reglement-ue-2016-679-12',
      'art. 12 RGPD',
    ],
    ['emolument-signification-injonction', '2026-03-01', 25.79, 'ccom-a444-11', 'art. A444-11 C. com.'],
    ['attente-l126', '2026-11-30', '8 days', 'cpce-l126-3', 'art. L126-3 CPCE'],
    ['majoration-taux-legal', '2026-11-30', 5, 'cmf-l313-3', 'art. L313-3 CMF'],
    ['saisie-conservatoire-validite', '2026-11-30', '3 months', 'cpce-r511-6', 'art. R511-6 CPCE'],
    ['appel-jugement', '2026-11-30', '1 month', 'cpc-538', 'art. 538 CPC'],
    ['appel-refere', '2026-11-30', '15 days', 'cpc-490', 'art. 490 CPC'],
    ['augmentation-outre-mer', '2026-11-30', '1 month', 'cpc-643', 'art. 643 CPC'],
    ['augmentation-etranger', '2026-11-30', '2 months', 'cpc-643', 'art. 643 CPC'],
    ['reliquat-suspension', '2026-11-30', '6 months', 'cciv-2238', 'art. 2238 C. civ.'],
    ['paiement-entreprise-publique', '2026-11-30', '60 days', 'ccp-r2192-11', 'art. R2192-11 CCP'],
    ['saisie-conservatoire-action', '2026-11-30', '1 month', 'cpce-r511-7', 'art. R511-7 CPCE'],
  ];

/** References that told what another article says. */
const GONE = ['cconso-l132-1', 'cconso-l132-10', 'csi-l252-3', 'cpc-855'];

describe('what the audit corrected', () => {
  it.each(VALUES)('%s on %s is %s, by %s', (id, day, value, reference, short) => {
    expect(readPeriod(law.values, id, parseDay(day) as number).value).toBe(value);
    expect(law.meta[id]?.law[0]).toBe(reference);
    expect(law.references[reference]?.short.replaceAll('\u00a0', ' ')).toBe(short);
  });

  it('cites no article for what another one says', () => {
    expect(GONE.filter((id) => law.references[id])).toEqual([]);
  });

  it('counts the time to bring goods into conformity from article L217-10', () => {
    expect(law.deadlines['mise-en-conformite']?.law).toEqual(['cconso-l217-10']);
  });

  it('fines the information on the mediator, not the missing mediator', () => {
    expect(law.meta['amende-mediation-personne-morale']?.label).not.toMatch(/sans médiateur/);
  });

  it('tells the cost of recovery as a regulated fee', () => {
    expect(law.references['ccom-a444-32']?.about).toMatch(/^Émolument/);
  });
});
