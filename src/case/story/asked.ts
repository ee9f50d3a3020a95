/** Of what was understood, what the likely tree asks: what it never asks would be confirmed in vain. */
import type { Proposal, StoryModel } from './model';

/**
 * Keeps what the likeliest tree asks, and that of the page.
 *
 * @param trees - the likeliest first; none where nothing speaks for one
 * @param here - the tree of the page
 */
export function keepAsked(
  proposals: readonly Proposal[],
  trees: readonly string[],
  model: Pick<StoryModel, 'asks' | 'trees'>,
  here?: string,
): Proposal[] {
  const known = Object.keys(model.trees);
  const letters = [trees[0], here].flatMap((tree) => {
    const at = tree === undefined ? -1 : known.indexOf(tree);
    return at < 0 ? [] : [nameTree(at)];
  });
  return proposals.filter(({ fact }) => {
    const asking = Object.hasOwn(model.asks, fact) ? model.asks[fact] : undefined;
    // What no question asks is asked beside the advice, of any tree.
    return asking === undefined || letters.length === 0 || letters.some((letter) => asking.includes(letter));
  });
}

/** The letter of a tree by its place. */
export function nameTree(at: number): string {
  return String.fromCharCode(97 + at);
}
