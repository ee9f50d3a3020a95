/** Nodes that tags are replaced by. */
import { suggest } from '../../../trees/suggest';
import { type PartName, TAG_MESSAGES } from '../messages/pages';
import { parseInline } from '../parts/inline';
import { buildAttribute, type MarkdownNode } from './nodes';
import { TagError } from './tag';

type JsxAttributes = Readonly<Record<string, unknown>>;

/** A component within a sentence. */
export function buildInlineElement(
  name: string,
  attributes: JsxAttributes,
  children: MarkdownNode[],
): MarkdownNode {
  return buildElement('mdxJsxTextElement', name, attributes, children);
}

/** A component that is a block. */
export function buildBlock(name: string, attributes: JsxAttributes, children: MarkdownNode[]): MarkdownNode {
  return buildElement('mdxJsxFlowElement', name, attributes, children);
}

function buildElement(
  type: string,
  name: string,
  attributes: JsxAttributes,
  children: MarkdownNode[],
): MarkdownNode {
  return {
    type,
    name,
    attributes: Object.entries(attributes)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => buildAttribute(key, value)),
    children,
  };
}

export function buildParagraph(text: string, at: MarkdownNode['position']): MarkdownNode {
  return { type: 'paragraph', children: parseInline(text, at) };
}

/** @throws {TagError} nothing has this id; the message names the nearest */
export function findPart<T>(
  known: Readonly<Record<string, T>>,
  what: PartName,
  id: unknown,
): { id: string; part: T } {
  const part = typeof id === 'string' && Object.hasOwn(known, id) ? known[id] : undefined;
  if (typeof id === 'string' && part !== undefined) return { id, part };
  const written = String(id);
  const nearest = suggest(written, Object.keys(known));
  throw new TagError(TAG_MESSAGES['unknown-part']({ what, id: written, nearest }));
}
