/** A tree as a Mermaid flowchart. */
import { type GraphNode, listLabels, type TreeGraph } from './graph';

const SHAPES: Readonly<Record<GraphNode['kind'], readonly [before: string, after: string]>> = {
  question: ['[', ']'],
  outcome: ['([', '])'],
  handover: ['[[', ']]'],
};

/** What Mermaid would read as its own syntax, or as HTML or Markdown, within a quoted text. */
const ENTITIES: Readonly<Record<string, string>> = {
  '"': '#quot;',
  '&': '#amp;',
  '<': '#lt;',
  '>': '#gt;',
  '#': '#35;',
  '`': '#96;',
};

/** Writes the flowchart; nodes keep the ids of the tree, in the letters that Mermaid takes. */
export function formatMermaid({ title, start, nodes }: TreeGraph): string {
  const kinds = new Map(nodes.map(({ id, kind }) => [id, kind]));
  const name = (id: string) => `${kinds.get(id)}_${id.replace(/[^a-z0-9]/g, '_')}`;
  return [
    `---\ntitle: ${JSON.stringify(title)}\n---`,
    'flowchart TD',
    ...nodes.map(({ id, kind, text }) => `  ${name(id)}${SHAPES[kind].join(quote(text))}`),
    `  start(( )) --> ${name(start)}`,
    ...nodes.flatMap((node) => {
      if (node.kind !== 'question') return [];
      const labels = listLabels(node.branches);
      return node.branches.map(({ to }, index) => {
        const label = labels[index];
        return `  ${name(node.id)} -->${label === undefined ? '' : `|${quote(label)}|`} ${name(to)}`;
      });
    }),
    '',
  ].join('\n');
}

function quote(text: string): string {
  return `"${text.replace(/[ \t\n]+/g, ' ').replace(/["&<>#`]/g, (found) => ENTITIES[found] as string)}"`;
}
