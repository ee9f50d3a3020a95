/** The part of the law that travels with the calculators. */
import type { CalculatorLaw } from '../../../case/calculators/model';
import type { LawBook } from '../../../law/book';

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
  'reliquat-suspension',
  'augmentation-outre-mer',
  'augmentation-etranger',
];

/** Picks the values, rates and rules that calculators read, the sentences by which they explain, and the citations they may print. */
export function pickCalculatorLaw({
  values,
  rates,
  references,
  deadlines,
  wording,
}: Pick<LawBook, 'values' | 'rates' | 'references' | 'deadlines' | 'wording'>): CalculatorLaw {
  const ids = new Set([...READ, ...Object.values(deadlines).map(({ value }) => value)]);
  return {
    values: Object.fromEntries(Object.entries(values).filter(([id]) => ids.has(id))),
    rates,
    deadlines,
    wording: dropHeadings(wording),
    references: Object.fromEntries(
      Object.entries(references).map(([id, { short, url }]) => [id, { short, url }]),
    ),
  };
}

/** Calculators list no texts. */
function dropHeadings(wording: LawBook['wording']): LawBook['wording'] {
  return Object.fromEntries(Object.entries(wording).filter(([id]) => !id.startsWith('collections.')));
}
