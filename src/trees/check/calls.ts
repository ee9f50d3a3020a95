/** Where words are said: no condition is idle, and a call finds words wherever it gets. */
import { listConditionFacts } from '../conditionUses';
import type { ParsedContent, SpokenSource, SpokenText, TreeSource } from '../content';
import { listJoining } from '../doneSteps';
import { LOGIC_MESSAGES } from '../messages/check/logic';
import { SPOKEN_MESSAGES } from '../messages/check/spoken';
import type { Condition } from '../model';
import { type ExpandedTree, expandTrees } from '../requirements';
import { wordsOf } from '../spoken';
import { listHandovers } from '../structure';
import { CallReach } from './callReach';
import { type CheckRun, DEFAULT_BUDGET } from './context';
import { type Excess, OverBudget } from './failures';
import { repairTree } from './repair';
import { shareDerived } from './shareDerived';

/**
 * Checks where words are said: no condition is idle, and a call finds words wherever it gets.
 *
 * Nothing is concluded while something else is to be mended: the cause comes first and alone.
 *
 * @param looping - the trees that have a loop inside
 */
export function checkCalls(checkRun: CheckRun, looping: ReadonlySet<string>): void {
  const { content, context } = checkRun;
  if (content.broken.size > 0 || looping.size > 0) return;
  if (checkRun.issues.some(({ severity }) => severity === 'error')) return;
  const trees = expandTrees(content, context.derived);
  const calls = new CallReport(checkRun, trees);
  for (const tree of Object.values(trees)) {
    const excess = calls.add(tree);
    if (!excess) continue;
    checkRun.report(
      { file: tree.file, path: ['questions'], key: true },
      { code: 'over-budget', ...LOGIC_MESSAGES['over-budget']({ tree: tree.id, excess }) },
    );
    return;
  }
  calls.tell();
}

/** A condition under which a text is said, and the earlier ones that must then be false. */
interface Turn {
  key: 'say' | 'avoid';
  text: SpokenText;
  if: Condition;
  before: readonly Condition[];
}

/** Where words stand in a tree. */
interface Place {
  /** questions and outcomes at which they may be said */
  ids: readonly string[];
  spoken: SpokenSource;
}

class CallReport {
  /** conditional texts: whether somebody hears them; else the fact that nobody was asked, if that is why */
  private readonly heard = new Map<
    SpokenText,
    Turn & { file: string; unknown: string | undefined; yes: boolean }
  >();
  private readonly silent = new Map<string, string[]>();

  constructor(
    private readonly checkRun: CheckRun,
    private readonly trees: Readonly<Record<string, ExpandedTree>>,
  ) {}

  /** Adds what a tree shows. @returns what grew too large, where it cannot be decided */
  add(tree: ExpandedTree): Excess | undefined {
    const places = listPlaces(tree, this.checkRun.content);
    const turns = places.flatMap(({ spoken }) => listTurns(spoken));
    if (!tree.call && turns.length === 0) return undefined;
    const only = tree.call?.only ? [tree.call.only] : [];
    try {
      const { context } = this.checkRun;
      const { law, today, budget = DEFAULT_BUDGET } = context;
      const world = shareDerived({ derived: context.derived, law, today });
      const conditions = [...only, ...turns.map((turn) => turn.if)];
      const reach = new CallReach(repairTree(tree, this.checkRun).tree, conditions, world, budget);
      const known = listKnown(tree, this.trees, this.checkRun.content);
      for (const place of places) this.hear(place, reach, only, known);
      if (tree.call) this.cover(tree, reach.find(only));
      return undefined;
    } catch (error) {
      if (error instanceof OverBudget) return error.excess;
      throw error;
    }
  }

  private hear(
    { ids, spoken }: Place,
    reach: CallReach,
    only: readonly Condition[],
    known: ReadonlySet<string>,
  ): void {
    for (const turn of listTurns(spoken)) {
      const before = this.heard.get(turn.text);
      if (before?.yes) continue;
      const unknown = this.open(turn.if).find((fact) => !known.has(fact));
      const found = unknown === undefined ? reach.find([...only, turn.if], turn.before) : undefined;
      const yes = ids.some((id) => found?.has(id));
      this.heard.set(turn.text, { ...turn, file: spoken.file, unknown, yes });
    }
  }

