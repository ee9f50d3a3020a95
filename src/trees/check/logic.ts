/** What a tree's conditions decide: every place is reached, every branch taken by someone, every answer leads on. */
import type { TreeSource } from '../content';
import { listWords } from '../messages/words';
import { DEFAULT_BUDGET, type Desk } from './context';
import { buildGraph, type Graph } from './graph';
import { repairTree } from './repair';
import { shareDerived } from './shareDerived';
import { decideTree, type Finding, type Verdict } from './verdict';
import { formatCase } from './witness';

/** @param looping - trees with a loop inside, which cannot be decided */
export function checkLogic(desk: Desk, looping: ReadonlySet<string>): void {
  if (!desk.hasFacts) return;
  const { law, today, budget = DEFAULT_BUDGET } = desk.context;
  const world = shareDerived({ derived: desk.context.derived, law, today });
  for (const source of Object.values(desk.content.trees)) {
    if (looping.has(source.id) || !desk.isWhole(source.file)) continue;
    const { tree, guessless } = repairTree(source, desk);
    const graph = buildGraph(tree);
    const verdict = decideTree(graph, world, budget);
    const view: View = { source, graph, verdict, desk };
    if (verdict.overBudget !== undefined) reportOverBudget(view, verdict.overBudget, budget);
    else if (verdict.failure) reportFailure(view);
    else if (verdict.days.length > 0) {
      reportUnreachable(view, guessless);
      reportDead(view);
      reportGaps(view);
      reportUnasked(view);
      reportUndefined(view);
    }
  }
}

interface View {
  source: TreeSource;
  graph: Graph;
  verdict: Verdict;
  desk: Desk;
}

function reportOverBudget({ source, desk }: View, reason: string, budget: number): void {
  desk.report(
    { file: source.file, path: ['questions'], key: true },
    {
      code: 'over-budget',
      message: `The tree "${source.id}" cannot be decided within the budget of ${budget} diagram nodes: ${reason}.`,
      remedy:
        'Split it by a hand-over to another tree, or let conditions read facts nearer to where they were asked.',
    },
  );
}

function reportFailure({ source, verdict: { failure }, desk }: View): void {
  if (!failure) return;
  desk.report(
    { file: source.file, path: ['questions'], key: true },
    {
      code: 'derived-failure',
      message: `The derived fact "${failure.derived.id}", which the tree "${source.id}" reads, fails: ${failure.reason}.`,
      remedy: 'Mend its function in `src/law/derived`, or the inputs it declares.',
      example: formatCase(failure.facts),
    },
  );
}

/** Reports the first places that nothing reaches; what only they lead to is named along with them. */
function reportUnreachable({ source, graph, verdict, desk }: View, guessless: boolean): void {
  const { questions, outcomes } = graph.tree;
  const isReached = (id: string) => verdict.reached[graph.positions.get(id) ?? -1] === true;
  const aimed = new Set<string>();
  for (const [position, question] of graph.questions.entries())
    for (const [index, { to }] of question.branches.entries())
      if (verdict.alive[position]?.[index]) aimed.add(to);
  const lost = new Set<string>();
  for (const id of Object.keys(questions)) if (!isReached(id)) lost.add(id);
  for (const id of Object.keys(outcomes)) if (!aimed.has(id)) lost.add(id);
  if (lost.size === 0) return;
  const entries = new Map<string, string[]>();
  for (const [from, { branches }] of Object.entries(questions))
    for (const { to } of branches) {
      const list = entries.get(to);
      if (list) list.push(from);
      else if (lost.has(to)) entries.set(to, [from]);
    }
  for (const id of lost) {
    const from = entries.get(id) ?? [];
    if (from.length === 0 && guessless) continue;
    const isFirst = from.length === 0 || from.some(isReached);
    if (!isFirst) continue;
    const isQuestion = Object.hasOwn(questions, id);
    const behind = isQuestion ? listBehind(id, lost, graph) : [];
    const dead = from.filter(isReached);
    desk.report(
      { file: source.file, path: [isQuestion ? 'questions' : 'outcomes', id], key: true },
      {
        code: 'unreachable',
        message: `No answers lead to ${isQuestion ? 'question' : 'outcome'} "${id}"${behind.length > 0 ? `, nor to ${listWords(behind)} behind it` : ''}.`,
        remedy:
          dead.length === 0
            ? 'Lead a branch to it, or take it out.'
            : `The branches to it from ${listWords([...new Set(dead)])} can never be taken: mend their conditions, or take it out.`,
        example:
          dead.length === 0
            ? 'no branch of any question names it.'
            : `whoever reaches "${dead[0]}" is led elsewhere${verdict.days.length > 1 ? `, on each of the ${verdict.days.length} days that were decided` : ''}.`,
      },
    );
  }
}

