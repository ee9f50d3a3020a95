/** The part of the law that travels with the calculators. */
import type { CalculatorLaw } from '../../../case/calculators/model';
import type { LawBook } from '../../../law/book';
import { DEADLINE_RULES } from '../../../law/deadlines/rules';

/** What penalties, interest and limitation read besides the values that deadlines name. */
const READ = [
  'majoration-bce-prive',
  'majoration-bce-public',
  'plancher-penalites',
  'indemnite-forfaitaire',
  'indemnite-forfaitaire-publique',
  'prescription-consommateur',
  'prescription-professionnel',
  'prescription-publique',
  'prescription-transport',
];

/** Picks the values and rates that calculators read, and the citations they may print. */
export function pickCalculatorLaw({ values, rates, references }: LawBook): CalculatorLaw {
  const ids = new Set([...READ, ...Object.values(DEADLINE_RULES).map(({ value }) => value)]);
  return {
    values: Object.fromEntries(Object.entries(values).filter(([id]) => ids.has(id))),
    rates,
    references: Object.fromEntries(
      Object.entries(references).map(([id, { short, url }]) => [id, { short, url }]),
    ),
  };
}
