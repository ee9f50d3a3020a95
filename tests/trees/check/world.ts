/** A little law and what else the fixtures stand on. */
import type { CheckContext } from '../../../src/trees/check';
import type { DerivedFact, LawValue, LawValues } from '../../../src/trees/model';

const value = (id: string, type: LawValue['type'], ...periods: LawValue['periods']): LawValue => ({
  id,
  label: id,
  type,
  periods,
});

const LAW: LawValues = Object.fromEntries(
  [
    value('plafond', 'amount', { from: '2020-01-01', value: 5000 }),
    value('prescription', 'duration', { from: '2010-01-01', value: '2 years' }),
    value(
      'signification',
      'duration',
      { from: '2020-01-01', until: '2026-08-31', value: '6 months' },
      { from: '2026-09-01', value: '3 months' },
    ),
    value('reforme', 'date', { from: '2020-01-01', value: '2022-03-31' }),
    value('temporaire', 'amount', { from: '2020-01-01', until: '2027-03-31', value: 300 }),
  ].map((item) => [item.id, item]),
);

/** `oui` for large debts of companies: the amount counts for them only. */
const gros: DerivedFact = {
  id: 'gros',
  label: 'Grosse créance',
  inputs: [
    { fact: 'client' },
    { fact: 'montant', when: { op: 'one-of', fact: 'client', values: ['entreprise'] } },
  ],
  options: { oui: { label: 'Oui' }, non: { label: 'Non' } },
  values: [],
  cuts: () => ({ montant: [800_001] }),
  compute: (facts) => (facts.client === 'entreprise' && (facts.montant as number) > 8000 ? 'oui' : 'non'),
};

/** How long after the due date the order came: more than a year or not. */
const tardif: DerivedFact = {
  id: 'tardif',
  label: 'Ordonnance tardive',
  inputs: [{ fact: 'echeance' }, { fact: 'ordonnance' }],
  options: { oui: { label: 'Oui' }, non: { label: 'Non' } },
  values: [],
  cuts: () => ({}),
  gaps: () => [{ from: 'echeance', to: 'ordonnance', by: [{ count: 1, unit: 'years' }] }],
  compute(facts) {
    const limit = new Date(`${facts.echeance}T00:00:00Z`);
    limit.setUTCFullYear(limit.getUTCFullYear() + 1);
    return new Date(`${facts.ordonnance}T00:00:00Z`) > limit ? 'oui' : 'non';
  },
};

export const CONTEXT: CheckContext = {
  derived: { gros, tardif },
  derivedDates: {
    fin: {
      id: 'fin',
      label: 'Fin',
      inputs: [{ fact: 'echeance' }],
      law: [],
      values: [],
      compute: () => null,
    },
  },
  law: LAW,
  references: new Set(['cpc-1411']),
  guides: new Set(['relancer', 'executer', 'modeles/premiere']),
  guideSubjects: { relancer: ['relance'], executer: ['signifier une ordonnance'] },
  letterFacts: { premiere: new Set(['montant']) },
  today: '2026-11-24',
};
