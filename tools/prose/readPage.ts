/** Reads an MDX page for its prose: front matter, blocks, links and the ids of law it names. */
import type { Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { type MdxJsxFlowElement, type MdxJsxTextElement, mdxFromMarkdown } from 'mdast-util-mdx';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmTable } from 'micromark-extension-gfm-table';
import { mdxjs } from 'micromark-extension-mdxjs';
import { visitParents } from 'unist-util-visit-parents';
import { isMap, isScalar, parseDocument } from 'yaml';
import { type Block, blank, type ProseDocument } from './document';

/** What a page names of the law, of trees and of other pages. */
export interface Mention {
  /** component or `a` */
  tag: string;
  /** id, or address of a link */
  id: string;
  offset: number;
}

/** An MDX page. */
export interface ProsePage extends ProseDocument {
  head: Record<string, unknown>;
  mentions: Mention[];
}

type MdxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** Fields of the front matter that readers see. */
const SHOWN_FIELDS = new Set(['title', 'description', 'sidebar_label', 'lawyer_reason', 'law_none']);
/** Attributes of components whose value is shown. */
const SHOWN_ATTRIBUTES = new Set(['titre', 'title']);
/** Components that name something, and the attribute that holds its id. */
const NAMING: Readonly<Record<string, string>> = { LawRef: 'id', LawValue: 'id', StartTree: 'tree' };

const SYNTAX = {
  extensions: [frontmatter(), gfmTable(), mdxjs()],
  mdastExtensions: [frontmatterFromMarkdown(), gfmTableFromMarkdown(), mdxFromMarkdown()],
};

/** A stretch of the file that readers see. */
interface TextSpan {
  start: number;
  end: number;
}

/**
 * Reads a page. Front matter that is not YAML gives an empty `head`: Docusaurus reports it.
 *
 * @throws {VFileMessage} the page is no MDX, which Docusaurus reports too
 */
export function readPage(path: string, text: string): ProsePage {
  const shown: TextSpan[] = [];
  const blocks: (Omit<Block, 'text' | 'offset'> & TextSpan)[] = [];
  const mentions: Mention[] = [];
  let head: Record<string, unknown> = {};
  visitParents(fromMarkdown(text, SYNTAX), (node, parents) => {
    if (node.type === 'yaml') {
      const front = readFront(node.value, text.indexOf(node.value, findSpan(node).start));
      head = front.head;
      shown.push(...front.fields);
      blocks.push(...front.fields.map((span) => ({ kind: 'field' as const, ...span })));
    }
    if (node.type === 'text') shown.push(findSpan(node));
    if (isElement(node)) {
      const attributes = listShownAttributes(node);
      shown.push(...attributes);
      if (node.type === 'mdxJsxFlowElement')
        blocks.push(...attributes.map((span) => describeBlock('paragraph', span, [...parents, node])));
    }
    const kind = findKind(node, parents);
    if (kind)
      blocks.push({
        ...describeBlock(kind, findSpan(node), parents),
        ...(node.type === 'heading' && { depth: node.depth }),
      });
    mentions.push(...listMentions(node));
  });
  const prose = keep(text, shown);
  return {
    path,
    text,
    prose,
    head,
    blocks: blocks
      .map(({ start, end, ...block }) => ({ ...block, offset: start, text: prose.slice(start, end) }))
      .filter(({ text }) => /[^\s\uE000]/.test(text)),
    mentions,
  };
}

/** Where a node stands: every node that is read from a file has a place. */
function findSpan({ position }: Pick<Nodes, 'position'>): TextSpan {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

/** Reads the front matter, and finds in it what readers see. @param from - its offset in the file */
function readFront(yaml: string, from: number): { head: Record<string, unknown>; fields: TextSpan[] } {
  const document = parseDocument(yaml);
  if (document.errors.length > 0 || !isMap(document.contents)) return { head: {}, fields: [] };
  const fields = document.contents.items.flatMap(({ key, value }) => {
    if (!isScalar(key) || !SHOWN_FIELDS.has(String(key.value)) || !isScalar(value) || !value.range) return [];
    const [start, end] = value.range;
    const quote = /^["']/.test(yaml.slice(start, end)) ? 1 : 0;
    return [{ start: from + start + quote, end: from + end - quote }];
  });
  return { head: { ...document.toJS() }, fields };
}

function isElement(node: Nodes): node is MdxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function listShownAttributes({ attributes }: MdxElement): TextSpan[] {
  return attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || !SHOWN_ATTRIBUTES.has(attribute.name)) return [];
    if (typeof attribute.value !== 'string') return [];
    const { start, end } = findSpan(attribute);
    return [{ start: start + `${attribute.name}="`.length, end: end - 1 }];
  });
}

/** The kind of block that a node is; undefined when it is none, or holds blocks itself. */
function findKind(node: Nodes, parents: readonly Parents[]): Block['kind'] | undefined {
  if (node.type === 'heading') return 'heading';
  if (node.type === 'tableCell') return 'cell';
  if (node.type !== 'paragraph') return undefined;
  if (parents.some(({ type }) => type === 'blockquote')) return 'quote';
  const parent = parents.at(-1);
  return parent?.type === 'listItem' && parent.children[0] === node ? 'item' : 'paragraph';
}

function describeBlock(
  kind: Block['kind'],
  span: TextSpan,
  parents: readonly Nodes[],
): Omit<Block, 'text' | 'offset'> & TextSpan {
  const within = parents.findLast((one) => one.type === 'mdxJsxFlowElement' && /^[A-Z]/.test(one.name ?? ''));
  return { kind, ...span, ...(within && isElement(within) && within.name && { within: within.name }) };
}

function listMentions(node: Nodes): Mention[] {
  const offset = findSpan(node).start;
  if (node.type === 'link' && node.url.startsWith('/'))
    return [{ tag: 'a', id: node.url.replace(/[#?].*$/, ''), offset }];
  if (!isElement(node) || !node.name) return [];
  const tag = node.name;
  return node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' &&
    attribute.name === NAMING[tag] &&
    typeof attribute.value === 'string'
      ? [{ tag, id: attribute.value, offset }]
      : [],
  );
}

/** Keeps what readers see and blanks the rest; also the margins of a text of several lines, and addresses written out. */
function keep(text: string, shown: readonly TextSpan[]): string {
  let kept = '';
  for (const { start, end } of [...shown].sort((a, b) => a.start - b.start))
    kept +=
      blank(text.slice(kept.length, start)) +
      text
        .slice(start, end)
        .replace(/\n[ \t]*(?:>[ \t]?)*/g, blank)
        .replace(/https?:\/\/[^\s»)]+/g, blank);
  return kept + blank(text.slice(kept.length));
}
