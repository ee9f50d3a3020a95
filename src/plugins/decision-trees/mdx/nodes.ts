/** The parts of a Markdown tree (mdast with MDX) that the law plugin reads and writes. */
import { TAG_MESSAGES } from '../messages/pages';

export interface SourcePoint {
  line: number;
  column: number;
}

export interface Attribute {
  type: 'mdxJsxAttribute' | 'mdxJsxExpressionAttribute';
  name?: string;
  value?:
    | string
    | null
    | { type: 'mdxJsxAttributeValueExpression'; value: string; data?: { estree?: Estree | null } };
}

export interface MarkdownNode {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  depth?: number;
  attributes?: Attribute[];
  children?: MarkdownNode[];
  position?: { start: SourcePoint };
}

/** A node of JavaScript syntax, as far as literals go. */
export interface Estree {
  type: string;
  [key: string]: unknown;
}

/** Thrown for an attribute that must be known at build time and is not. */
export class NotLiteral extends Error {}

/** Finds an attribute of a JSX element; an expression is evaluated if it is a literal. @throws {NotLiteral} it is not */
export function readAttribute(node: MarkdownNode, name: string): unknown {
  const attribute = node.attributes?.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  if (!attribute) return undefined;
  if (attribute.value === null || attribute.value === undefined) return true;
  if (typeof attribute.value === 'string') return attribute.value;
  const body = attribute.value.data?.estree?.body as Estree[] | undefined;
  return readLiteral(body?.[0]?.expression as Estree | undefined);
}

function readLiteral(node: Estree | undefined): unknown {
  switch (node?.type) {
    case 'Literal':
      return node.value;
    case 'ArrayExpression':
      return (node.elements as Estree[]).map(readLiteral);
    case 'ObjectExpression':
      return Object.fromEntries((node.properties as Estree[]).map(readProperty));
    default:
      throw new NotLiteral(TAG_MESSAGES['not-literal']());
  }
}

function readProperty(property: Estree): [string, unknown] {
  const key = property.key as Estree | undefined;
  if (property.type !== 'Property' || property.computed || !key)
    throw new NotLiteral(TAG_MESSAGES['plain-keys']());
  return [String(key.type === 'Identifier' ? key.name : key.value), readLiteral(property.value as Estree)];
}

/** Builds an attribute that holds any JSON value. */
export function buildAttribute(name: string, value: unknown): Attribute {
  if (typeof value === 'string') return { type: 'mdxJsxAttribute', name, value };
  const estree: Estree = {
    type: 'Program',
    sourceType: 'module',
    body: [{ type: 'ExpressionStatement', expression: buildLiteral(value) }],
  };
  return {
    type: 'mdxJsxAttribute',
    name,
    value: { type: 'mdxJsxAttributeValueExpression', value: JSON.stringify(value), data: { estree } },
  };
}

function buildLiteral(value: unknown): Estree {
  if (Array.isArray(value)) return { type: 'ArrayExpression', elements: value.map(buildLiteral) };
  if (typeof value !== 'object' || value === null)
    return { type: 'Literal', value, raw: JSON.stringify(value) };
  const properties = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([key, part]) => ({
      type: 'Property',
      key: buildLiteral(key),
      value: buildLiteral(part),
      kind: 'init',
      computed: false,
      method: false,
      shorthand: false,
    }));
  return { type: 'ObjectExpression', properties };
}

/** The words of a node, mark-up left out. */
export function readWords(node: MarkdownNode): string {
  return node.value ?? (node.children ?? []).map(readWords).join('');
}