  /** The facts that a condition reads, through derived facts too. */
  private open(condition: Condition): string[] {
    const { derived } = this.checkRun.context;
    return listConditionFacts(condition).flatMap((id) => derived[id]?.inputs.map(({ fact }) => fact) ?? [id]);
  }

  private cover(tree: ExpandedTree, reached: ReadonlySet<string>): void {
    const { content } = this.checkRun;
    for (const { id, words } of Object.values(tree.outcomes))
      if (reached.has(id) && !words?.say.length)
        this.checkRun.report(
          { file: tree.file, path: ['outcomes', id], key: true },
          {
            code: 'outcome-without-words',
            ...SPOKEN_MESSAGES['outcome-without-words']({ outcome: id }),
          },
        );
    for (const question of Object.values(tree.questions)) {
      const fact = content.facts[question.fact];
      if (!reached.has(question.id) || !fact || fact.ours || wordsOf(question, fact)?.say.length) continue;
      const trees = this.silent.get(fact.id) ?? [];
      if (!trees.includes(tree.id)) this.silent.set(fact.id, [...trees, tree.id]);
    }
  }

  tell(): void {
    const { content } = this.checkRun;
    for (const [fact, trees] of this.silent)
      this.checkRun.report(
        { file: content.factsFile, path: [fact], key: true },
        {
          code: 'question-without-words',
          ...SPOKEN_MESSAGES['question-without-words']({ fact, trees }),
        },
      );
    for (const { file, key, text, unknown, yes } of this.heard.values())
      if (!yes)
        this.checkRun.report(
          { file, path: text.path },
          { code: 'words-never', ...SPOKEN_MESSAGES['words-never']({ key, unknown }) },
        );
  }
}

function listPlaces(tree: ExpandedTree, content: ParsedContent): Place[] {
  const outcomes = Object.values(tree.outcomes);
  const everywhere = [...(tree.meanwhile ?? []), ...listJoining(content, tree.id).map(({ id }) => id)];
  const steps = new Map<string, string[]>(
    everywhere.map((step) => [step, outcomes.map(({ id }) => id)] as const),
  );
  for (const outcome of outcomes)
    for (const step of outcome.steps) steps.set(step, [...(steps.get(step) ?? []), outcome.id]);
  return [
    ...Object.values(tree.questions).map((question) => ({
      ids: [question.id],
      spoken: wordsOf(question, content.facts[question.fact]),
    })),
    ...outcomes.map(({ id, words }) => ({ ids: [id], spoken: words })),
    ...[...steps].map(([step, ids]) => ({ ids, spoken: content.steps[step]?.words })),
  ].flatMap(({ ids, spoken }) => (spoken ? [{ ids, spoken }] : []));
}

function listTurns({ say, avoid }: SpokenSource): Turn[] {
  const earlier: Condition[] = [];
  const said = say.flatMap((text): Turn[] => {
    if (!text.if || text.faulty) return [];
    const turn: Turn = { key: 'say', text, if: text.if, before: [...earlier] };
    earlier.push(text.if);
    return [turn];
  });
  const avoided = avoid.flatMap((text): Turn[] =>
    text.if && !text.faulty ? [{ key: 'avoid', text, if: text.if, before: [] }] : [],
  );
  return [...said, ...avoided];
}

/** The facts that a tree, or one that leads to it, asks; those of its steps' conditions are asked with the outcome. */
function listKnown(
  tree: TreeSource,
  trees: Readonly<Record<string, TreeSource>>,
  content: ParsedContent,
): ReadonlySet<string> {
  const before = new Set([tree.id]);
  for (const id of before)
    for (const other of Object.values(trees)) if (listHandovers(other).includes(id)) before.add(other.id);
  const asked = [...before].flatMap((id) =>
    Object.values(trees[id]?.questions ?? {}).map(({ fact }) => fact),
  );
  const named = Object.values(tree.outcomes).flatMap(({ steps }) => steps);
  const steps = [...named.flatMap((id) => content.steps[id] ?? []), ...listJoining(content, tree.id)];
  return new Set([...asked, ...steps.flatMap((step) => (step.if ? listConditionFacts(step.if) : []))]);
}