const MOST_BEHIND = 6;

/** The places that are lost with a question: those that branches lead to from it. */
function listBehind(id: string, lost: ReadonlySet<string>, { tree }: Graph): string[] {
  const behind = new Set([id]);
  for (const place of behind)
    for (const { to } of tree.questions[place]?.branches ?? [])
      if (lost.has(to) && behind.size <= MOST_BEHIND) behind.add(to);
  behind.delete(id);
  return [...behind];
}

function reportDead({ source, graph, verdict, desk }: View): void {
  for (const [position, alive] of verdict.alive.entries()) {
    const question = source.questions[graph.questions[position]?.id as string];
    if (!verdict.reached[position] || !question) continue;
    for (const [index, taken] of alive.entries()) {
      if (taken) continue;
      const missed = verdict.missed.get(`${position} ${index}`);
      const isBare = question.branches[index]?.if === undefined;
      desk.report(
        { file: source.file, path: [...question.path, index] },
        {
          code: 'dead-branch',
          message: `Branch ${index + 1} of question "${question.id}", to "${question.branches[index]?.to}", can never be taken.`,
          remedy: missed?.beaten
            ? 'An earlier branch takes every case that it would: put it first, narrow the earlier one, or take it out.'
            : isBare
              ? 'The branches before it cover every answer: take it out.'
              : 'Its condition holds for no case that reaches the question: mend it, or take it out.',
          example:
            missed &&
            `${formatCase(missed.case.facts)} ${missed.beaten ? 'is taken by an earlier branch' : 'reaches the question, and the condition does not hold'}.`,
        },
      );
    }
  }
}

function reportGaps({ source, graph, verdict, desk }: View): void {
  for (const gap of verdict.gaps) {
    const id = graph.questions[gap.question]?.id as string;
    desk.report(
      { file: source.file, path: ['questions', id], key: true },
      {
        code: 'gap',
        message: `For some answers no branch of question "${id}" holds${sayDay(gap, verdict)}.`,
        remedy: 'Add a branch for them, or end with one without `if`.',
        example: gap.case && formatCase(gap.case.facts),
      },
    );
  }
}

function reportUnasked({ source, graph, verdict, desk }: View): void {
  for (const found of verdict.unasked) {
    const { id } = graph.questions[found.question] as Graph['questions'][number];
    const question = source.questions[id];
    const path = [...(question?.path ?? []), found.branch, 'if'];
    const condition = found.derived ?? found.fact;
    desk.report(
      { file: source.file, path, find: condition },
      {
        code: found.derived === undefined ? 'fact-not-asked' : 'input-not-asked',
        message:
          found.derived === undefined
            ? `Branch ${found.branch + 1} of question "${id}" reads "${found.fact}", which was not asked on every path to it${sayDay(found, verdict)}.`
            : `Branch ${found.branch + 1} of question "${id}" reads the derived fact "${found.derived}", whose input "${found.fact}" was not asked on every path to it${sayDay(found, verdict)}.`,
        remedy: `Ask "${found.fact}" before, on each path; or split the question by where it was asked.`,
        example:
          found.case &&
          `${formatCase(found.case.facts)}, by ${showPath(found.case.path.map((position) => graph.questions[position]?.id as string))}.`,
      },
    );
  }
}

function reportUndefined({ source, graph, verdict, desk }: View): void {
  for (const found of verdict.undefinedAt) {
    const { id } = graph.questions[found.question] as Graph['questions'][number];
    const first = desk.context.law[found.law]?.periods[0]?.from;
    desk.report(
      {
        file: source.file,
        path: [...(source.questions[id]?.path ?? []), found.branch, 'if'],
        find: `@${found.law}`,
      },
      {
        code: 'law-value-undefined-at',
        message: `The law value "${found.law}" is read at "${found.at}", which may lie outside its periods (the first one starts on ${first}).`,
        remedy: `Treat such dates in an earlier branch, give "${found.at}" a \`min:\`, or add the earlier period to the law value.`,
        example: found.case && formatCase(found.case.facts),
      },
    );
  }
}

function sayDay({ day }: Finding, { days }: Verdict): string {
  return day === days[0] ? '' : `, from ${day} on`;
}

const SHOWN = 8;

function showPath(path: readonly string[]): string {
  return (path.length > SHOWN ? ['…', ...path.slice(-SHOWN)] : path).join(' → ');
}
