/** A tree as nodes and edges with their words: what every export draws. */
import type { Forest } from '../forest';
import { EXPORT_WORDS } from '../messages/export';
import type { CompiledFact, CompiledQuestion, CompiledTree, Condition, World } from '../model';
import { formatCondition, formatLimit } from '../wording';

export interface TreeGraph {
  id: string;
  title: string;
  /** id of the first question */
  start: string;
  /** the day whose numbers the words tell, `YYYY-MM-DD` */
  today: string;
  nodes: GraphNode[];
}

export type GraphNode =
  | {
      kind: 'question';
      id: string;
      text: string;
      fact: string;
      /** where it is asked; elsewhere it is passed without an answer */
      only?: Condition;
      branches: GraphBranch[];
    }
  | { kind: 'outcome'; id: string; text: string; approach: string; now: string; lawyer: string }
  /** its id is `tree:<id>`, its text the title of that tree */
  | { kind: 'handover'; id: string; text: string };

export interface GraphBranch {
  to: string;
  /** the condition in French */
  words: string;
  /** absent: always */
  condition?: Condition;
}

/**
 * What stands on each branch of a diagram. Several are numbered, since the first one that holds is taken; the only
 * branch of a question is bare.
 */
export function listLabels(branches: readonly GraphBranch[]): (string | undefined)[] {
  if (branches.length === 1) return [undefined];
  return branches.map(({ words }, index) => EXPORT_WORDS.ranked({ rank: index + 1, words }));
}

/** Lists the nodes of a tree: questions in their order, then outcomes, then hand-overs. */
export function buildGraph(tree: CompiledTree, { world }: { world: World }): TreeGraph {
  const { id, title, start, facts, questions, outcomes, handovers } = tree;
  const names = { defs: facts, world };
  const nodes: GraphNode[] = [
    ...Object.entries(questions).map(([key, { fact, branches }]) => ({
      kind: 'question' as const,
      id: key,
      text: wordQuestion(facts[fact], names) ?? fact,
      fact,
      ...(facts[fact]?.only && { only: facts[fact].only }),
      branches: branches.map((branch) => wordBranch(branch, branches.length, names)),
    })),
    ...Object.entries(outcomes).map(([key, { title: text, approach, now, lawyer }]) => ({
      kind: 'outcome' as const,
      id: key,
      text,
      approach,
      now,
      lawyer,
    })),
    ...Object.entries(handovers).map(([key, { title: text }]) => ({
      kind: 'handover' as const,
      id: `tree:${key}`,
      text,
    })),
  ];
  return { id, title, start, today: world.today, nodes };
}

function wordQuestion(
  def: CompiledFact | undefined,
  names: Pick<Forest, 'defs' | 'world'>,
): string | undefined {
  return def?.only ? `${def.question} (${formatLimit(def.only, names)})` : def?.question;
}

function wordBranch(
  { if: condition, to }: CompiledQuestion['branches'][number],
  count: number,
  names: Pick<Forest, 'defs' | 'world'>,
): GraphBranch {
  if (condition) return { to, words: formatCondition(condition, names), condition };
  return { to, words: count === 1 ? EXPORT_WORDS.answered : EXPORT_WORDS.otherwise };
}
