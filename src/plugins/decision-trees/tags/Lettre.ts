import { buildLetterNodes } from '../letters/page';
import { findPart } from '../mdx/elements';
import { readAttribute } from '../mdx/nodes';
import type { Tag } from '../mdx/tag';

/** `<Lettre id="relance-1" />`: a letter to send, as its template has it. */
export const tag: Tag = {
  name: 'Lettre',
  expand(node, { index }) {
    const { part } = findPart(index.letters.letters, 'letter', readAttribute(node, 'id'));
    return [buildLetterNodes(part, index, node.position)];
  },
};
