import { typeset } from '../../../trees/typeset';
import { buildBlock, findPart } from '../mdx/elements';
import { readAttribute } from '../mdx/nodes';
import type { Tag } from '../mdx/tag';
import { parseInline } from '../parts/inline';

/** `<Checklist id="dossier" />`: what to tick; ticks are kept by the ids of its items. */
export const tag: Tag = {
  name: 'Checklist',
  names: ({ id = '' }) => ({ parts: [`checklists/${id}`] }),
  expand(node, { index }) {
    const { id, part } = findPart(index.parts.checklists, 'checklist', readAttribute(node, 'id'));
    const items = Object.entries(part.items).map(([item, text]) =>
      buildBlock('ChecklistItem', { id: item }, parseInline(text, node.position)),
    );
    const attributes = { id, title: typeset(part.title), items: Object.keys(part.items) };
    return [buildBlock('Checklist', attributes, items)];
  },
};
