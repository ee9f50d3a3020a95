import { typeset } from '../../../trees/typeset';
import { buildBlock, buildParagraph, findPart } from '../mdx/elements';
import { readAttribute } from '../mdx/nodes';
import type { Tag } from '../mdx/tag';
import { parseInline } from '../parts/inline';
import { ACTORS } from '../parts/schema';

/** `<Timeline id="injonction-de-payer" />`: who acts at each step of a procedure, and the time it takes. */
export const tag: Tag = {
  name: 'Timeline',
  names: ({ id = '' }) => ({ parts: [`timelines/${id}`] }),
  expand(node, { index }) {
    const { part } = findPart(index.parts.timelines, 'timeline', readAttribute(node, 'id'));
    const steps = part.steps.map(({ label, who, time, text }) => {
      const parts = [
        ...(time === undefined ? [] : [buildBlock('TimelineTime', {}, parseInline(time, node.position))]),
        ...(text === undefined ? [] : [buildParagraph(text, node.position)]),
      ];
      return buildBlock('TimelineStep', { label: typeset(label), who: ACTORS[who], actor: who }, parts);
    });
    return [buildBlock('Timeline', { title: typeset(part.title) }, steps)];
  },
};
