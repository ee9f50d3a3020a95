/** What the pages around the trees know of them: enough for a link. */
import type { HomeEntries } from '../../site/entries';
import type { ParsedContent } from '../../trees/content';

export type Entries = Pick<HomeEntries, 'trees' | 'cases'>;

export const NO_ENTRIES: Entries = { trees: [], cases: [] };

/** The fact whose options are the direct cases of the home page. */
const SUBJECT = 'nature-du-litige';

/** The cases that have a card of their own on the home page. */
const CARDS = new Set(['impaye', 'facture-contestee']);

/**
 * Lists the trees in their order, and the cases of the orientation tree.
 *
 * @returns `cases` without the catch-all option, and without those that the home page gives a card
 */
export function listEntries({ trees, facts }: Pick<ParsedContent, 'trees' | 'facts'>): Entries {
  const ordered = Object.values(trees).sort((a, b) => a.order - b.order || a.id.localeCompare(b.id));
  return {
    trees: ordered.map(({ id, title, summary }) => ({ id, title, summary })),
    cases: (facts[SUBJECT]?.options ?? [])
      .filter(({ id, other }) => !other && !CARDS.has(id))
      .map(({ id, label, help = '' }) => ({ fact: SUBJECT, option: id, label, help })),
  };
}
