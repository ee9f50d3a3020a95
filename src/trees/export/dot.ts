/** A tree as a Graphviz graph. */
import { type GraphNode, listLabels, type TreeGraph } from './graph';

const SHAPES: Readonly<Record<GraphNode['kind'], string>> = {
  question: 'shape=box',
  outcome: 'shape=box, style=rounded',
  handover: 'shape=component',
};

/** Longest line of a label, a count of characters: Graphviz breaks none by itself. */
const LINE = 36;

/** Writes the graph; nodes keep the ids of the tree. */
export function formatDot({ id, title, start, nodes }: TreeGraph): string {
  return [
    `digraph ${quote(id)} {`,
    `  label=${quote(title)};`,
    '  labelloc=t;',
    '  node [fontname="sans-serif"];',
    '  edge [fontname="sans-serif"];',
    '  "" [shape=point];',
    ...nodes.map((node) => `  ${quote(node.id)} [label=${quoteLines(node.text)}, ${SHAPES[node.kind]}];`),
    `  "" -> ${quote(start)};`,
    ...nodes.flatMap((node) => {
      if (node.kind !== 'question') return [];
      const labels = listLabels(node.branches);
      return node.branches.map(({ to }, index) => {
        const label = labels[index];
        return `  ${quote(node.id)} -> ${quote(to)}${label === undefined ? '' : ` [label=${quoteLines(label)}]`};`;
      });
    }),
    '}',
    '',
  ].join('\n');
}

function quote(text: string): string {
  return `"${escapeText(text)}"`;
}

function quoteLines(text: string): string {
  return `"${breakLines(text).map(escapeText).join('\\n')}"`;
}

function escapeText(text: string): string {
  return text.replace(/\\/g, '\\\\').replace(/"/g, '\\"');
}

/** Breaks at spaces, never at those that French keeps unbroken. */
function breakLines(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \t\n]+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LINE)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
