/** Where facts and options apply: each `only` lets someone through, keeps someone out, and reads what was asked before. */
import { listDeciding } from '../applicability';
import { optionKey } from '../evaluate';
import { isChoice } from '../factTypes';
import { ONLY_MESSAGES } from '../messages/check/only';
import type { CheckRun } from './context';
import { findCycles, type Graph } from './graph';
import { NONE } from './mdd';
import { findReach, type Model, type Reach } from './reach';

/** What an `only` does where its fact is asked, as cases show it. */
export interface LimitUse {
  fact: string;
  option?: string;
  /** at the first question that asks the fact */
  question: number;
  set: number;
  /** some case is let through */
  lets: boolean;
  /** some case is kept out */
  keeps: boolean;
}

/** What each `only` of a question's fact does there. */
export function listLimitUses(model: Model, reach: Reach, question: number): LimitUse[] {
  const { mdd, limits } = model.variables;
  const { fact } = model.graph.questions[question] as Graph['questions'][number];
  const reached = reach.sets[question] as number;
  const def = model.graph.limited[fact];
  if (!def || reached === NONE) return [];
  const applying = mdd.and(reached, model.diagrams.applies(fact));
  const tell = (within: number, passing: number, option?: string): LimitUse => ({
    fact,
    ...(option !== undefined && { option }),
    question,
    set: within,
    lets: mdd.and(within, passing) !== NONE,
    keeps: mdd.minus(within, passing) !== NONE,
  });
  const options = (def.options ?? []).filter(({ id }) => limits.options.has(optionKey(fact, id)));
  return [
    ...(def.only ? [tell(reached, model.diagrams.applies(fact))] : []),
    ...(applying === NONE
      ? []
      : options.map(({ id }) => tell(applying, model.diagrams.offers(fact, id), id))),
  ];
}

/** The cases that a question applies to and offers no answer. */
export function findAnswerless(model: Model, reach: Reach, question: number): number {
  const { mdd } = model.variables;
  const { fact } = model.graph.questions[question] as Graph['questions'][number];
  const def = model.graph.limited[fact];
  if (!def || !isChoice(def)) return NONE;
  let left = mdd.and(reach.sets[question] as number, model.diagrams.applies(fact));
  for (const { id } of def.options ?? []) left = mdd.minus(left, model.diagrams.offers(fact, id));
  return left;
}

/** A question whose limits read what is asked after it. */
export interface LateRead {
  question: number;
  read: string;
  reach: Reach;
  set: number;
}

/** Finds what the limits of a question's fact read though it is only asked further on. */
export function listLateReads(
  model: Model,
  question: number,
  alive: readonly (readonly boolean[])[],
): LateRead[] {
  const { questions, limited } = model.graph;
  const { fact } = questions[question] as Graph['questions'][number];
  const def = limited[fact];
  if (!def) return [];
  const ahead = findAhead(model.graph, question, alive);
  return listDeciding(def).flatMap((read) => {
    const askers = new Set(questions.flatMap((one, position) => (one.fact === read ? [position] : [])));
    if (![...askers].some((position) => position !== question && ahead.has(position))) return [];
    const reach = findReach(model, askers);
    const { mdd } = model.variables;
    const set = mdd.and(reach.sets[question] as number, model.diagrams.applies(fact));
    return set === NONE ? [] : [{ question, read, reach, set }];
  });
}

function findAhead({ questions }: Graph, from: number, alive: readonly (readonly boolean[])[]): Set<number> {
  const ahead = new Set([from]);
  for (const position of ahead)
    for (const [branch, target] of (questions[position]?.targets ?? []).entries())
      if (target >= 0 && alive[position]?.[branch]) ahead.add(target);
  return ahead;
}

/** Facts that limit each other in a circle, and answers that are told apart by nothing. */
export function checkLimits(checkRun: CheckRun): void {
  if (!checkRun.hasFacts) return;
  const { facts } = checkRun.content;
  for (const cycle of findCycles(Object.keys(facts), (id) => listDeciding(facts[id] ?? {}))) {
    const [first = ''] = cycle;
    const { file = '', only } = facts[first] ?? {};
    checkRun.report(
      { file, path: only ? [first, 'only'] : [first], key: true },
      {
        code: 'only-circular',
        about: cycle.map((fact) => `fact:${fact}` as const),
        ...ONLY_MESSAGES['only-circular']({ facts: cycle }),
      },
    );
  }
  for (const { id, file, options = [] } of Object.values(facts)) {
    for (const when of new Set(options.map((option) => option.when))) {
      const same = options.filter((option) => option.when === when);
      if (when !== undefined && same.length > 1)
        checkRun.report(
          { file, path: [id, 'options', same[1]?.id ?? '', 'when'] },
          {
            code: 'same-when',
            ...ONLY_MESSAGES['same-when']({ fact: id, options: same.map((one) => one.id) }),
          },
        );
    }
  }
}
