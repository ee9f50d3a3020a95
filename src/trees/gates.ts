/** Gates: questions that stand before outcomes because a requirement wants them answered first. */
import type { CompiledBranch, CompiledTree, Gate } from './model';

/** What stands between the parts of a generated id; authors cannot write it. */
export const SEPARATOR = '~';

/** The way out of a gate: to the next one of the outcome, or to the outcome itself. */
export const EXIT = '~';

/** True for a question that a requirement put there. */
export function isGateQuestion(id: string): boolean {
  return id.includes(SEPARATOR);
}

/** The outcome and the requirement for which a question stands where it is. */
export function readGateQuestion(id: string): { outcome: string; requirement: string; fact: string } {
  const [outcome = '', requirement = '', fact = ''] = id.split(SEPARATOR);
  return { outcome, requirement, fact };
}

interface Node<B> {
  fact: string;
  branches: readonly B[];
}

/**
 * Puts the gates of a tree before its outcomes: one chain an outcome, in the order of the gates.
 *
 * @returns the questions of the tree, then those of the gates, each before those it leads to
 */
export function expandGates<B extends CompiledBranch, Q extends Node<B>, G extends Node<B>>(
  questions: Readonly<Record<string, Q>>,
  gates: readonly (Pick<Gate, 'requirement' | 'outcomes'> & { nodes: readonly G[] })[],
): Record<string, Q | (G & { branches: B[] })> {
  const entries = new Map<string, string>();
  const chains: [string, G & { branches: B[] }][][] = [];
  for (const { requirement, outcomes, nodes } of [...gates].reverse())
    for (const outcome of outcomes) {
      const next = entries.get(outcome) ?? outcome;
      const ids = nodes.map(({ fact }) => [outcome, requirement, fact].join(SEPARATOR));
      const lead = (to: string): string =>
        to === EXIT ? next : to.startsWith(SEPARATOR) ? (ids[Number(to.slice(1))] as string) : to;
      chains.push(
        nodes.map((node, index) => {
          const branches = node.branches.map((branch) => ({ ...branch, to: lead(branch.to) }));
          return [ids[index] as string, { ...node, branches }];
        }),
      );
      entries.set(outcome, ids[0] ?? next);
    }
  if (entries.size === 0) return { ...questions };
  const own = Object.entries(questions).map(([id, question]): [string, Q] => {
    if (!question.branches.some(({ to }) => entries.has(to))) return [id, question];
    const branches = question.branches.map((branch) => ({
      ...branch,
      to: entries.get(branch.to) ?? branch.to,
    }));
    return [id, { ...question, branches }];
  });
  return Object.fromEntries([...own, ...chains.reverse().flat()]);
}

/** The facts that only requirements ask in a tree. */
export function listRequiredFacts({
  questions,
  gates = [],
}: Pick<CompiledTree, 'questions' | 'gates'>): Set<string> {
  const asked = new Set(Object.values(questions).map(({ fact }) => fact));
  const required = gates.flatMap(({ nodes }) => nodes.map(({ fact }) => fact));
  return new Set(required.filter((fact) => !asked.has(fact)));
}

/** A question by the name that its author knows: one that a requirement put there, by its fact. */
export function nameQuestion(id: string): string {
  return isGateQuestion(id) ? readGateQuestion(id).fact : id;
}
