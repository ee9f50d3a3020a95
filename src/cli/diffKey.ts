/** Which cases have the same future in a tree: what makes comparing all of them affordable. */
import { derive, type Env } from '../trees/evaluate';
import { isChoice } from '../trees/factTypes';
import { createEnv, type Forest, type PreparedTree } from '../trees/forest';
import { visitOperators } from '../trees/formula';
import type { Facts, Formula } from '../trees/model';
import type { Atom } from '../trees/operators';
import { listFormulaReads } from '../trees/reads';
import { computeScore } from '../trees/score';
import type { Cube } from './diffProtocol';

/** The choices that the conditions of a tree name themselves, not through a derived fact: a key never loses them. */
export function listDirectChoices({ defs, inputs }: Forest, { branches }: PreparedTree): Set<string> {
  const named = [...branches.values()].flat().flatMap((branch) => (branch.if ? listNamed(branch.if) : []));
  return new Set(named.filter((fact) => !inputs.has(fact) && isChoice(defs[fact])));
}

/** What conditions at or after a node read. */
interface Ahead {
  facts: ReadonlySet<string>;
  derived: ReadonlySet<string>;
}

const UNKNOWN = new WeakMap<Forest, Facts>();

/** Every fact of a forest, unknown. */
function listUnknown(forest: Forest): Facts {
  const known = UNKNOWN.get(forest);
  if (known) return known;
  const facts = Object.fromEntries(Object.keys(forest.defs).map((fact) => [fact, null]));
  UNKNOWN.set(forest, facts);
  return facts;
}

/** What evaluation reads when all is unknown but for what a cube supposes. */
export function createCubeEnv(forest: Forest, cube: Cube): Env {
  return { ...createEnv(forest, listUnknown(forest)), supposed: new Map(Object.entries(cube)) };
}

/**
 * Builds the key of a case at a node: the same key, the same future.
 *
 * A fact that only a derived fact reads counts through what is derived from it; a score not yet known, through its sum so far.
 *
 * @param atEnd - further facts that matter once an outcome is reached, by outcome
 */
export function createKeys(forest: Forest, prepared: PreparedTree, atEnd: ReadonlyMap<string, Set<string>>) {
  const ahead = listAhead(forest, prepared, atEnd);
  const inputs = new Map([...forest.inputs.keys()].map((id) => [id, listInputs(forest, id)]));
  return (node: string, cube: Cube, env: Env): string => {
    const reads = ahead.get(node);
    if (!reads) return '';
    const parts: string[] = [];
    const raw = new Set(reads.facts);
    for (const id of reads.derived) {
      const derived = forest.world.derived[id];
      const value = derived && derive(derived, env);
      const score = prepared.tree.scores[id];
      if (typeof value === 'string') parts.push(`${id}=${value}`);
      else if (score) {
        const known = score.parts.filter(({ fact }) => cube[fact] !== undefined);
        const total = computeScore({ ...score, parts: known }, readFacts(cube)).total;
        parts.push(`${id}~${total}:${known.map(({ fact }) => fact).join()}`);
      } else for (const fact of inputs.get(id) ?? []) raw.add(fact);
    }
    for (const [name, value] of Object.entries(cube))
      if (raw.has(name.split('\n')[0] as string)) parts.push(`${name}:${value}`);
    return parts.sort().join('|');
  };
}

function readFacts(cube: Cube) {
  return Object.fromEntries(
    Object.entries(cube).flatMap(([id, v]) => (typeof v === 'boolean' ? [] : [[id, v]])),
  );
}

function listInputs(forest: Forest, id: string): Set<string> {
  const found = new Set<string>();
  listFormulaReads({ op: 'one-of', fact: id, values: [] }, forest, found);
  return found;
}

function listAhead(
  forest: Forest,
  { tree, branches }: PreparedTree,
  atEnd: ReadonlyMap<string, Set<string>>,
): Map<string, Ahead> {
  const found = new Map<string, Ahead>();
  for (const [outcome, facts] of atEnd) found.set(outcome, { facts, derived: new Set() });
  for (const id of Object.keys(tree.questions).reverse()) {
    const facts = new Set<string>();
    const derived = new Set<string>();
    for (const branch of branches.get(id) ?? []) {
      for (const fact of branch.if ? listNamed(branch.if) : [])
        (forest.inputs.has(fact) ? derived : facts).add(fact);
      for (const fact of found.get(branch.to)?.facts ?? []) facts.add(fact);
      for (const fact of found.get(branch.to)?.derived ?? []) derived.add(fact);
    }
    found.set(id, { facts, derived });
  }
  return found;
}

function listNamed(formula: Formula): string[] {
  const named: string[] = [];
  visitOperators(formula, (atom: Atom) => void named.push(atom.fact));
  return named;
}
