/** Keeping a case: on the device, and in the address. The only place that knows both. */
import type { Forest } from '../trees/forest';
import type { CompiledTree, Facts, Walk } from '../trees/model';
import { formatFragment } from './fragment';
import type { Session } from './session';
import { createCaseId, describeStoreProblem, loadCase, type Shelf, saveCase } from './store';
import { pickPathFacts } from './summary';

/** A case as the page holds it at one moment. */
export interface CaseView {
  forest: Forest;
  facts: Facts;
  done: Walk;
  session: Session;
}

/**
 * Formats the address of a case: its path first, then what is set aside or belongs to other trees, so that an
 * address is the whole case. Text answers stay out of it.
 */
export function formatCaseAddress({ forest, facts, done, session }: CaseView): string {
  const ordered = { ...pickPathFacts(done.path), ...facts, ...session.foreign };
  return formatFragment(ordered, (fact) => forest.defs[fact]?.type === 'text');
}

/** Formats the address to share: only what led to this place. */
export function formatSharedAddress({ forest, done }: Pick<CaseView, 'forest' | 'done'>): string {
  return formatFragment(pickPathFacts(done.path), (fact) => forest.defs[fact]?.type === 'text');
}

/**
 * Keeps a case on the device, unless the page only shows another one than the reader's.
 *
 * @param random - 0 to 1, to name a new case
 * @returns the session as it now is: named, visiting when another tab keeps another case, with what went wrong
 */
export function keepCase(
  shelf: Shelf,
  tree: Pick<CompiledTree, 'id' | 'title' | 'version'>,
  { forest, facts, session }: CaseView,
  random: number,
): Session {
  if (session.visiting) return session;
  const { case: stored } = loadCase(shelf);
  if (stored && stored.id !== session.caseId && stored.id !== session.replaces)
    return { ...session, visiting: 'link', stored };
  const caseId = session.caseId || createCaseId(random);
  const problem = saveCase(shelf, {
    id: caseId,
    tree: tree.id,
    treeTitle: tree.title,
    facts: { ...session.foreign, ...facts },
    updatedAt: forest.world.today,
    treesVersion: tree.version,
  });
  const notices = problem ? addNotice(session.notices, describeStoreProblem(problem)) : session.notices;
  if (caseId === session.caseId && notices === session.notices && !session.replaces) return session;
  return { ...session, caseId, replaces: undefined, notices };
}

/** Adds a sentence unless it is said already. */
export function addNotice(notices: readonly string[], notice: string): readonly string[] {
  return notices.includes(notice) ? notices : [...notices, notice];
}
