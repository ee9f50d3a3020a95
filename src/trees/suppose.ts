/** Supposing: the possibilities of an unknown fact, one for each way in which the rest may depend on it. */
import { applies, isOffered, isTooEarly } from './applicability';
import { isNeed, type Need, optionKey, type PartialAssignment } from './evaluate';
import { fromPoint, meaningOf, toPoint } from './factTypes';
import { createEnv, type Forest, findDomain } from './forest';
import type { CompiledFact, Facts, FactValue } from './model';
import { listGapCuts, pickPairs, pickPoint, type Region, splitRegions } from './regions';

/**
 * Extends suppositions in every way that a need allows.
 *
 * For a number or date one value stands for each region; two unknown dates tied by a gap are supposed together,
 * in every way they can lie to each other.
 *
 * What decides whether an option is offered is supposed first, so that no case is supposed that cannot be.
 *
 * @returns the extensions, which cover every value the fact can have; none where no option of it is offered
 */
export function listPossibilities(
  forest: Forest,
  facts: Facts,
  supposed: PartialAssignment,
  need: Need,
): PartialAssignment[] {
  const def = forest.defs[need.fact] as CompiledFact;
  if (need.option !== undefined) {
    const key = optionKey(need.fact, need.option);
    return [true, false].map((held) => extend(supposed, [[key, held]]));
  }
  const { shape } = meaningOf(def);
  if (shape === 'one') {
    const env = { ...createEnv(forest, facts), supposed };
    const offers = (def.options ?? []).map(({ id }) => ({ id, offered: isOffered(def.id, id, env) }));
    const first = offers.map(({ offered }) => offered).find(isNeed);
    if (first) return listPossibilities(forest, facts, supposed, first);
    return offers.filter(({ offered }) => offered).map(({ id }) => extend(supposed, [[need.fact, id]]));
  }
  if (shape === 'free') return [extend(supposed, [[need.fact, '']])];
  const partner = findUnknownPartner(forest, facts, supposed, need.fact);
  const all = partner
    ? listJoint(forest, supposed, partner)
    : listSingle(forest, merge(facts, supposed), supposed, def);
  return all.filter((one) => isInOrder(forest, merge(facts, one), supposed));
}

function listSingle(
  forest: Forest,
  known: Facts,
  supposed: PartialAssignment,
  def: CompiledFact,
): PartialAssignment[] {
  const domain = findDomain(def, forest.world);
  return listRegions(forest, def, known).map((region) =>
    extend(supposed, [[def.id, fromPoint(def, pickPoint(region, domain))]]),
  );
}

/** The regions of a number or date, given the facts already known. */
export function listRegions(forest: Forest, def: CompiledFact, known: Facts): Region[] {
  const cuts = [...(forest.cuts.get(def.id) ?? []), ...listGapCuts(forest.gaps, def.id, known)];
  return splitRegions(findDomain(def, forest.world), cuts);
}

function findUnknownPartner(forest: Forest, facts: Facts, supposed: PartialAssignment, fact: string) {
  for (const gap of forest.gaps) {
    const other = gap.from === fact ? gap.to : gap.to === fact ? gap.from : undefined;
    if (other !== undefined && facts[other] === null && !supposed.has(other)) return gap;
  }
  return undefined;
}

function listJoint(
  forest: Forest,
  supposed: PartialAssignment,
  gap: Forest['gaps'][number],
): PartialAssignment[] {
  const [from, to] = [forest.defs[gap.from] as CompiledFact, forest.defs[gap.to] as CompiledFact];
  const by = forest.gaps.filter((one) => one.from === gap.from && one.to === gap.to).flatMap((one) => one.by);
  const found: PartialAssignment[] = [];
  for (const a of listRegions(forest, from, {}))
    for (const b of listRegions(forest, to, {}))
      for (const [start, end] of pickPairs(a, b, by))
        found.push(
          extend(supposed, [
            [gap.from, fromPoint(from, start)],
            [gap.to, fromPoint(to, end)],
          ]),
        );
  return found;
}

/** True where the dates that are now supposed come in their order; what does not apply has none. */
function isInOrder(forest: Forest, known: Facts, before: PartialAssignment): boolean {
  const env = { ...createEnv(forest, known), supposed: before };
  return Object.values(forest.defs).every((def) => {
    const value = def.from === undefined ? undefined : known[def.id];
    if (value === undefined || value === null || !isTooEarly(def, value, known)) return true;
    return applies(def.id, env) !== true || applies(def.from as string, env) !== true;
  });
}

/** The facts, with supposed values in the place of unknown ones (several-choice suppositions left out). */
function merge(facts: Facts, supposed: PartialAssignment): Facts {
  const known: Record<string, FactValue | null> = { ...facts };
  for (const [key, value] of supposed) if (typeof value !== 'boolean') known[key] = value;
  return known;
}

function extend(supposed: PartialAssignment, entries: [string, FactValue | boolean][]): PartialAssignment {
  return new Map([...supposed, ...entries]);
}

/** True when a value lies in a fact's domain, or names its options. Its shape is checked by `facts.ts`. */
export function isInDomain(forest: Pick<Forest, 'world'>, def: CompiledFact, value: FactValue): boolean {
  const domain = findDomain(def, forest.world);
  const point = toPoint(def, value);
  return point >= domain.low && point <= domain.high;
}
