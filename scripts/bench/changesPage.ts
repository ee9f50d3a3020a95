/** In the page of the counterfactual figures: the runner's own search, timed on cases given from outside. */
import { prepare } from '../../src/components/session/prepare';
import { chooseAdvice, listChanges } from '../../src/trees/counterfactual';
import type { Forest } from '../../src/trees/forest';
import type { CompiledTree, Facts, Walk } from '../../src/trees/model';
import { walk } from '../../src/trees/walk';

/** A case answered to an outcome. */
export interface AnsweredCase {
  start: string;
  outcome: string;
  facts: Facts;
}

declare global {
  interface Window {
    timeChanges(
      trees: readonly CompiledTree[],
      today: string,
      cases: readonly AnsweredCase[],
      runs: number,
    ): number[][];
  }
}

window.timeChanges = (trees, today, cases, runs) => {
  const forest = prepare(trees, today);
  return cases.map(({ start, facts }) => {
    const done = replay(forest, start, facts);
    return Array.from({ length: runs }, () => {
      const started = performance.now();
      chooseAdvice(forest, done, listChanges(forest, start, facts, done));
      return performance.now() - started;
    });
  });
};

/** Walks after each answer, as the runner did on the way to the outcome. */
function replay(forest: Forest, start: string, facts: Facts): Walk {
  let known: Facts = {};
  let done = walk(forest, start, known);
  for (const [fact, value] of Object.entries(facts)) {
    known = { ...known, [fact]: value };
    done = walk(forest, start, known);
  }
  return done;
}
