/** The short texts of `docs/parties/` as Markdown nodes, which `remarkLaw` then completes. */
import { typeset } from '../../../trees/typeset';
import { buildAttribute, type MarkdownNode } from '../mdx/nodes';

const PIECE = /\{([@§=])([^{}]+)\}|\*\*([^*]+)\*\*|\[([^\]]+)\]\(([^)]+)\)/g;

/**
 * Parses a text: `{@value}`, `{@value 2026-09-01}` for the one in force on a day, `{§reference}`, `{=practice}`,
 * `**strong**`, `[words](/address/)`.
 *
 * @param at - where the page names the part: what is wrong with it is told there
 */
export function parseInline(text: string, at?: MarkdownNode['position']): MarkdownNode[] {
  const nodes: MarkdownNode[] = [];
  let end = 0;
  const add = (node: MarkdownNode) => nodes.push({ ...node, ...(at && { position: at }) });
  for (const match of text.matchAll(PIECE)) {
    if (match.index > end) add(buildText(text.slice(end, match.index)));
    end = match.index + match[0].length;
    add(buildPiece(match, at));
  }
  if (end < text.length) add(buildText(text.slice(end)));
  return nodes;
}

function buildPiece(
  [, sign, marked = '', strong, words = '', url = '']: RegExpMatchArray,
  at?: MarkdownNode['position'],
): MarkdownNode {
  if (strong !== undefined) return { type: 'strong', children: parseInline(strong, at) };
  if (sign === undefined) return { type: 'link', url, children: [buildText(words)] };
  if (sign === '=') return buildText(marked.trim());
  const [id = '', day] = marked.trim().split(' ');
  const attributes = [buildAttribute('id', id), ...(day ? [buildAttribute('at', day)] : [])];
  const name = sign === '@' ? 'LawValue' : 'LawRef';
  return { type: 'mdxJsxTextElement', name, attributes, children: [] };
}

function buildText(value: string): MarkdownNode {
  return { type: 'text', value: typeset(value) };
}
