/** What a tag of MDX pages is: a file of `tags/`, found by its name, see the README beside it. */
import type { LawIndex } from './lawIndex';
import type { MarkdownNode } from './nodes';
import type { MdxContext } from './page';

/** Ids of `law/` and `docs/parties/` that a page names. */
export interface CitedIds {
  references: string[];
  values: string[];
  /** `timelines/injonction-de-payer` */
  parts: string[];
}

/** What a tag is expanded with. */
export interface Expansion {
  index: LawIndex;
  /** terms that the page has explained so far */
  defined: Set<string>;
}

export interface Tag {
  /** as written in a page; the file has the same name */
  name: string;
  /**
   * Builds the nodes that take its place. Law that they name is resolved afterwards.
   *
   * @throws {TagError} it names what does not exist
   */
  expand?(node: MarkdownNode, expansion: Expansion): MarkdownNode[];
  /** Completes it with what it names, in place. */
  resolve?(node: MarkdownNode, page: MdxContext, parent?: MarkdownNode): void;
  /** Tells what a page names by it. @param attributes - as written, without quotes */
  names?(attributes: Readonly<Record<string, string>>): Partial<CitedIds>;
}

/** A fault of a tag, told to the author of the page. */
export class TagError extends Error {}
