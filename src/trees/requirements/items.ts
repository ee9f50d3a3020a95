/** What a requirement asks: facts in their order, each with the cases in which it is needed. */
import { listConditionFacts } from '../conditionUses';
import type { RequirementSource } from '../content';
import type { Condition, DerivedFact } from '../model';

/** A fact to be asked. */
export interface Item {
  fact: string;
  /** the cases in which it is needed; absent: all */
  if?: Condition;
}

export type DerivedInputs = Readonly<Record<string, Pick<DerivedFact, 'inputs'>>>;

/** What is asked in one go. */
export interface Part {
  items: Item[];
  /** where it does not hold once they are asked, the requirement does not apply, and nothing more is asked */
  when?: Condition;
}

/**
 * Lists what a requirement asks, in parts: for each line of its `when`, what that line reads; then what it asks for itself.
 *
 * A derived fact stands for its inputs; a fact stands in the first part that needs it.
 */
export function listParts(requirement: RequirementSource, derived: DerivedInputs): Part[] {
  const { when, ask, leads, never } = requirement;
  const lines = when === undefined ? [] : when.op === 'and' ? when.of : [when];
  const read = [...leads.map((branch) => branch.if), never].flatMap((one) => listRead(one, derived));
  const wanted = [
    ...lines.map((line) => ({ when: line, items: listRead(line, derived) })),
    { items: [...ask.flatMap((name) => listFacts(name, derived)), ...read] },
  ];
  const seen = new Set<string>();
  return wanted.map(({ items, ...part }) => {
    const own = merge(items).filter(({ fact }) => !seen.has(fact));
    for (const { fact } of own) seen.add(fact);
    return { ...part, items: own };
  });
}

/** The facts that a requirement may ask. */
export function listItems(requirement: RequirementSource, derived: DerivedInputs): Item[] {
  return listParts(requirement, derived).flatMap(({ items }) => items);
}

function listRead(condition: Condition | undefined, derived: DerivedInputs): Item[] {
  return condition ? listConditionFacts(condition).flatMap((name) => listFacts(name, derived)) : [];
}

function listFacts(name: string, derived: DerivedInputs): Item[] {
  if (!Object.hasOwn(derived, name)) return [{ fact: name }];
  return (derived[name]?.inputs ?? []).flatMap(({ fact, when }) =>
    when ? [...listRead(when, derived), { fact, if: when }] : [{ fact }],
  );
}

/** Each fact once, where it first stands, for every case in which some part needs it. */
function merge(items: readonly Item[]): Item[] {
  const merged = new Map<string, Item>();
  for (const item of items) {
    const known = merged.get(item.fact);
    if (!known) merged.set(item.fact, item);
    else if (known.if && item.if && JSON.stringify(known.if) !== JSON.stringify(item.if))
      merged.set(item.fact, { fact: item.fact, if: { op: 'or', of: [known.if, item.if] } });
    else if (!item.if) merged.set(item.fact, { fact: item.fact });
  }
  return [...merged.values()];
}
