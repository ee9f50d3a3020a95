/**
 * A tree as the source of an XState machine, for Stately and for model-based tests.
 *
 * Questions, outcomes and hand-overs are its states. Eventless transitions, guarded by the conditions of the branches,
 * make the walk; `ANSWER`, `FORGET` and `RESTORE` are handled at the root and re-enter the start, so that the position
 * depends on the facts alone. Outcomes are not `final`: later answers are heard. The machine holds single positions:
 * where an unknown fact decides, it rests on that question, and `walk` tells the ways it forks.
 */
import { EXPORT_WORDS } from '../messages/export';
import type { GraphNode, TreeGraph } from './graph';

/** Writes the machine as a TypeScript module that exports `machine`. */
export function formatMachine(graph: TreeGraph): string {
  const { id, today, nodes } = graph;
  const guards = new Set(
    nodes.flatMap((node) => (node.kind === 'question' ? node.branches.map(({ words }) => words) : [])),
  );
  return `${formatComment(EXPORT_WORDS['machine-head']({ tree: id, today }))}
import { assign, setup } from 'xstate';

type Value = string | number | readonly string[] | null;
type Facts = Readonly<Record<string, Value>>;
type TreeEvent =
  | { type: 'ANSWER'; fact: string; value: Value }
  | { type: 'FORGET'; fact: string }
  | { type: 'RESTORE'; facts: Facts };

${formatComment([EXPORT_WORDS['machine-branch']])}
type Branch = { question: string; branch: number; condition?: unknown };

${formatComment([EXPORT_WORDS['machine-guard']])}
const undecided = (_: unknown, _branch: Branch): boolean => false;

export const machine = setup({
  types: { context: {} as { facts: Facts }, events: {} as TreeEvent },
  guards: {
${[...guards].map((guard) => `    ${JSON.stringify(guard)}: undecided,`).join('\n')}
  },
  actions: {
    answer: assign(({ context, event }) =>
      event.type === 'ANSWER' ? { facts: { ...context.facts, [event.fact]: event.value } } : {},
    ),
    forget: assign(({ context, event }) =>
      event.type === 'FORGET'
        ? { facts: Object.fromEntries(Object.entries(context.facts).filter(([id]) => id !== event.fact)) }
        : {},
    ),
    restore: assign(({ event }) => (event.type === 'RESTORE' ? { facts: event.facts } : {})),
  },
}).createMachine(${JSON.stringify(buildConfig(graph), null, 2)});
`;
}

function formatComment(lines: readonly string[]): string {
  if (lines.length === 1) return `/** ${lines[0]} */`;
  return ['/**', ...lines.map((line) => ` * ${line}`), ' */'].join('\n');
}

function buildConfig({ id, title, start, nodes }: TreeGraph) {
  const restart = { target: `.${start}`, reenter: true };
  return {
    id,
    description: title,
    context: { facts: {} },
    initial: start,
    on: {
      ANSWER: { ...restart, actions: 'answer' },
      FORGET: { ...restart, actions: 'forget' },
      RESTORE: { ...restart, actions: 'restore' },
    },
    states: Object.fromEntries(nodes.map((node) => [node.id, buildState(node)])),
  };
}

function buildState(node: GraphNode) {
  const state = { tags: node.kind, description: node.text };
  if (node.kind === 'handover') return state;
  if (node.kind === 'outcome') {
    const { approach, now, lawyer } = node;
    return { ...state, meta: { approach, now, lawyer } };
  }
  return {
    ...state,
    meta: { fact: node.fact, ...(node.only && { only: node.only }) },
    always: node.branches.map(({ to, words, condition }, branch) => ({
      target: to,
      guard: { type: words, params: { question: node.id, branch, ...(condition && { condition }) } },
    })),
  };
}
