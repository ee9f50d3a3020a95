/** What guides may name: law references, law values and trees, which the plugin hands to those who compile pages. */

import { type LetterBook, NO_LETTERS } from '../../../case/letters/model';
import { formatLawPeriod } from '../../../trees/format';
import { listRequiredFacts } from '../../../trees/gates';
import type { CompiledFact, CompiledTree, Confidence, LawReference, LawValues } from '../../../trees/model';
import type { NamedContent } from '../namedContent';
import { type GuideParts, NO_PARTS } from '../parts/schema';

export interface IndexedValue {
  label: string;
  law: string[];
  confidence: Confidence;
  /** `YYYY-MM-DD` */
  read: string;
  /** oldest first, each with its French wording */
  periods: { from: string; text: string }[];
}

/** What a link or a card says of a guide. */
export interface IndexedGuide {
  title: string;
  description: string;
  /** without the base URL */
  url: string;
}

export interface LawIndex {
  /** the content has errors and was never sound: nothing can be looked up, and nothing should be reported twice */
  broken: boolean;
  /** the build day, `YYYY-MM-DD`, by which prefilled dates are judged */
  today: string;
  references: Record<string, LawReference>;
  values: Record<string, IndexedValue>;
  /** amounts and dates that facts are bounded by */
  law: LawValues;
  facts: Record<string, CompiledFact>;
  trees: Record<string, { title: string; facts: string[] }>;
  parts: GuideParts;
  letters: LetterBook;
  guides: Record<string, IndexedGuide>;
}

export const EMPTY_INDEX: LawIndex = {
  broken: true,
  today: '1970-01-01',
  references: {},
  values: {},
  law: {},
  facts: {},
  trees: {},
  parts: NO_PARTS,
  letters: NO_LETTERS,
  guides: {},
};

/** Builds the index. A tree's facts include those of the trees it hands over to. */
export function buildLawIndex(
  { law, parts, letters, guides }: NamedContent,
  trees: readonly CompiledTree[],
  today: string,
): LawIndex {
  const byId = new Map(trees.map((tree) => [tree.id, tree]));
  const values = Object.entries(law.values).map(([id, value]): [string, IndexedValue] => {
    const { law: basis = [], confidence = 'high', read = today } = law.meta[id] ?? {};
    const periods = value.periods.map((period) => ({
      from: period.from,
      text: formatLawPeriod(value, period),
    }));
    return [id, { label: value.label, law: basis, confidence, read, periods }];
  });
  return {
    broken: false,
    today,
    references: { ...law.references },
    values: Object.fromEntries(values),
    law: law.values,
    facts: Object.assign({}, ...trees.map((tree) => tree.facts)),
    trees: Object.fromEntries(
      trees.map((tree) => [tree.id, { title: tree.title, facts: [...listFacts(tree, byId)].sort() }]),
    ),
    parts,
    letters,
    guides: Object.fromEntries(
      guides.map(({ id, title, description = '', url }) => [id, { title, description, url }]),
    ),
  };
}

function listFacts(tree: CompiledTree, byId: ReadonlyMap<string, CompiledTree>): Set<string> {
  const trees = new Set([tree]);
  for (const { handovers } of trees)
    for (const id of Object.keys(handovers)) {
      const target = byId.get(id);
      if (target) trees.add(target);
    }
  return new Set(
    [...trees].flatMap((one) => [
      ...Object.values(one.questions).map(({ fact }) => fact),
      ...listRequiredFacts(one),
    ]),
  );
}
