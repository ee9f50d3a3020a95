/**
 * A tree as it was probably meant, for deciding: one misspelt name must not make the rest of the report noise.
 *
 * Each fault mended here is an issue already; conditions that cannot be read count as perhaps true.
 */

import { listConditionFacts } from '../condition';
import type { QuestionSource, TreeSource } from '../content';
import { suggest } from '../suggest';
import type { Desk } from './context';
import type { DecidableBranch, DecidableTree } from './graph';
import { findCycles } from './graph';
import { findLawFault, listTypedUses } from './lawUse';

export interface Repaired {
  tree: DecidableTree;
  /** a branch leads nowhere that could be guessed: what looks unreachable may be meant by it */
  guessless: boolean;
}

export function repairTree(source: TreeSource, desk: Desk): Repaired {
  const { facts } = desk.content;
  const nodes = [...Object.keys(source.questions), ...Object.keys(source.outcomes)];
  let guessless = false;
  const mendTarget = (to: string): string => {
    if (to.startsWith('tree:') || Object.hasOwn(source.questions, to) || Object.hasOwn(source.outcomes, to))
      return to;
    const guess = suggest(to, nodes);
    if (guess === undefined) guessless = true;
    return guess ?? to;
  };
  const mendQuestion = (question: QuestionSource, mend: (to: string) => string) => ({
    fact: Object.hasOwn(facts, question.fact)
      ? question.fact
      : (suggest(question.fact, Object.keys(facts)) ?? question.fact),
    branches: question.branches.map(
      (branch): DecidableBranch => ({
        ...branch,
        to: mend(branch.to),
        ...(isFaulty(branch, desk) && { faulty: true }),
      }),
    ),
  });
  const build = (mend: (to: string) => string): DecidableTree => ({
    id: source.id,
    start: Object.hasOwn(source.questions, source.start)
      ? source.start
      : (suggest(source.start, Object.keys(source.questions)) ?? source.start),
    questions: Object.fromEntries(
      Object.entries(source.questions).map(([id, question]) => [id, mendQuestion(question, mend)]),
    ),
    outcomes: source.outcomes,
    facts,
  });
  const mended = build(mendTarget);
  const loops = findCycles(Object.keys(mended.questions), (id) =>
    (mended.questions[id]?.branches ?? []).flatMap(({ to }) =>
      Object.hasOwn(mended.questions, to) ? [to] : [],
    ),
  );
  return loops.length === 0 ? { tree: mended, guessless } : { tree: build((to) => to), guessless: true };
}

function isFaulty(branch: DecidableBranch, desk: Desk): boolean {
  if (!branch.if || branch.faulty) return branch.faulty === true;
  const { facts } = desk.content;
  const { derived } = desk.context;
  const isKnown = (fact: string): boolean => {
    if (!Object.hasOwn(derived, fact)) return Object.hasOwn(facts, fact);
    return (derived[fact]?.inputs ?? []).every(
      (input) =>
        Object.hasOwn(facts, input.fact) && (!input.when || listConditionFacts(input.when).every(isKnown)),
    );
  };
  return (
    !listConditionFacts(branch.if).every(isKnown) ||
    listTypedUses(branch.if, (fact) => facts[fact]?.type).some((use) => findLawFault(use, desk) !== null)
  );
}
