/** A diagram drawn as SVG, in the colours of the page: classes only, so that dark mode and print follow. */
import { escapeHtml } from '../../../trees/text';
import { type Diagram, type DiagramNode, FONT_SIZE, LINE_HEIGHT } from './graph';
import type { Layout, Point } from './layout';

const RADIUS = 7;

/**
 * Renders a diagram.
 *
 * Its boxes are links for the pointer; the keyboard has the same ones in the table of contents, without sixty stops.
 */
export function renderSvg(
  diagram: Diagram,
  layout: Layout,
  { title, description }: { title: string; description: string },
): string {
  const edges = diagram.edges.map((edge, index) => renderEdge(edge.label, layout.edges[index] ?? []));
  const nodes = diagram.nodes.map((node, index) => renderNode(node, layout.nodes[index] ?? { x: 0, y: 0 }));
  return [
    `<svg class="plan-svg" role="group" aria-labelledby="schema-titre" aria-describedby="schema-description" width="${layout.width}" height="${layout.height}" viewBox="0 0 ${layout.width} ${layout.height}" font-size="${FONT_SIZE}">`,
    `<title id="schema-titre">${escapeHtml(title)}</title><desc id="schema-description">${escapeHtml(description)}</desc>`,
    '<defs><marker id="schema-fleche" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0.5L7.5 4L0 7.5z" class="plan-arrow"/></marker></defs>',
    `<g class="plan-edges">${edges.join('')}</g>`,
    nodes.join(''),
    '</svg>',
  ].join('');
}

function renderEdge(label: string, points: readonly Point[]): string {
  const [start] = points;
  if (!start) return '';
  const path = `<path d="${roundCorners(points)}" marker-end="url(#schema-fleche)"/>`;
  return label ? `${path}<text x="${start.x + 4}" y="${start.y - 3}">${escapeHtml(label)}</text>` : path;
}

/** A line through the points, with its corners rounded a little. */
function roundCorners(points: readonly Point[]): string {
  return points
    .map((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]];
      if (!before) return `M${point.x} ${point.y}`;
      if (!after) return `L${point.x} ${point.y}`;
      const [enter, leave] = [towards(point, before), towards(point, after)];
      return `L${enter.x} ${enter.y}Q${point.x} ${point.y} ${leave.x} ${leave.y}`;
    })
    .join('');
}

function towards(from: Point, to: Point): Point {
  const distance = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const step = Math.min(RADIUS, distance / 2) / distance;
  const round = (value: number) => Math.round(value * 10) / 10;
  return { x: round(from.x + (to.x - from.x) * step), y: round(from.y + (to.y - from.y) * step) };
}

function renderNode({ kind, href, lines, width, height }: DiagramNode, { x, y }: Point): string {
  const radius = kind === 'question' ? 8 : Math.min(height / 2, 24);
  const top = y + (height - lines.length * LINE_HEIGHT) / 2 + LINE_HEIGHT * 0.74;
  const text = lines.map(
    (line, index) =>
      `<tspan x="${x + width / 2}" y="${Math.round((top + index * LINE_HEIGHT) * 10) / 10}">${escapeHtml(line)}</tspan>`,
  );
  return `<a href="${escapeHtml(href)}" tabindex="-1" class="plan-node" data-kind="${kind}"><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}"/><text text-anchor="middle">${text.join(' ')}</text></a>`;
}
