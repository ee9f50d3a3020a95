/** What a tree's conditions decide: every place is reached, every branch taken by someone, every answer leads on. */
import type { TreeSource } from '../content';
import { expandGates, isGateQuestion } from '../gates';
import type { Name } from '../issue';
import { LOGIC_MESSAGES } from '../messages/check/logic';
import { ONLY_MESSAGES } from '../messages/check/only';
import { type CheckRun, DEFAULT_BUDGET, listDerivedNames } from './context';
import type { Excess } from './failures';
import { findGatePlace, nameGateQuestion } from './gatePlace';
import { buildGraph, type Graph } from './graph';
import { repairTree } from './repair';
import { RequirementProofs } from './requirements';
import { shareDerived } from './shareDerived';
import { decideTree, type LimitFinding, type LogicFault, type Verdict } from './verdict';
import { formatCase } from './witness';

/** @param looping - trees with a loop inside, which cannot be decided */
export function checkLogic(checkRun: CheckRun, looping: ReadonlySet<string>): void {
  if (!checkRun.hasFacts) return;
  const { law, today, budget = DEFAULT_BUDGET } = checkRun.context;
  const world = shareDerived({ derived: checkRun.context.derived, law, today });
  const proofs = new RequirementProofs(checkRun);
  const limits = new LimitReport();
  for (const source of Object.values(checkRun.content.trees)) {
    if (looping.has(source.id) || !checkRun.isWhole(source.file)) {
      limits.miss();
      continue;
    }
    const { tree, guessless } = repairTree(source, checkRun);
    const gates = proofs.buildGates(source);
    const graph = buildGraph(
      gates.length === 0 ? tree : { ...tree, questions: expandGates(tree.questions, gates) },
    );
    const verdict = decideTree(graph, world, budget);
    const view: View = { source, graph, verdict, checkRun };
    if (verdict.overBudget !== undefined || verdict.failure || verdict.days.length === 0) proofs.giveUp();
    if (verdict.overBudget !== undefined) reportOverBudget(view, verdict.overBudget);
    else if (verdict.failure) reportFailure(view);
    else if (verdict.days.length > 0) {
      reportUnreachable(view, guessless);
      reportDead(view);
      reportGaps(view);
      reportUnasked(view);
      reportUndefined(view);
      proofs.add(source, gates, graph, verdict);
      reportAnswerless(view);
      reportLate(view);
      limits.add(verdict);
      continue;
    }
    limits.miss();
  }
  limits.tell(checkRun);
  proofs.finish();
}

/** What limits do over all trees. */
class LimitReport {
  private readonly found = new Map<string, LimitFinding>();
  private isWhole = true;

  /** A tree could not be decided: what it would have shown is not known. */
  miss(): void {
    this.isWhole = false;
  }

  add({ limits }: Verdict): void {
    for (const [key, { lets, keeps, ...use }] of limits) {
      const known = this.found.get(key);
      this.found.set(key, {
        ...use,
        ...known,
        lets: lets || known?.lets === true,
        keeps: keeps || known?.keeps === true,
      });
    }
  }

  tell(checkRun: CheckRun): void {
    if (!this.isWhole || checkRun.content.broken.size > 0) return;
    for (const { fact, option, lets, keeps, case: shown } of this.found.values()) {
      if (lets && keeps) continue;
      const file = checkRun.content.facts[fact]?.file ?? '';
      const code = lets ? 'only-always' : 'only-never';
      checkRun.report(
        { file, path: [fact, ...(option === undefined ? [] : ['options', option]), 'only'] },
        {
          code,
          ...(lets && { severity: 'warning' as const }),
          about: [`fact:${fact}`],
          ...ONLY_MESSAGES[code]({ fact, option }),
          example: shown && formatCase(shown.facts),
        },
      );
    }
  }
}

function reportAnswerless({ source, graph, verdict, checkRun }: View): void {
  for (const { question, case: shown } of verdict.answerless) {
    const { id, fact } = graph.questions[question] as Graph['questions'][number];
    checkRun.report(
      { file: source.file, path: ['questions', id], key: true },
      {
        code: 'no-answer-left',
        about: [`fact:${fact}`],
        ...ONLY_MESSAGES['no-answer-left']({ question: id, fact }),
        example: shown && formatCase(shown.facts),
      },
    );
  }
}

