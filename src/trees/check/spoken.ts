/** The words of a call: short enough to be said, in order, each said by someone, and none missing where a call gets to. */
import { listConditionFacts } from '../conditionUses';
import type { ParsedContent, SpokenSource, SpokenText, TreeSource } from '../content';
import { listJoining } from '../doneSteps';
import { countWords } from '../help';
import { SPOKEN_MESSAGES } from '../messages/check/spoken';
import type { Condition } from '../model';
import { type ExpandedTree, expandTrees } from '../requirements';
import { MOST_SPOKEN } from '../schema';
import { listSpoken, listSpokenTexts, wordsOf } from '../spoken';
import { listHandovers } from '../structure';
import { listMarkers } from '../text';
import { CallReach } from './callReach';
import { type CheckRun, DEFAULT_BUDGET } from './context';
import { DerivedFailure, OverBudget } from './failures';
import { repairTree } from './repair';
import { shareDerived } from './shareDerived';

/** Checks the words themselves, wherever they stand. */
export function checkSpoken(checkRun: CheckRun): void {
  for (const spoken of listSpoken(checkRun.content)) {
    for (const found of listSpokenTexts(spoken)) {
      const place = { file: found.file, path: found.text.path };
      const { key } = found;
      const count = countWords(found.text.text);
      if (count > MOST_SPOKEN) {
        const text = SPOKEN_MESSAGES['words-too-long']({ key, count, most: MOST_SPOKEN });
        checkRun.report(place, { code: 'words-too-long', ...text });
      }
      for (const { kind, offset, length } of listMarkers(found.text.text)) {
        if (kind === 'value' || kind === 'practice') continue;
        const marker = found.text.text.slice(offset, offset + length);
        const text = SPOKEN_MESSAGES['words-marker']({ key, marker });
        checkRun.report({ ...place, find: marker }, { code: 'words-marker', ...text });
      }
    }
    checkOrder(spoken, checkRun);
  }
}

function checkOrder({ file, say }: SpokenSource, checkRun: CheckRun): void {
  for (const [index, { if: condition, path }] of say.entries()) {
    const isLast = index === say.length - 1;
    if (isLast === (condition === undefined)) continue;
    checkRun.report(
      { file, path },
      { code: 'words-out-of-order', ...SPOKEN_MESSAGES['words-out-of-order']({ isLast }) },
    );
  }
}

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
  for (const tree of Object.values(trees)) if (!calls.add(tree)) return;
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

  /** Adds what a tree shows. @returns false where it cannot be decided */
  add(tree: ExpandedTree): boolean {
    const places = listPlaces(tree, this.checkRun.content);
    const turns = places.flatMap(({ spoken }) => listTurns(spoken));
    if (!tree.call && turns.length === 0) return true;
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
      return true;
    } catch (error) {
      if (error instanceof OverBudget || error instanceof DerivedFailure) return false;
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
