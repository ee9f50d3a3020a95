/** Every tree as it ships, exported and loaded again: as a machine, as a Mermaid flowchart, as a Graphviz graph. */
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { loadTrusted } from '../../../src/cli/project';
import { findWitnesses } from '../../../src/trees/check';
import { buildGraph, EXPORT_FORMATS } from '../../../src/trees/export';
import type { TreeGraph } from '../../../src/trees/export/graph';
import type { CompiledTree, Facts } from '../../../src/trees/model';
import { type BranchParams, loadMachine, loadTree } from './load';
import { readFlowchart } from './mermaid';

const TODAY = '2026-11-24';
const { forest, compiled } = await loadTrusted(process.cwd(), TODAY);
const graphviz = await Graphviz.load();

/** A label as Graphviz gives it back: escapes are still there, and lines are broken. */
const readLabel = (label: string) =>
  label.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? ' ' : sign));

const listEdges = ({ questions }: CompiledTree): string[] =>
  Object.entries(questions).flatMap(([id, { branches }]) => branches.map(({ to }) => `${id} > ${to}`));
const listNodes = ({ questions, outcomes, handovers }: CompiledTree): string[] => [
  ...Object.keys(questions),
  ...Object.keys(outcomes),
  ...Object.keys(handovers).map((id) => `tree:${id}`),
];

describe.each(compiled.trees.map((tree) => [tree.id, tree] as const))('the tree %s', (id, tree) => {
  const graph = buildGraph(tree, forest);

  it('is a machine that ends a witness of every outcome there', () => {
    const machine = loadTree(forest, id);
    // It holds the questions that requirements put before outcomes; drawings show the tree as written.
    expect(Object.keys(machine.states)).toEqual(listNodes(forest.trees.get(id)?.tree as CompiledTree));
    for (const [outcome, facts] of findWitnesses(tree, forest.world, TODAY)) {
      const actor = createActor(machine).start();
      for (const [fact, value] of Object.entries(facts as Facts)) actor.send({ type: 'ANSWER', fact, value });
      expect(actor.getSnapshot().value).toBe(outcome);
      expect(actor.getSnapshot().hasTag('outcome')).toBe(true);
    }
  });

  it('names every guard and action, with the condition of the branch', () => {
    const machine = loadMachine(EXPORT_FORMATS.xstate(graph));
    const { guards, actions } = machine.implementations;
    const used = new Set<string>();
    for (const state of Object.values(machine.states))
      for (const { guard } of state.always ?? []) {
        const { type, params } = guard as unknown as { type: string; params: BranchParams };
        used.add(type);
        expect(params.condition).toEqual(tree.questions[params.question]?.branches[params.branch]?.if);
      }
    expect(Object.keys(guards).sort()).toEqual([...used].sort());
    expect(Object.keys(actions).sort()).toEqual(['answer', 'forget', 'restore']);
  });

  it('is a flowchart that Mermaid reads', async () => {
    const { nodes, edges } = await readFlowchart(EXPORT_FORMATS.mermaid(graph));
    const drawn = [...nodes].filter(([name]) => name !== 'start');
    expect(drawn.map(([, text]) => text)).toEqual(graph.nodes.map(({ text }) => text));
    const ids = new Map(drawn.map(([name], index) => [name, listNodes(tree)[index]]));
    expect(edges.map(({ start, end }) => `${ids.get(start) ?? start} > ${ids.get(end)}`)).toEqual([
      `start > ${tree.start}`,
      ...listEdges(tree),
    ]);
  });

  it('is a graph that Graphviz draws', () => {
    const drawn = JSON.parse(graphviz.layout(EXPORT_FORMATS.dot(graph), 'json', 'dot')) as {
      objects: { name: string; label: string }[];
      edges: { tail: number; head: number; label?: string }[];
    };
    const [start, ...nodes] = drawn.objects;
    expect(start?.name).toBe('');
    expect(nodes.map(({ name }) => name)).toEqual(listNodes(tree));
    expect(nodes.map(({ label }) => readLabel(label))).toEqual(graph.nodes.map(({ text }) => text));
    const name = (index: number) => drawn.objects[index]?.name || 'start';
    expect(drawn.edges.map(({ tail, head }) => `${name(tail)} > ${name(head)}`).sort()).toEqual(
      [`start > ${tree.start}`, ...listEdges(tree)].sort(),
    );
  });
});

it('keeps signs that a format takes for its own', async () => {
  const text = 'Dit-il "oui" & <non> # 1, `ceci` \\ cela #quot; ?';
  const graph: TreeGraph = {
    id: 'signes',
    title: text,
    start: 'end',
    today: TODAY,
    nodes: [
      {
        kind: 'question',
        id: 'end',
        text,
        fact: 'end',
        branches: [
          { to: 'class', words: text, condition: { op: 'one-of', fact: 'end', values: ['x'] } },
          { to: 'tree:end', words: 'sinon' },
        ],
      },
      { kind: 'outcome', id: 'class', text, approach: 'dialogue', now: 'dialogue', lawyer: 'optional' },
      { kind: 'handover', id: 'tree:end', text },
    ],
  };
  const { nodes, edges } = await readFlowchart(EXPORT_FORMATS.mermaid(graph));
  expect([...nodes.values()].filter((one) => one === text)).toHaveLength(3);
  expect(edges.map((edge) => edge.text)).toEqual(['', `1\u00a0· ${text}`, '2\u00a0· sinon']);
  const { objects, edges: lines } = JSON.parse(graphviz.layout(EXPORT_FORMATS.dot(graph), 'json', 'dot'));
  expect(objects.slice(1).map(({ label }: { label: string }) => readLabel(label))).toEqual([
    text,
    text,
    text,
  ]);
  expect(readLabel(lines[1].label)).toBe(`1\u00a0· ${text}`);
  expect(Object.keys(loadMachine(EXPORT_FORMATS.xstate(graph)).implementations.guards)).toEqual([
    text,
    'sinon',
  ]);
});
