/** The formats in which a tree leaves the house: a new one is its file and a line here. Build time only. */
import { formatDot } from './dot';
import type { TreeGraph } from './graph';
import { formatMachine } from './machine';
import { formatMermaid } from './mermaid';

export { buildGraph } from './graph';

export const EXPORT_FORMATS = {
  xstate: formatMachine,
  mermaid: formatMermaid,
  dot: formatDot,
} as const satisfies Record<string, (graph: TreeGraph) => string>;

export type ExportFormat = keyof typeof EXPORT_FORMATS;
