/**
 * What `react-helmet-async` does in a browser, for the tags that this site puts in its head: `title`, `html`, `meta`
 * and `link`. Pre-rendering uses the package itself; `tests/plugins/bundle/helmet.test.tsx` holds the two together.
 */
import { Children, isValidElement, type ReactNode, useEffect, useState } from 'react';

type Attributes = Record<string, unknown>;
interface Props {
  children?: ReactNode;
}

/** The heads on the page, in the order of the page: a later one wins. */
const heads = new Set<Props>();
let frame = 0;
let htmlNames: string[] = [];

/** The package keeps heads in a context; here one page is all there is. */
export function HelmetProvider({ children }: Props): ReactNode {
  return children;
}

/** Puts its children in the head of the page for as long as it is shown. */
export function Helmet({ children }: Props): ReactNode {
  const [head] = useState<Props>({});
  useEffect(() => {
    head.children = children;
    heads.add(head);
    schedule();
  });
  useEffect(
    () => () => {
      heads.delete(head);
      schedule();
    },
    [head],
  );
  return null;
}

/** Once for all heads that change together. */
function schedule(): void {
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(update);
}

function update(): void {
  const html: Attributes = {};
  const tags = new Map<string, Element[]>();
  let title: string | undefined;
  for (const { children } of heads) {
    const own = new Map<string, Element[]>();
    for (const [type, props] of listTags(children)) {
      if (type === 'title') title = Children.toArray(props.children as ReactNode).join('');
      else if (type === 'html') Object.assign(html, props);
      else {
        const key = `${type} ${identify(props)}`;
        own.set(key, [...(own.get(key) ?? []), createTag(type, props)]);
      }
    }
    for (const [key, list] of own) tags.set(key, list);
  }
  if (title) document.title = title;
  for (const name of htmlNames) if (!(name in html)) document.documentElement.removeAttribute(name);
  htmlNames = Object.keys(html);
  setAttributes(document.documentElement, html);
  replaceTags([...tags.values()].flat());
}

function listTags(children: ReactNode): [type: string, props: Attributes][] {
  return Children.toArray(children).flatMap((child) => {
    if (!isValidElement<Attributes>(child)) return [];
    if (!/^(title|html|meta|link)$/.test(String(child.type)))
      throw new Error(
        `<${String(child.type)}> in a Head: src/plugins/bundle/browser/helmet.ts knows no such tag.`,
      );
    return [[child.type as string, child.props]];
  });
}

/** Of tags that are known by the same thing the last is kept. */
function identify({ rel, href, property, name }: Attributes): string {
  return String(rel === 'canonical' ? rel : (href ?? property ?? name)).toLowerCase();
}

function createTag(type: string, props: Attributes): Element {
  const tag = document.createElement(type);
  setAttributes(tag, props);
  tag.setAttribute('data-rh', 'true');
  return tag;
}

function setAttributes(element: Element, attributes: Attributes): void {
  for (const name in attributes) element.setAttribute(name, String(attributes[name] ?? ''));
}

/** Leaves the tags that are in the head already, pre-rendered ones too. */
function replaceTags(wanted: Element[]): void {
  for (const old of document.head.querySelectorAll('meta[data-rh],link[data-rh]')) {
    const same = wanted.findIndex((tag) => tag.isEqualNode(old));
    if (same < 0) old.remove();
    else wanted.splice(same, 1);
  }
  document.head.append(...wanted);
}
