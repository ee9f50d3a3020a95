import { typeset } from '../../../trees/typeset';
import { buildBlock, buildParagraph, findPart } from '../mdx/elements';
import { readAttribute } from '../mdx/nodes';
import type { Tag } from '../mdx/tag';

/** `<Calculator id="penalites" open />`: a calculator, with its rule for whoever cannot compute here. */
export const tag: Tag = {
  name: 'Calculator',
  names: ({ id = '' }) => ({ parts: [`calculators/${id}`] }),
  expand(node, { index }) {
    const { id, part } = findPart(index.parts.calculators, 'calculator', readAttribute(node, 'id'));
    const isOpen = readAttribute(node, 'open') === true;
    const rule = part.rule.map((text) => buildParagraph(text, node.position));
    return [
      buildBlock('Calculator', { id, title: typeset(part.title), ...(isOpen && { open: true }) }, rule),
    ];
  },
};