function reportLate({ source, graph, verdict, checkRun }: View): void {
  for (const { question, read, case: shown } of verdict.late) {
    const { id, fact } = graph.questions[question] as Graph['questions'][number];
    checkRun.report(
      { file: source.file, path: ['questions', id], key: true },
      {
        code: 'only-asked-later',
        about: [`fact:${fact}`, `fact:${read}`],
        ...ONLY_MESSAGES['only-asked-later']({ question: id, fact, read }),
        example: shown && formatCase(shown.facts),
      },
    );
  }
}

interface View {
  source: TreeSource;
  graph: Graph;
  verdict: Verdict;
  checkRun: CheckRun;
}

function reportOverBudget({ source, checkRun }: View, excess: Excess): void {
  checkRun.report(
    { file: source.file, path: ['questions'], key: true },
    { code: 'over-budget', ...LOGIC_MESSAGES['over-budget']({ tree: source.id, excess }) },
  );
}

function reportFailure({ source, verdict: { failure }, checkRun }: View): void {
  if (!failure) return;
  checkRun.report(
    { file: source.file, path: ['questions'], key: true },
    {
      code: 'derived-failure',
      about: listDerivedNames(failure.derived),
      ...LOGIC_MESSAGES['derived-failure']({
        derived: failure.derived.id,
        tree: source.id,
        reason: failure.reason,
      }),
      example: formatCase(failure.facts),
    },
  );
}

/** Reports the first places that nothing reaches; what only they lead to is named along with them. */
function reportUnreachable(view: View, guessless: boolean): void {
  const { source, graph, verdict, checkRun } = view;
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
    if (isGateQuestion(id)) continue;
    const from = listSources(id, entries, isReached);
    if (from.length === 0 && guessless) continue;
    const isFirst = from.length === 0 || from.some(isReached);
    if (!isFirst) continue;
    const isQuestion = Object.hasOwn(questions, id);
    checkRun.report(
      { file: source.file, path: [isQuestion ? 'questions' : 'outcomes', id], key: true },
      {
        code: 'unreachable',
        about: from.flatMap((question) => listNames(view, graph.positions.get(question))),
        ...LOGIC_MESSAGES.unreachable({
          place: isQuestion ? 'question' : 'outcome',
          id,
          behind: isQuestion ? listBehind(id, lost, graph).filter((place) => !isGateQuestion(place)) : [],
          from: [...new Set(from.filter(isReached).map(nameGateQuestion))],
          days: verdict.days.length,
        }),
      },
    );
  }
}

