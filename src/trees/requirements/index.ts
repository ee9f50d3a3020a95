/**
 * Requirements compiled into trees: a pure stage between parsing and checking or compiling.
 *
 * Each branch that leads to an outcome that a requirement concerns goes through questions generated for it, one chain an
 * outcome, so that what must be known is asked on every path of every tree. A fact that every path has asked already needs
 * no question; another passes by itself where its fact has a value, as walks pass what is answered.
 */
import type { ParsedContent, QuestionSource, RequirementSource, TreeSource } from '../content';
import { expandGates } from '../gates';
import { listAlwaysAsked } from './asked';
import { listConcerned, listExcepted } from './concern';
import { type DerivedInputs, listParts, type Part } from './items';
import { buildNodes, type GateNode } from './nodes';

/** The questions that a requirement puts before some outcomes of a tree. */
export interface GateSource {
  requirement: string;
  outcomes: string[];
  nodes: GateNode[];
}

/** A tree with its gates in place. */
export interface ExpandedTree extends TreeSource {
  gates: readonly GateSource[];
}

type Requirements = Pick<ParsedContent, 'requirements'>;

interface BuildOptions {
  /** for the checker: with the questions by which it finds what a requirement forbids, and exceptions that are not needed */
  proofs?: boolean;
}

/** What one requirement says of a tree. */
interface Concern {
  requirement: RequirementSource;
  outcomes: string[];
  excepted: string[];
  parts: Part[];
}

/**
 * Builds the gates of a tree, in the order in which they are passed.
 *
 * @param tree - has no loop; branches to nowhere count for nothing
 * @param derived - the derived facts that conditions may read, assessments included
 */
export function buildGates(
  tree: TreeSource,
  { requirements }: Requirements,
  derived: DerivedInputs,
  { proofs = false }: BuildOptions = {},
): GateSource[] {
  const concerns = Object.values(requirements).flatMap((requirement): Concern[] => {
    const outcomes = requirement.faulty ? [] : listConcerned(requirement, tree);
    const excepted = requirement.faulty || !proofs ? [] : listExcepted(requirement, tree);
    if (outcomes.length + excepted.length === 0) return [];
    return [{ requirement, outcomes, excepted, parts: listParts(requirement, derived) }];
  });
  const host = tree.questions[tree.start]?.fact;
  if (concerns.length === 0 || host === undefined) return [];
  const facts = concerns.flatMap(({ parts }) => parts.flatMap(({ items }) => items.map(({ fact }) => fact)));
  const asked = listAlwaysAsked(tree, new Set(facts));
  return concerns.flatMap((concern) => [
    ...groupGates(concern, asked, host, proofs),
    ...(proofs ? tryExceptions(concern, asked, host) : []),
  ]);
}

/** One gate for all the outcomes before which the same is left to ask. */
function groupGates(
  { requirement, outcomes, parts }: Concern,
  asked: ReadonlyMap<string, Set<string>>,
  host: string,
  proofs: boolean,
): GateSource[] {
  const groups = new Map<string, GateSource>();
  for (const outcome of outcomes) {
    const known = asked.get(outcome);
    if (!known) continue;
    const left = listLeft(parts, known);
    const key = left.flatMap(({ items }) => items.map(({ fact }) => fact)).join();
    const nodes = groups.get(key)?.nodes ?? buildNodes(requirement, left, { host, proof: proofs && 'never' });
    const group = groups.get(key) ?? { requirement: requirement.id, outcomes: [], nodes };
    group.outcomes.push(outcome);
    groups.set(key, group);
    // the first part alone is asked of everyone
    for (const item of parts[0]?.items ?? []) if (!item.if) known.add(item.fact);
  }
  return [...groups.values()].filter(({ nodes }) => nodes.length > 0);
}

function listLeft(parts: readonly Part[], known: ReadonlySet<string>): Part[] {
  return parts.map((part) => ({ ...part, items: part.items.filter(({ fact }) => !known.has(fact)) }));
}

/**
 * For exceptions before which everything is asked already: a gate that lets everyone pass, and tells by a question of its
 * own whether the requirement would lead someone elsewhere.
 */
function tryExceptions(
  { requirement, excepted, parts }: Concern,
  asked: ReadonlyMap<string, Set<string>>,
  host: string,
): GateSource[] {
  const known = excepted.filter((outcome) => {
    const facts = asked.get(outcome);
    return facts && listLeft(parts, facts).every(({ items }) => items.length === 0);
  });
  if (known.length === 0) return [];
  const nothing = parts.map((part) => ({ ...part, items: [] }));
  const nodes = buildNodes(requirement, nothing, { host, proof: 'exception' });
  return [{ requirement: requirement.id, outcomes: known, nodes }];
}

/**
 * Puts the gates of a tree in place.
 *
 * @param derived - as `buildGates` takes them
 */
function expandTree(tree: TreeSource, content: Requirements, derived: DerivedInputs): ExpandedTree {
  const gates = buildGates(tree, content, derived);
  if (gates.length === 0) return { ...tree, gates };
  const questions = Object.entries(expandGates(tree.questions, gates)).map(
    ([id, question]): [string, QuestionSource] => [id, { path: [], ...question, id }],
  );
  return { ...tree, questions: Object.fromEntries(questions), gates };
}

/** Puts the gates of every tree in place. @param derived - as `buildGates` takes them */
export function expandTrees(
  { trees, ...content }: Pick<ParsedContent, 'trees' | 'requirements'>,
  derived: DerivedInputs,
): Record<string, ExpandedTree> {
  return Object.fromEntries(
    Object.entries(trees).map(([id, tree]) => [id, expandTree(tree, content, derived)]),
  );
}
