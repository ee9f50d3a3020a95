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

export interface Items {
  /** what must be asked before it is known whether the requirement applies */
  first: Item[];
  /** what is asked where it applies */
  next: Item[];
}

/** Lists what a requirement asks; a derived fact stands for its inputs. */
export function listItems(requirement: RequirementSource, derived: DerivedInputs): Items {
  const { when, ask, leads, never } = requirement;
  const first = merge(listRead(when, derived));
  const read = [...leads.map((branch) => branch.if), never].flatMap((one) => listRead(one, derived));
  const all = merge([...first, ...ask.flatMap((name) => listFacts(name, derived)), ...read]);
  return { first, next: all.filter(({ fact }) => !first.some((item) => item.fact === fact)) };
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
