/** What every path to an outcome has asked, whatever is answered. */
import type { TreeSource } from '../content';
import { sortQuestions } from '../structure';

/**
 * Finds, for each outcome that branches lead to, which of some facts are asked on all structural paths to it.
 *
 * @param facts - the only ones of interest, a few: large trees cost little
 */
export function listAlwaysAsked(tree: TreeSource, facts: ReadonlySet<string>): Map<string, Set<string>> {
  const known = new Map<string, ReadonlySet<string>>([[tree.start, new Set()]]);
  for (const id of sortQuestions(tree)) {
    const before = known.get(id);
    const question = tree.questions[id];
    if (!before || !question) continue;
    const now =
      facts.has(question.fact) && !before.has(question.fact) ? new Set([...before, question.fact]) : before;
    for (const to of new Set(question.branches.map((branch) => branch.to))) {
      const other = known.get(to);
      known.set(to, other === undefined || other === now ? now : intersect(other, now));
    }
  }
  return new Map(
    Object.keys(tree.outcomes).flatMap((id) => {
      const asked = known.get(id);
      return asked ? [[id, new Set(asked)]] : [];
    }),
  );
}

function intersect(one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  return [...one].every((fact) => other.has(fact))
    ? one
    : new Set([...one].filter((fact) => other.has(fact)));
}
