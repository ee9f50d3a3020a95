/** A page while its law is resolved: what it looks up, what it cites, when it must be read again. */
import { findDue } from '../../../law/freshness';
import type { LawReference } from '../../../trees/model';
import { suggest } from '../../../trees/suggest';
import type { Unknown } from '../messages/pages';
import type { LawIndex } from './lawIndex';
import { type MarkdownNode, readAttribute, readWords } from './nodes';
import type { Notes } from './notes';

/** Something to read again, on a day `YYYY-MM-DD`: the page as its author planned, or a text or number that was `read`. */
export interface PlannedCheck {
  due: string;
  name?: string;
  read?: string;
}

export interface MdxContext {
  index: LawIndex;
  notes: Notes;
  /** what the page rests on, and when it must be read again */
  checks: PlannedCheck[];
  /** links to trees so far, a count: each is a place to come back to */
  links: number;
  fail(node: MarkdownNode, message: string): void;
}

/** Finds what a tag names by its `id`; what nothing has is reported. */
export function findNamed<T>(
  known: Readonly<Record<string, T>>,
  node: MarkdownNode,
  page: MdxContext,
  tell: (unknown: Unknown) => string,
): T | undefined {
  const id = readAttribute(node, 'id');
  if (typeof id === 'string' && Object.hasOwn(known, id)) return known[id];
  page.fail(node, tell({ id: String(id), nearest: suggest(String(id), Object.keys(known)) }));
  return undefined;
}

/** Numbers a reference on the page, and minds when it must be read again. */
export function cite(reference: LawReference, page: MdxContext): number {
  page.checks.push({ due: findDue(reference, 'reference'), name: reference.short, read: reference.read });
  return page.notes.number(reference);
}

const DOUBT = /à confirmer/i;

/** True when the sentence already warns the reader in its own words. */
export function saysDoubt(parent: MarkdownNode | undefined): boolean {
  return parent !== undefined && DOUBT.test(readWords(parent));
}
