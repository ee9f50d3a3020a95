/**
 * A tree as it was probably meant, for deciding: one misspelt name must not make the rest of the report noise.
 *
 * Each fault mended here is an issue already; conditions that cannot be read count as perhaps true.
 */

import { listConditionFacts } from '../conditionUses';
import type { TreeSource } from '../content';
import { suggest } from '../suggest';
import type { CheckRun } from './context';
import type { DecidableBranch, DecidableTree } from './graph';
import { findCycles } from './graph';
import { findLawFault, listTypedUses } from './lawUse';

export interface Repaired {
  tree: DecidableTree;
  /** a branch leads nowhere that could be guessed: what looks unreachable may be meant by it */
  guessless: boolean;
}

export function repairTree(source: TreeSource, checkRun: CheckRun): Repaired {
  const { facts } = checkRun.content;
  const nodes = [...Object.keys(source.questions), ...Object.keys(source.outcomes)];
  let guessless = false;
  let isGuessed = false;
  const mendTarget = (to: string): string => {
    if (to.startsWith('tree:') || Object.hasOwn(source.questions, to) || Object.hasOwn(source.outcomes, to))
      return to;
    const guess = suggest(to, nodes);
    if (guess === undefined) guessless = true;
    else isGuessed = true;
    return guess ?? to;
  };
  const mendFact = (fact: string): string =>
    Object.hasOwn(facts, fact) ? fact : (suggest(fact, Object.keys(facts)) ?? fact);
  const build = (mend: (to: string) => string): DecidableTree['questions'] => {
    const questions: Record<string, DecidableTree['questions'][string]> = {};
    for (const [id, question] of Object.entries(source.questions)) {
      const fact = mendFact(question.fact);
      const branches = question.branches.map((branch) => mendBranch(branch, mend(branch.to), checkRun));
      const isSame =
        fact === question.fact && branches.every((branch, index) => branch === question.branches[index]);
      questions[id] = isSame ? question : { fact, branches };
    }
    return questions;
  };
  const mended = build(mendTarget);
  const loops = isGuessed
    ? findCycles(Object.keys(mended), (id) =>
        (mended[id]?.branches ?? []).flatMap(({ to }) => (Object.hasOwn(mended, to) ? [to] : [])),
      )
    : [];
  const start = Object.hasOwn(source.questions, source.start)
    ? source.start
    : (suggest(source.start, Object.keys(source.questions)) ?? source.start);
  const questions = loops.length === 0 ? mended : build((to) => to);
  const tree: DecidableTree = { id: source.id, start, questions, outcomes: source.outcomes, facts };
  return { tree, guessless: guessless || loops.length > 0 };
}

function mendBranch(branch: DecidableBranch, to: string, checkRun: CheckRun): DecidableBranch {
  const faulty = isFaulty(branch, checkRun);
  return to === branch.to && faulty === (branch.faulty === true) ? branch : { ...branch, to, faulty };
}

function isFaulty(branch: DecidableBranch, checkRun: CheckRun): boolean {
  if (!branch.if || branch.faulty) return branch.faulty === true;
  const { facts } = checkRun.content;
  const { derived } = checkRun.context;
  const isKnown = (fact: string): boolean => {
    if (!Object.hasOwn(derived, fact)) return Object.hasOwn(facts, fact);
    return (derived[fact]?.inputs ?? []).every(
      (input) =>
        Object.hasOwn(facts, input.fact) && (!input.when || listConditionFacts(input.when).every(isKnown)),
    );
  };
  return (
    !listConditionFacts(branch.if).every(isKnown) ||
    listTypedUses(branch.if, (fact) => facts[fact]?.type).some((use) => findLawFault(use, checkRun) !== null)
  );
}
