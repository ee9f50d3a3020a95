/** Which facts are still read ahead of a node: what a forking walk must remember, and nothing more. */
import type { Forest, PreparedTree } from './forest';
import { visitOperators } from './formula';
import type { Formula } from './model';
import type { Atom } from './operators';

/** The facts a formula reads; a derived fact stands for its inputs and what decides whether they count. */
export function listFormulaReads(
  formula: Formula,
  forest: Pick<Forest, 'inputs' | 'limits'>,
  into: Set<string>,
): void {
  const add = (fact: string): void => {
    into.add(fact);
    for (const read of forest.limits.reads.get(fact) ?? []) into.add(read);
  };
  visitOperators(formula, ({ fact }: Atom) => {
    const inputs = forest.inputs.get(fact);
    if (!inputs) add(fact);
    for (const input of inputs ?? []) {
      add(input.fact);
      if (input.when) listFormulaReads(input.when, forest, into);
    }
  });
}

/**
 * Builds a lookup: of `facts`, those that some branch at or after a node reads, hand-overs included.
 *
 * @param facts - the only ones of interest (the unknown facts), so that large trees cost little
 */
export function listReads(
  forest: Forest,
  facts: ReadonlySet<string>,
): (tree: string, node: string) => ReadonlySet<string> {
  const done = new Map<string, ReadonlySet<string>>();
  const treesDone = new Set<string>();
  const visitTree = (prepared: PreparedTree): void => {
    const { tree, branches } = prepared;
    if (treesDone.has(tree.id)) return;
    treesDone.add(tree.id);
    for (const id of Object.keys(tree.handovers)) {
      const target = forest.trees.get(id);
      if (target) visitTree(target);
    }
    for (const id of Object.keys(tree.questions).reverse()) {
      const reads = new Set<string>(forest.limits.reads.get(tree.questions[id]?.fact ?? ''));
      for (const branch of branches.get(id) ?? []) {
        if (branch.if) listFormulaReads(branch.if, forest, reads);
        for (const fact of lookup(tree.id, branch.to)) reads.add(fact);
      }
      for (const fact of reads) if (!facts.has(fact)) reads.delete(fact);
      done.set(`${tree.id}/${id}`, reads);
    }
  };
  const lookup = (tree: string, to: string): ReadonlySet<string> => {
    if (!to.startsWith('tree:')) return done.get(`${tree}/${to}`) ?? NONE;
    const target = forest.trees.get(to.slice('tree:'.length));
    return (target && done.get(`${target.tree.id}/${target.tree.start}`)) ?? NONE;
  };
  return (tree, node) => {
    const prepared = forest.trees.get(tree);
    if (prepared) visitTree(prepared);
    return done.get(`${tree}/${node}`) ?? NONE;
  };
}

const NONE: ReadonlySet<string> = new Set();
