/** Pages that a reader names are found without the index: by their title, or by what readers call them. */
import type { NamedPage } from '../../site/entries';
import { listTerms, saysAll } from './terms';

/** Most pages put first, a count. */
const MOST = 2;

/**
 * Finds the pages that were named: all that was typed stands in the title, or is word for word something that readers
 * call the page; the lawyer is named by any of these words.
 */
export function findNamed(pages: readonly NamedPage[], terms: readonly string[]): NamedPage[] {
  const typed = terms.join(' ');
  const isCalled = (name: string) => saysAll(name, terms) && saysAll(typed, listTerms(name));
  return pages
    .filter(
      ({ kind, title, words }) =>
        saysAll(title, terms) ||
        words.some(isCalled) ||
        (kind === 'contact' && saysAll(words.join(' '), terms)),
    )
    .slice(0, MOST);
}
