/** What the index is given: a small HTML document for each page, built as plain text. */
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import type { PageKindId } from '../../site/messages/pageKinds';
import type { CompiledTree } from '../../trees/model';
import { parseHtml } from '../decision-trees/html';

/** A page as the index takes it. */
export interface SearchRecord {
  /** begins with `/`, without the base URL */
  url: string;
  html: string;
}

export interface PageSource {
  /** without the base URL, e.g. `guides/droits/preuves/` */
  path: string;
  kind: PageKindId;
  /** everyday words that lead to the page */
  words: readonly string[];
}

/** A template of the trees holds HTML and `{…}` places; neither is a word to search. */
export function readText(template: string): string {
  return template
    .replace(/\{[^}]*\}/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function buildRecord({ path, kind, words }: PageSource, main: string): SearchRecord {
  const attributes = [
    `data-pagefind-meta="words[data-words]" data-words="${escapeHtml(words.join(', '))}"`,
    `data-pagefind-filter="kind[data-kind]" data-kind="${escapeHtml(kind)}"`,
  ].map((attribute) => `<span ${attribute}></span>`);
  const head = words.length > 0 ? attributes : attributes.slice(1);
  return { url: `/${path}`, html: `<html lang="fr"><body>${head.join('')}${main}</body></html>` };
}

/** What a page says while it waits, or to readers without scripts: nobody looks for it. */
function isPassing({ properties: { className, role, ariaBusy } }: Element): boolean {
  const classes = Array.isArray(className) ? className : [];
  return (
    classes.includes('lc-nojs-only') || role === 'status' || role === 'alert' || String(ariaBusy) === 'true'
  );
}

/** Leaves out what is said in passing. Every element gets its end tag, which built pages leave out. */
function keepLasting(html: string): string {
  const root: Root = { type: 'root', children: parseHtml(html) };
  visit(root, 'element', (element, index, parent) => {
    if (!isPassing(element) || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return toHtml(root);
}

/**
 * Takes a built page for the index.
 *
 * @param html - the page as written to disk
 * @returns null when it has no `main`, and so nothing to find
 */
export function buildPageRecord(source: PageSource, html: string): SearchRecord | null {
  const main = /<main\b[\s\S]*<\/main>/.exec(html)?.[0];
  return main ? buildRecord(source, keepLasting(main)) : null;
}

/**
 * Builds the record of a tree: title, summary, and every question with its options.
 *
 * The built page holds the first question only; readers look for any of them.
 */
export function buildTreeRecord(source: PageSource, tree: CompiledTree): SearchRecord {
  const asked = [...Object.values(tree.questions), ...(tree.gates ?? []).flatMap(({ nodes }) => nodes)];
  const ids = new Set(asked.map(({ fact }) => fact));
  const questions = [...ids].flatMap((id) => {
    const fact = tree.facts[id];
    return fact ? [[fact.question, ...(fact.options ?? []).map(({ label }) => label)]] : [];
  });
  const lines = questions.map((texts) => `<p>${texts.map(readText).map(escapeHtml).join(' · ')}</p>`);
  const head = `<h1>${escapeHtml(readText(tree.title))}</h1><p data-pagefind-weight="4">${escapeHtml(readText(tree.summary))}</p>`;
  return buildRecord(source, `<main>${head}${lines.join('')}</main>`);
}
