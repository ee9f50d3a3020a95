/** The text of guides for a package: taken from the pages that the site's build renders, made safe to read elsewhere. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultTreeAdapter as adapter, type DefaultTreeAdapterMap, parse, serialize } from 'parse5';
import { PACKAGE_MESSAGES } from '../messages/tools';

type HtmlNode = DefaultTreeAdapterMap['childNode'];
type HtmlElement = DefaultTreeAdapterMap['element'];
type HtmlParent = DefaultTreeAdapterMap['parentNode'];

/** Ids within the guide get this prefix: the player has its own. */
const PREFIX = 'guide-';
const REFERENCES = ['popovertarget', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'for'];
/** What needs the site's scripts, or leads around it. */
const LEFT_OUT = ['lc-no-print', 'lc-js-only', 'lc-nojs-only'];
const LEFT_OUT_TAGS = ['script', 'style', 'noscript', 'template', 'iframe', 'form'];

/**
 * Reads a guide.
 *
 * @param site - folder of the built site
 * @param siteUrl - where links to other pages lead; null: their words alone stay
 * @throws {Error} the build holds no such guide
 */
export async function loadGuide(site: string, url: string, siteUrl: string | null): Promise<string> {
  const path = join(site, decodeURIComponent(url), 'index.html');
  const html = await readFile(path, 'utf8').catch(() => {
    throw new Error(PACKAGE_MESSAGES['site-not-built'](path));
  });
  return extractGuide(html, siteUrl);
}

/** Takes the text of a guide out of its page. @throws {Error} the page has none */
export function extractGuide(page: string, siteUrl: string | null): string {
  const prose = findProse(parse(page));
  if (!prose) throw new Error('the page holds no text of a guide');
  clean(prose, siteUrl);
  return serialize(prose);
}

function findProse(parent: HtmlParent): HtmlElement | null {
  for (const node of parent.childNodes) {
    if (!adapter.isElementNode(node)) continue;
    if (listClasses(node).includes('lc-prose')) return node;
    const found = findProse(node);
    if (found) return found;
  }
  return null;
}

function listClasses(element: HtmlElement): string[] {
  return (readAttribute(element, 'class') ?? '').split(/\s+/);
}

function readAttribute({ attrs }: HtmlElement, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

function clean(parent: HtmlParent, siteUrl: string | null): void {
  for (const node of [...parent.childNodes]) {
    if (!adapter.isElementNode(node)) continue;
    if (LEFT_OUT_TAGS.includes(node.tagName) || listClasses(node).some((name) => LEFT_OUT.includes(name))) {
      adapter.detachNode(node);
      continue;
    }
    clean(node, siteUrl);
    cleanAttributes(node);
    if (node.tagName === 'a') cleanLink(node, siteUrl);
    if (node.tagName === 'img') replaceByText(node, readAttribute(node, 'alt') ?? '');
  }
}

function cleanAttributes(element: HtmlElement): void {
  element.attrs = element.attrs.flatMap(({ name, value }) => {
    if (name.startsWith('on') || name === 'style') return [];
    if (name === 'id') return { name, value: PREFIX + value };
    if (REFERENCES.includes(name))
      return {
        name,
        value: value
          .split(/\s+/)
          .map((id) => PREFIX + id)
          .join(' '),
      };
    if (name !== 'class') return { name, value };
    const kept = value.split(/\s+/).filter((one) => one.startsWith('lc-'));
    return kept.length > 0 ? { name, value: kept.join(' ') } : [];
  });
}

function cleanLink(link: HtmlElement, siteUrl: string | null): void {
  const href = readAttribute(link, 'href') ?? '';
  if (href.startsWith('#')) setHref(link, `#${PREFIX}${href.slice(1)}`);
  else if (href.startsWith('/') && siteUrl !== null) setHref(link, siteUrl + href, true);
  else if (/^https?:/.test(href)) setHref(link, href, true);
  else unwrap(link);
}

function setHref(link: HtmlElement, href: string, isOutside = false): void {
  link.attrs = link.attrs.filter(({ name }) => !['href', 'target', 'rel'].includes(name));
  link.attrs.push({ name: 'href', value: href });
  if (isOutside)
    link.attrs.push({ name: 'target', value: '_blank' }, { name: 'rel', value: 'noopener noreferrer' });
}

/** Puts what an element holds in its place. */
function unwrap(element: HtmlElement): void {
  const parent = element.parentNode;
  if (!parent) return;
  for (const child of [...element.childNodes]) {
    adapter.detachNode(child);
    adapter.insertBefore(parent, child as HtmlNode as HtmlElement, element);
  }
  adapter.detachNode(element);
}

function replaceByText(element: HtmlElement, text: string): void {
  if (element.parentNode) adapter.insertTextBefore(element.parentNode, text, element);
  adapter.detachNode(element);
}
