/** The part of the DOM that reading an invoice takes, so that any DOM will do; and the ways through it by local names. */
import { cleanText } from '../../plainText';
import { LONGEST_TEXT } from '../limits';

export interface XmlNode {
  readonly nodeType: number;
  readonly nextSibling: XmlNode | null;
}

export interface XmlElement extends XmlNode {
  readonly localName: string | null;
  readonly namespaceURI: string | null;
  readonly firstChild: XmlNode | null;
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

export interface XmlDocument {
  readonly documentElement: XmlElement | null;
  getElementsByTagName(name: string): { readonly length: number };
}

/** What the browser's `DOMParser` is. */
export interface XmlParser {
  parseFromString(text: string, type: 'application/xml'): XmlDocument;
}

const ELEMENT = 1;

/** Child elements, in order; with a name, those of that local name. */
export function* listChildren(parent: XmlElement | undefined, name?: string): Generator<XmlElement> {
  for (let node = parent?.firstChild ?? null; node; node = node.nextSibling)
    if (node.nodeType === ELEMENT && (name === undefined || (node as XmlElement).localName === name))
      yield node as XmlElement;
}

/** The first element on a path of local names. */
export function find(parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return findAll(parent, ...path).next().value ?? undefined;
}

/** Every element on a path of local names, in order. */
export function* findAll(parent: XmlElement | undefined, ...path: readonly string[]): Generator<XmlElement> {
  const [name, ...rest] = path;
  if (name === undefined) {
    if (parent) yield parent;
    return;
  }
  for (const child of listChildren(parent, name)) yield* findAll(child, ...rest);
}

/** The text of an element, cleaned and cut; empty where there is none. */
export function readText(element: XmlElement | undefined): string {
  const text = (element?.textContent ?? '').slice(0, 20 * LONGEST_TEXT).replace(/\s+/g, ' ');
  return cleanText(text).trim().slice(0, LONGEST_TEXT);
}

/** The text on a path. */
export const textAt = (parent: XmlElement | undefined, ...path: readonly string[]): string =>
  readText(find(parent, ...path));
