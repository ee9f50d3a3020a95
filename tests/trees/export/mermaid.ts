/** Mermaid itself, reading a flowchart as it does before it draws. */
import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { Window } from 'happy-dom';
import { vi } from 'vitest';

/** What of Mermaid's reading is looked at. */
interface Mermaid {
  parse(text: string): Promise<{ diagramType: string }>;
  mermaidAPI: {
    getDiagramFromText(text: string): Promise<{
      db: {
        getVertices(): Map<string, { text: string }>;
        getEdges(): { start: string; end: string; text: string }[];
      };
    }>;
  };
}

export interface Flowchart {
  /** text by the node's name, in order */
  nodes: Map<string, string>;
  edges: { start: string; end: string; text: string }[];
}

const window = new Window();
vi.stubGlobal('window', window);
vi.stubGlobal('document', window.document);
// Mermaid in one file: a classic script, which leaves its name on the page.
runInThisContext(readFileSync('node_modules/@mermaid-js/tiny/dist/mermaid.tiny.js', 'utf8'));
const { mermaid } = globalThis as unknown as { mermaid: Mermaid };

/** Reads a flowchart. @throws {Error} it is none */
export async function readFlowchart(text: string): Promise<Flowchart> {
  await mermaid.parse(text);
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  return {
    nodes: new Map([...db.getVertices()].map(([name, node]) => [name, readText(node.text)])),
    edges: db.getEdges().map(({ start, end, text }) => ({ start, end, text: readText(text) })),
  };
}

/** The text behind Mermaid's own way to keep entities until it draws. */
function readText(kept: string): string {
  const page = window.document.createElement('p');
  page.innerHTML = kept.replaceAll('ﬂ°°', '&#').replaceAll('ﬂ°', '&').replaceAll('¶ß', ';');
  return page.textContent;
}
