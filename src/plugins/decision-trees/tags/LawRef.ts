import { buildAttribute } from '../mdx/nodes';
import { cite, findNamed, saysDoubt } from '../mdx/page';
import type { Tag } from '../mdx/tag';
import { TAG_MESSAGES } from '../messages/pages';

/** `<LawRef id="cconso-l218-2" />`: a citation, numbered on its page. */
export const tag: Tag = {
  name: 'LawRef',
  names: ({ id = '' }) => ({ references: [id] }),
  resolve(node, page, parent) {
    const reference = findNamed(page.index.references, node, page, TAG_MESSAGES['unknown-reference']);
    if (!reference) return;
    const { id, short, url, confidence } = reference;
    const number = cite(reference, page);
    const doubt = confidence === 'medium' && !saysDoubt(parent);
    node.attributes = Object.entries({ id, short, url, number, ...(doubt && { doubt }) }).map(
      ([name, value]) => buildAttribute(name, value),
    );
  },
};
