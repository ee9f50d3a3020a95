/** « l’ » before a word that is a button: a browser would end the line between them. */
import { buildInlineElement } from './elements';
import type { MarkdownNode } from './nodes';

const ELIDED = /(?:^|(?<=[\s(«]))\p{L}{1,8}’$/u;

/**
 * Ties an elided word to the component that follows it.
 *
 * @param before - the text before, which loses the word
 * @param built - the component first
 */
export function tieElided(before: MarkdownNode | undefined, built: MarkdownNode[]): MarkdownNode[] {
  const [first, ...others] = built;
  if (first?.type !== 'mdxJsxTextElement' || before?.type !== 'text') return built;
  const word = ELIDED.exec(before.value ?? '')?.[0];
  if (word === undefined) return built;
  before.value = (before.value ?? '').slice(0, -word.length);
  const tied = buildInlineElement('span', { className: 'lc-together' }, [
    { type: 'text', value: word },
    first,
  ]);
  return [tied, ...others];
}
