/** Walks many cases of one tree at once, each as far as what is supposed of it allows. */

import { readDates } from '../law/dates';
import { isNeed } from '../trees/evaluate';
import { isChoice } from '../trees/factTypes';
import { type Forest, type PreparedTree, prepareForest } from '../trees/forest';
import type { DerivedFact, FactValue } from '../trees/model';
import { listPossibilities } from '../trees/suppose';
import { chooseBranch } from '../trees/walk';
import { createCubeEnv, createKeys, listDirectChoices } from './diffKey';
import type { AdvanceReply, AdvanceRequest, Cells, Cube } from './diffProtocol';
import { createTeller, listDueFacts } from './diffTell';
import type { ReadyProject } from './project';

/** Prepares one tree by itself: a hand-over is an end, as the tree it leads to is compared in its turn. */
export function createWalker(ready: ReadyProject, id: string, cells: Cells) {
  const { forest: whole, compiled } = ready;
  const dates = readDates(ready.project.law);
  const source = whole.trees.get(id);
  if (!source) throw new RangeError(`tree "${id}" does not exist`);
  const world = { ...whole.world, derived: rememberAll(whole.world.derived) };
  const alone = prepareForest([source.tree], world);
  const forest: Forest = { ...alone, defs: { ...whole.defs, ...alone.defs }, ...mergeCells(alone, cells) };
  const prepared = forest.trees.get(id) as PreparedTree;
  const direct = listDirectChoices(forest, prepared);
  const due = Object.entries(compiled.outcomes[id] ?? {}).map(([outcome, { steps }]) => {
    const facts = steps.flatMap(({ by }) => listDueFacts(by, dates)).filter((fact) => direct.has(fact));
    return [outcome, new Set(facts)] as const;
  });
  const keyOf = createKeys(forest, prepared, new Map(due));
  const advance = ({ cube, at = prepared.tree.start }: AdvanceRequest): AdvanceReply => {
    const env = createCubeEnv(forest, cube);
    const path: AdvanceReply['path'] = [];
    let node = at;
    try {
      while (prepared.tree.questions[node]) {
        requireKnown(forest, prepared.tree.questions[node]?.fact as string, cube);
        const branch = chooseBranch(prepared, node, env);
        if (isNeed(branch)) {
          const split = listPossibilities(forest, env.facts, env.supposed, branch).map((more) =>
            subtract(more, cube),
          );
          return { path, at: node, split, key: keyOf(node, cube, env) };
        }
        path.push([node, branch]);
        node = prepared.tree.questions[node]?.branches[branch]?.to as string;
      }
    } catch (error) {
      return { path, at: node, failure: (error as Error).message, key: '' };
    }
    return { path, at: node, end: node, key: keyOf(node, cube, env) };
  };
  return { advance, tell: createTeller(ready, forest, id) };
}

/** The same derived facts, each computed once for the same inputs. */
function rememberAll(derived: Readonly<Record<string, DerivedFact>>): Record<string, DerivedFact> {
  const entries = Object.entries(derived).map(([id, fact]) => {
    const known = new Map<string, string>();
    const compute: DerivedFact['compute'] = (facts, world) => {
      const inputs = JSON.stringify(facts);
      const value = known.get(inputs) ?? fact.compute(facts, world);
      known.set(inputs, value);
      return value;
    };
    return [id, { ...fact, compute }] as const;
  });
  return Object.fromEntries(entries);
}

/** @throws {RangeError} the case gives an answer that this revision does not offer */
function requireKnown({ defs }: Forest, fact: string, cube: Cube): void {
  const value = cube[fact];
  const def = defs[fact];
  if (!isChoice(def) || typeof value !== 'string') return;
  if (!def?.options?.some(({ id }) => id === value)) throw new RangeError(`${fact}=${value}`);
}

function mergeCells(forest: Forest, { cuts, gaps }: Cells): Pick<Forest, 'cuts' | 'gaps'> {
  const merged = new Map<string, Set<number>>();
  for (const [fact, points] of [...forest.cuts, ...Object.entries(cuts)])
    merged.set(fact, new Set([...(merged.get(fact) ?? []), ...points]));
  return { cuts: merged, gaps: [...forest.gaps, ...gaps] };
}

function subtract(more: ReadonlyMap<string, FactValue | boolean>, cube: Cube): Cube {
  return Object.fromEntries([...more].filter(([name]) => cube[name] === undefined));
}
