/** The smallest law that the functions need, written here so that a change of `law/` does not move these tests. */

import type { RateBook } from '../../src/law/book';
import type { LawValue, LawValues, LawValueType, World } from '../../src/trees/model';

export function buildValue(
  id: string,
  type: LawValueType,
  ...periods: [from: string, value: number | string][]
) {
  const value: LawValue = {
    id,
    label: id,
    type,
    periods: periods.map(([from, worth]) => ({ from, value: worth })),
  };
  return value;
}

function buildLaw(...values: LawValue[]): LawValues {
  return Object.fromEntries(values.map((value) => [value.id, value]));
}

export const LAW = buildLaw(
  buildValue('prescription-consommateur', 'duration', ['2008-06-19', '2 years']),
  buildValue('prescription-professionnel', 'duration', ['2008-06-19', '5 years']),
  buildValue('prescription-publique', 'duration', ['1968-12-31', '4 calendar-years']),
  buildValue('prescription-transport', 'duration', ['2000-09-21', '1 year']),
  buildValue('reliquat-suspension', 'duration', ['2008-06-19', '6 months']),
  buildValue('garantie-conformite', 'duration', ['2022-01-01', '2 years']),
  buildValue('presomption-neuf', 'duration', ['2022-01-01', '24 months']),
  buildValue('presomption-occasion', 'duration', ['2022-01-01', '12 months']),
  buildValue('retractation', 'duration', ['2014-06-14', '14 days']),
  buildValue('retractation-prolongation', 'duration', ['2014-06-14', '12 months']),
  buildValue('remboursement-resolution', 'duration', ['2021-10-01', '14 days']),
  buildValue('remboursement-resolution-palier-1', 'duration', ['2021-10-01', '14 days']),
  buildValue('remboursement-resolution-palier-2', 'duration', ['2021-10-01', '30 days']),
  buildValue('avocat-obligatoire', 'amount', ['2020-01-01', 10_000]),
  buildValue('tentative-amiable-obligatoire', 'amount', ['2023-10-01', 5_000]),
  buildValue('majoration-bce-prive', 'rate', ['2009-01-01', 10]),
  buildValue('majoration-bce-public', 'rate', ['2019-04-01', 8]),
  buildValue('plancher-penalites', 'integer', ['2009-01-01', 3]),
  buildValue('indemnite-forfaitaire', 'amount', ['2013-01-01', 40]),
  buildValue('indemnite-forfaitaire-publique', 'amount', ['2013-05-01', 40]),
);

/** The same law in which every limitation period is reformed twice: longer, then shorter. */
export const REFORMED_LAW: LawValues = {
  ...LAW,
  ...buildLaw(
    buildValue(
      'prescription-consommateur',
      'duration',
      ['2008-06-19', '2 years'],
      ['2025-03-31', '3 years'],
      ['2026-03-01', '6 months'],
    ),
    buildValue(
      'prescription-professionnel',
      'duration',
      ['2008-06-19', '5 years'],
      ['2024-02-29', '3 years'],
    ),
    buildValue(
      'prescription-publique',
      'duration',
      ['1968-12-31', '4 calendar-years'],
      ['2025-07-01', '2 calendar-years'],
    ),
    buildValue('prescription-transport', 'duration', ['2000-09-21', '1 year'], ['2026-01-15', '18 months']),
    buildValue('presomption-occasion', 'duration', ['2022-01-01', '12 months'], ['2025-06-01', '18 months']),
    buildValue('retractation', 'duration', ['2014-06-14', '14 days'], ['2025-06-19', '1 month']),
    buildValue(
      'retractation-prolongation',
      'duration',
      ['2014-06-14', '12 months'],
      ['2025-06-19', '2 years'],
    ),
  ),
};

function series(id: string, values: number[]): RateBook[string] {
  const halves = values.map((value, index) => [
    `${2024 + Math.floor(index / 2)}-S${(index % 2) + 1}`,
    { value, confidence: index === values.length - 1 ? ('medium' as const) : ('high' as const) },
  ]);
  return {
    id,
    label: id,
    law: ['cmf-l313-2'],
    read: '2026-09-25',
    reading: 'secondary',
    halves: Object.fromEntries(halves),
  };
}

export const RATES: RateBook = {
  'bce-refinancement': series('bce-refinancement', [4.5, 4.25, 3.15, 2.15, 2.15, 2.4]),
  'taux-legal-professionnel': series('taux-legal-professionnel', [5.07, 4.92, 3.71, 2.76, 2.62, 2.75]),
};

export function buildWorld(today: string, law: LawValues = LAW): World {
  return { today, law, derived: {} };
}
