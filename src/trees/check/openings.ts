/** The openings of calls: each leads to a tree, and answers what that tree, or one that it hands over to, asks. */
import { isChoice } from '../factTypes';
import { OPENING_MESSAGES } from '../messages/check/openings';
import { readHandover } from '../structure';
import type { CheckRun } from './context';

export function checkOpenings(checkRun: CheckRun): void {
  const { content } = checkRun;
  for (const { id, file, tree, given } of Object.values(content.calls)) {
    if (!Object.hasOwn(content.trees, tree)) {
      const known = Object.keys(content.trees);
      checkRun.report(
        { file, path: [id, 'tree'] },
        { code: 'unknown-tree', ...OPENING_MESSAGES['unknown-tree']({ opening: id, tree, known }) },
      );
      continue;
    }
    const asked = listAsked(tree, checkRun);
    for (const fact of Object.keys(given)) {
      const def = content.facts[fact];
      if (!def) continue;
      const place = { file, path: [id, 'given', fact], key: true };
      if (!isChoice(def))
        checkRun.report(place, {
          code: 'invalid-value',
          ...OPENING_MESSAGES['not-a-choice']({ opening: id, fact }),
        });
      else if (!asked.has(fact))
        checkRun.report(place, {
          code: 'unused-fact',
          ...OPENING_MESSAGES['not-asked']({ opening: id, fact, tree }),
        });
    }
  }
}

/** The facts that a tree asks, and those it hands over to. */
function listAsked(start: string, { content }: CheckRun): Set<string> {
  const trees = new Set([start]);
  const asked = new Set<string>();
  for (const id of trees)
    for (const { fact, branches } of Object.values(content.trees[id]?.questions ?? {})) {
      asked.add(fact);
      for (const { to } of branches) {
        const next = readHandover(to);
        if (next !== undefined) trees.add(next);
      }
    }
  return asked;
}
