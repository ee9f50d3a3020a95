import { readAttribute } from '../mdx/nodes';
import type { Tag } from '../mdx/tag';
import { linkTree } from '../mdx/treeLinks';
import { TAG_MESSAGES } from '../messages/pages';

/** `<StartTree tree="impaye" facts={{…}}>`: the way into a tree, with facts filled in. */
export const tag: Tag = {
  name: 'StartTree',
  resolve(node, page) {
    const facts = readAttribute(node, 'facts') ?? {};
    if (typeof facts !== 'object') page.fail(node, `<StartTree>\u00a0: ${TAG_MESSAGES['facts-map']()}`);
    else linkTree(node, page, String(readAttribute(node, 'tree')), Object.entries(facts));
  },
};
