/** A diagram drawn as SVG, in the colours of the page: classes only, so that dark mode and print follow. */
import type { Element } from 'hast';
import { type Child, s } from '../html';
import { type Diagram, type DiagramNode, FONT_SIZE, LINE_HEIGHT } from './graph';
import type { DiagramLayout, Point } from './layout';

const RADIUS = 7;

/**
 * Renders a diagram.
 *
 * Its boxes are links for the pointer; the keyboard has the same ones in the table of contents, without sixty stops.
 *
 * @param plan - put before the address of each box that stands on the plan; empty on the plan itself
 */
export function renderSvg(
  diagram: Diagram,
  layout: DiagramLayout,
  { title, description, plan = '' }: { title: string; description: string; plan?: string },
): Element {
  const { width, height } = layout;
  const arrow = s('path.plan-arrow', { d: 'M0 0.5L7.5 4L0 7.5z' });
  const marker = {
    id: 'schema-fleche',
    viewBox: '0 0 8 8',
    refX: 7,
    refY: 4,
    markerWidth: 7,
    markerHeight: 7,
    orient: 'auto',
  };
  return s(
    'svg.plan-svg',
    {
      role: 'group',
      ariaLabelledBy: 'schema-titre',
      ariaDescribedBy: 'schema-description',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      fontSize: FONT_SIZE,
    },
    s('title', { id: 'schema-titre' }, title),
    s('desc', { id: 'schema-description' }, description),
    s('defs', {}, s('marker', marker, arrow)),
    s(
      'g.plan-edges',
      {},
      diagram.edges.map((edge, index) => renderEdge(edge.label, layout.edges[index] ?? [])),
    ),
    diagram.nodes.map((node, index) => renderNode(node, layout.nodes[index] ?? { x: 0, y: 0 }, plan)),
  );
}

function renderEdge(label: string, points: readonly Point[]): Child {
  const [start] = points;
  if (!start) return null;
  const path = s('path', { d: roundCorners(points), markerEnd: 'url(#schema-fleche)' });
  return [path, label ? s('text', { x: start.x + 4, y: start.y - 3 }, label) : null];
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

function renderNode({ kind, href, lines, width, height }: DiagramNode, { x, y }: Point, plan: string): Child {
  const radius = kind === 'question' ? 8 : Math.min(height / 2, 24);
  const top = y + (height - lines.length * LINE_HEIGHT) / 2 + LINE_HEIGHT * 0.74;
  const text = lines.map((line, index) => [
    index === 0 ? null : ' ',
    s('tspan', { x: x + width / 2, y: Math.round((top + index * LINE_HEIGHT) * 10) / 10 }, line),
  ]);
  return s(
    'a.plan-node',
    { href: href.startsWith('#') ? plan + href : href, tabIndex: -1, dataKind: kind },
    s('rect', { x, y, width, height, rx: radius }),
    s('text', { textAnchor: 'middle' }, text),
  );
}
