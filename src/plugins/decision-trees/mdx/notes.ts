/** The list of texts that a page cites, built as it is read: a number for each, in order of first mention. */
import type { LawReference } from '../../../trees/model';
import { buildAttribute, type MarkdownNode } from './nodes';

/** Numbers references. */
export class Notes {
  private readonly cited = new Map<string, LawReference>();

  /** The number of a reference on this page, from 1. */
  number(reference: LawReference): number {
    this.cited.set(reference.id, reference);
    return [...this.cited.keys()].indexOf(reference.id) + 1;
  }

  /** The section that ends the page; empty when nothing is cited. */
  build(): MarkdownNode[] {
    if (this.cited.size === 0) return [];
    const heading: MarkdownNode = {
      type: 'heading',
      depth: 2,
      children: [{ type: 'text', value: 'Textes cités' }],
    };
    const list: MarkdownNode = {
      type: 'mdxJsxFlowElement',
      name: 'LawNotes',
      attributes: [buildAttribute('notes', [...this.cited.values()].map(pickShown))],
      children: [],
    };
    return [heading, list];
  }
}

/** What readers are shown of a reference. */
function pickShown({ id, text, about, url, urlKind, read, reading, confidence, since, until }: LawReference) {
  return { id, text, about, url, urlKind, read, reading, confidence, since, until };
}
