import { readTreeId, saveReturn } from '../../site/returnTo';
import { openStore } from '../../site/storage';

/**
 * Notes, as a link to a tree is followed, the guide and the place that it is followed from.
 *
 * @param to - address of the tree
 * @param anchor - id of the link, or of the section that holds it
 */
export function rememberGuide(to: string, anchor: string): void {
  const tree = readTreeId(to);
  const title = document.querySelector('main h1')?.textContent ?? '';
  if (tree === null) return;
  saveReturn(openStore(), { tree, path: window.location.pathname, anchor, title });
}
