import { buildInlineElement, findPart } from '../mdx/elements';
import { readAttribute } from '../mdx/nodes';
import type { Tag } from '../mdx/tag';
import { parseInline } from '../parts/inline';

/** `<Terme id="creance">`: a word, and its note; a term already explained on the page only opens that note again. */
export const tag: Tag = {
  name: 'Terme',
  expand(node, { index, defined }) {
    const { id, part } = findPart(index.parts.glossary, 'term', readAttribute(node, 'id'));
    const words =
      (node.children?.length ?? 0) > 0 ? (node.children ?? []) : [{ type: 'text', value: part.label }];
    const term = buildInlineElement('Terme', { id }, words);
    if (defined.has(id)) return [term];
    defined.add(id);
    const note = parseInline(part.text, node.position);
    return [term, buildInlineElement('TermeNote', { id, label: part.label }, note)];
  },
};
