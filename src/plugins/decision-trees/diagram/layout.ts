/** Places the boxes and arrows of a diagram, with ELK, once for each version of it. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ELK, ElkNode } from 'elkjs/lib/elk-api';
import type { Diagram } from './graph';

export interface Point {
  x: number;
  y: number;
}

export interface DiagramLayout {
  width: number;
  height: number;
  /** in the order of the diagram's nodes: their upper left corners */
  nodes: Point[];
  /** in the order of the diagram's edges: the points that each passes through */
  edges: Point[][];
}

const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.padding': '[top=12,left=12,bottom=12,right=12]',
  'elk.spacing.nodeNode': '14',
  'elk.spacing.edgeNode': '14',
  'elk.spacing.edgeEdge': '10',
  'elk.layered.spacing.nodeNodeBetweenLayers': '40',
  'elk.layered.spacing.edgeNodeBetweenLayers': '20',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '8',
  // among the four alignments, the one that leaves the start near the top
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.nodePlacement.bk.fixedAlignment': 'LEFTUP',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
};

/** A diagram as the layout sees it: sizes of boxes, and arrows between their places. What is written in them is left out. */
interface DiagramSizes {
  nodes: { width: number; height: number }[];
  edges: [from: number, to: number][];
}

/** Changes when the layout of an unchanged diagram would. */
const VERSION = `1 ${JSON.stringify(OPTIONS)}`;

/**
 * Lays a diagram out. The layout is kept in a cache: ELK takes seconds to load and to work.
 *
 * @param cacheDir - created when it does not exist; a damaged entry is laid out again
 */
export async function loadLayout(diagram: Diagram, cacheDir: string): Promise<DiagramLayout> {
  const shape = readShape(diagram);
  const key = createHash('sha256').update(VERSION).update(JSON.stringify(shape)).digest('hex').slice(0, 24);
  const path = join(cacheDir, `${key}.json`);
  const layout = underWay.get(path) ?? layOut(shape, path);
  underWay.set(path, layout);
  try {
    return await layout;
  } finally {
    underWay.delete(path);
  }
}

/** Layouts being read or made, by their file: diagrams of one shape are laid out once. */
const underWay = new Map<string, Promise<DiagramLayout>>();

async function layOut(shape: DiagramSizes, path: string): Promise<DiagramLayout> {
  const kept = await readCache(path);
  if (kept) return kept;
  const layout = await computeLayout(shape);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, JSON.stringify(layout));
  return layout;
}

function readShape({ nodes, edges }: Diagram): DiagramSizes {
  const places = new Map(nodes.map(({ id }, place) => [id, place]));
  return {
    nodes: nodes.map(({ width, height }) => ({ width, height })),
    edges: edges.map(({ from, to }) => [places.get(from) as number, places.get(to) as number]),
  };
}

async function readCache(path: string): Promise<DiagramLayout | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as DiagramLayout;
  } catch {
    return null;
  }
}

let engine: Promise<ELK> | undefined;

function loadEngine(): Promise<ELK> {
  engine ??= import('elkjs/lib/elk.bundled.js').then(({ default: Elk }) => new Elk());
  return engine;
}

async function computeLayout({ nodes, edges }: DiagramSizes): Promise<DiagramLayout> {
  const elk = await loadEngine();
  const graph: ElkNode = {
    id: 'tree',
    layoutOptions: OPTIONS,
    children: nodes.map((size, place) => ({ id: `node-${place}`, ...size })),
    edges: edges.map(([from, to], index) => ({
      id: `edge-${index}`,
      sources: [`node-${from}`],
      targets: [`node-${to}`],
    })),
  };
  const { width = 0, height = 0, children = [], edges: routed = [] } = await elk.layout(graph);
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: children.map(({ x = 0, y = 0 }) => ({ x: round(x), y: round(y) })),
    edges: routed.map(({ sections = [] }) =>
      sections.flatMap(({ startPoint, bendPoints = [], endPoint }) =>
        [startPoint, ...bendPoints, endPoint].map(({ x, y }) => ({ x: round(x), y: round(y) })),
      ),
    ),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
