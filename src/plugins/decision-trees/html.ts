/** HTML made at build time: trees of elements, written out once, so that no text can be taken for mark-up. */
import type { Element, ElementContent, Properties, Root } from 'hast';
import { raw } from 'hast-util-raw';
import { toHtml } from 'hast-util-to-html';
import { h as createHtml, s as createSvg } from 'hastscript';
import { visit } from 'unist-util-visit';

/** What an element may hold: text, elements, lists of them, or nothing. */
export type Child = ElementContent | string | null | undefined | readonly Child[];

/** Attributes of an element, by their names in hast: `ariaLabel`, `tabIndex`. */
export type HtmlAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Builds an element. @param selector - name and classes: `p.plan-kind` */
export function h(selector: string, attributes: HtmlAttributes, ...children: Child[]): Element {
  return createHtml(selector, attributes as Properties, ...flatten(children));
}

/** Builds an element of a drawing. */
export function s(selector: string, attributes: HtmlAttributes, ...children: Child[]): Element {
  return createSvg(selector, attributes as Properties, ...flatten(children));
}

/** Reads HTML that the build made of Markdown. */
export function parseHtml(html: string): ElementContent[] {
  const root = raw({ type: 'root', children: [{ type: 'raw', value: html }] });
  return (root as Root).children as ElementContent[];
}

/** A page rendered whole, with what the build must know of it. */
export interface RenderedHtml {
  html: string;
  /** ids that links may aim at */
  anchors: string[];
  /** addresses of this site that it links to, base URL included */
  links: string[];
}

const SAFE_LINK = /^(?:https?:|mailto:|tel:|[/#?.]|[^:]*$)/i;

/**
 * Writes a tree out.
 *
 * @param baseUrl - addresses that begin with it are those of this site
 * @throws {RangeError} a link would run a script, or its scheme is none of those that pages use
 */
export function renderHtml(children: Child, baseUrl: string): RenderedHtml {
  const root: Root = { type: 'root', children: flatten(children) };
  const anchors: string[] = [];
  const links = new Set<string>();
  visit(root, 'element', ({ properties: { id, href } }) => {
    if (typeof id === 'string') anchors.push(id);
    if (typeof href !== 'string') return;
    if (!SAFE_LINK.test(href.trim())) throw new RangeError(`a link must not lead to "${href}"`);
    if (href.startsWith('/') && href.startsWith(baseUrl)) links.add(href);
  });
  return { html: toHtml(root, { closeEmptyElements: true }), anchors, links: [...links] };
}

function flatten(child: Child): ElementContent[] {
  if (child === null || child === undefined) return [];
  if (typeof child === 'string') return [{ type: 'text', value: child }];
  return Array.isArray(child) ? child.flatMap(flatten) : [child as ElementContent];
}