/** The questions that lead to a place; for those of a requirement that nothing reaches, the questions that lead to them. */
function listSources(
  id: string,
  entries: ReadonlyMap<string, readonly string[]>,
  isReached: (id: string) => boolean,
): string[] {
  const found = new Set([id]);
  const sources = new Set<string>();
  for (const place of found)
    for (const from of entries.get(place) ?? [])
      if (isGateQuestion(from) && !isReached(from)) found.add(from);
      else sources.add(from);
  return [...sources];
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

function reportDead(view: View): void {
  const { source, graph, verdict, checkRun } = view;
  for (const [position, alive] of verdict.alive.entries()) {
    const question = source.questions[graph.questions[position]?.id as string];
    if (!verdict.reached[position] || !question) continue;
    for (const [index, taken] of alive.entries()) {
      if (taken) continue;
      const missed = verdict.missed.get(`${position} ${index}`);
      const isBare = question.branches[index]?.if === undefined;
      checkRun.report(
        { file: source.file, path: [...question.path, index] },
        {
          code: 'dead-branch',
          about: listNames(view, position),
          ...LOGIC_MESSAGES['dead-branch']({
            question: question.id,
            branch: index + 1,
            to: question.branches[index]?.to ?? '',
            cause: missed?.beaten ? 'beaten' : isBare ? 'nothing-left' : 'never-holds',
          }),
          example:
            missed &&
            LOGIC_MESSAGES['dead-branch-case']({
              facts: formatCase(missed.case.facts),
              beaten: missed.beaten,
            }),
        },
      );
    }
  }
}

function reportGaps(view: View): void {
  const { source, graph, verdict, checkRun } = view;
  for (const gap of verdict.gaps) {
    const id = graph.questions[gap.question]?.id as string;
    checkRun.report(
      findGatePlace(id, undefined, checkRun) ?? { file: source.file, path: ['questions', id], key: true },
      {
        code: 'gap',
        about: listNames(view, gap.question),
        ...LOGIC_MESSAGES.gap({ question: nameGateQuestion(id), from: findStart(gap, verdict) }),
        example: gap.case && formatCase(gap.case.facts),
      },
    );
  }
}

function reportUnasked(view: View): void {
  const { source, graph, verdict, checkRun } = view;
  for (const found of verdict.unasked) {
    const { id } = graph.questions[found.question] as Graph['questions'][number];
    const question = source.questions[id];
    const path = [...(question?.path ?? []), found.branch, 'if'];
    const { fact, derived } = found;
    const read = {
      question: nameGateQuestion(id),
      branch: found.branch + 1,
      fact,
      from: findStart(found, verdict),
    };
    const branch = graph.tree.questions[id]?.branches[found.branch];
    checkRun.report(
      findGatePlace(id, branch, checkRun) ?? { file: source.file, path, find: derived ?? fact },
      {
        about: listNames(view, found.question),
        ...(derived === undefined
          ? { code: 'fact-not-asked', ...LOGIC_MESSAGES['fact-not-asked'](read) }
          : { code: 'input-not-asked', ...LOGIC_MESSAGES['input-not-asked']({ ...read, derived }) }),
        example:
          found.case &&
          LOGIC_MESSAGES['path-case']({
            facts: formatCase(found.case.facts),
            path: showPath(
              found.case.path.map((position) => nameGateQuestion(graph.questions[position]?.id as string)),
            ),
          }),
      },
    );
  }
}

function reportUndefined({ source, graph, verdict, checkRun }: View): void {
  for (const found of verdict.undefinedAt) {
    const { id } = graph.questions[found.question] as Graph['questions'][number];
    const first = checkRun.context.law[found.law]?.periods[0]?.from;
    const branch = graph.tree.questions[id]?.branches[found.branch];
    checkRun.report(
      findGatePlace(id, branch, checkRun) ?? {
        file: source.file,
        path: [...(source.questions[id]?.path ?? []), found.branch, 'if'],
        find: `@${found.law}`,
      },
      {
        code: 'law-value-undefined-at',
        about: [`law-value:${found.law}`, `fact:${found.at}`],
        ...LOGIC_MESSAGES['law-value-undefined-at']({ value: found.law, at: found.at, first: first ?? '' }),
        example: found.case && formatCase(found.case.facts),
      },
    );
  }
}

/** What a question's branches rest on: its fact, and the facts and law values that their conditions read. */
function listNames({ graph, checkRun }: View, position: number | undefined): Name[] {
  const question = graph.questions[position ?? -1];
  if (!question) return [];
  const names = new Set<Name>([`fact:${question.fact}`]);
  for (const { reads, uses } of question.branches) {
    for (const fact of reads) {
      const derived = Object.hasOwn(checkRun.context.derived, fact)
        ? checkRun.context.derived[fact]
        : undefined;
      for (const name of derived ? listDerivedNames(derived) : [`fact:${fact}` as const]) names.add(name);
    }
    for (const { law } of uses) names.add(`law-value:${law}`);
  }
  return [...names];
}

/** The day from which it goes wrong, where that is not today. */
function findStart({ day }: LogicFault, { days }: Verdict): string | undefined {
  return day === days[0] ? undefined : day;
}

const SHOWN = 8;

function showPath(path: readonly string[]): string {
  return (path.length > SHOWN ? ['…', ...path.slice(-SHOWN)] : path).join(' → ');
}
