/** What the pages around the trees know of them: enough for a link. */
import { ORIENTATION, SUBJECT } from '../../case/story/subject';
import type { CaseEntry, HomeEntries } from '../../site/entries';
import type { ParsedContent, TreeSource } from '../../trees/content';
import { readHandover } from '../../trees/structure';

export type Entries = Pick<HomeEntries, 'trees' | 'cases'>;

export const NO_ENTRIES: Entries = { trees: [], cases: [] };

/**
 * Lists the trees in their order, and the situations of the orientation tree.
 *
 * @returns `cases` without the catch-all option; each leads to its own tree, or answers the first question of the orientation
 */
export function listEntries({ trees, facts }: Pick<ParsedContent, 'trees' | 'facts'>): Entries {
  const ordered = Object.values(trees).sort((a, b) => a.order - b.order || a.id.localeCompare(b.id));
  return {
    trees: ordered.map(({ id, title, summary }) => ({ id, title, summary })),
    cases: (facts[SUBJECT]?.options ?? [])
      .filter(({ other }) => !other)
      .map(({ id, label, help = '' }): CaseEntry => {
        const tree = findTree(trees[ORIENTATION], id);
        const to = tree ? `/arbres/${tree}/` : `/arbres/${ORIENTATION}/#${SUBJECT}=${id}`;
        return { id, label, help, to };
      }),
  };
}

/** The tree to which an answer to the subject leads at once; undefined where a question comes first. */
function findTree(orientation: TreeSource | undefined, option: string): string | undefined {
  const question = Object.values(orientation?.questions ?? {}).find(({ fact }) => fact === SUBJECT);
  const branch = question?.branches.find(
    ({ if: one }) => one?.op === 'one-of' && one.fact === SUBJECT && one.values.includes(option),
  );
  return branch && readHandover(branch.to);
}
