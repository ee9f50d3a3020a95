/** A tree as a drawing sees it: boxes with their words, arrows with the numbers of the branches they stand for. */
import type { CompiledTree } from '../../../trees/model';

export interface DiagramNode {
  id: string;
  kind: 'question' | 'outcome' | 'handover';
  /** address the box leads to */
  href: string;
  lines: string[];
  width: number;
  height: number;
}

export interface DiagramEdge {
  from: string;
  to: string;
  /** numbers of the branches, from 1; empty where there is no choice */
  label: string;
}

export interface Diagram {
  nodes: DiagramNode[];
  edges: DiagramEdge[];
}

/** Sizes in CSS pixels at natural size. Text is never smaller than 13 px there. */
export const FONT_SIZE = 13;
export const LINE_HEIGHT = 17;
const PADDING = 10;
const WIDTH = 184;
const MOST_LINES = 3;
/** a width that few characters of the text font exceed on average */
const CHARACTER = 6.9;
/** room for the number of an arrow beside its box */
const BRANCH_HEIGHT = 18;

/** Builds the diagram of a tree. @param planOf - address of another tree's plan */
export function buildDiagram(tree: CompiledTree, planOf: (tree: string) => string): Diagram {
  const nodes: DiagramNode[] = [];
  for (const [index, [id, { fact, branches }]] of Object.entries(tree.questions).entries()) {
    const targets = new Set(branches.map(({ to }) => to)).size;
    const label = `${index + 1}. ${tree.facts[fact]?.label ?? fact}`;
    const node = buildNode(id, 'question', `#${id}`, label);
    nodes.push({ ...node, height: Math.max(node.height, (targets + 1) * BRANCH_HEIGHT) });
  }
  for (const [id, { title }] of Object.entries(tree.outcomes))
    nodes.push(buildNode(id, 'outcome', `#${id}`, title));
  for (const [id, { title }] of Object.entries(tree.handovers))
    nodes.push(buildNode(`tree:${id}`, 'handover', planOf(id), `Arbre : ${title}`));
  return { nodes, edges: listEdges(tree) };
}

function listEdges(tree: CompiledTree): DiagramEdge[] {
  return Object.entries(tree.questions).flatMap(([from, { branches }]) => {
    const numbers = new Map<string, number[]>();
    for (const [index, { to }] of branches.entries())
      numbers.set(to, [...(numbers.get(to) ?? []), index + 1]);
    return [...numbers].map(([to, list]) => ({ from, to, label: numbers.size === 1 ? '' : list.join(', ') }));
  });
}

function buildNode(id: string, kind: DiagramNode['kind'], href: string, text: string): DiagramNode {
  const lines = wrapText(text, Math.floor((WIDTH - 2 * PADDING) / CHARACTER));
  return { id, kind, href, lines, width: WIDTH, height: lines.length * LINE_HEIGHT + 2 * PADDING };
}

/** Breaks a text between words; what does not fit in the last line ends with an ellipsis. */
function wrapText(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < most) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= MOST_LINES) return lines;
  const last = `${lines[MOST_LINES - 1]} ${lines[MOST_LINES]}`;
  return [...lines.slice(0, MOST_LINES - 1), `${last.slice(0, most - 1).trimEnd()}…`];
}
