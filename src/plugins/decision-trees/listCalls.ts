/** What the page of calls knows of its situations. */
import type { CallBook } from '../../case/call/situations';
import type { ParsedContent } from '../../trees/content';

/** Signs of the writing of phrases: what is read at a place, and what marks a guess. */
const SIGNS = /\{[^}]*\}|[()/]|\s\?$/g;

/** Lists the openings in the order of their file, and the trees in theirs. */
export function listCalls({ calls, trees }: Pick<ParsedContent, 'calls' | 'trees'>): CallBook {
  const ordered = Object.values(trees).sort((a, b) => a.order - b.order || a.id.localeCompare(b.id));
  return {
    openings: Object.values(calls).map(({ id, says, tree, given }) => ({ id, says, tree, given })),
    trees: ordered.map(({ id, title, said = [] }) => ({
      id,
      title,
      said: said.map((phrase) => phrase.replace(SIGNS, ' ')),
    })),
  };
}
