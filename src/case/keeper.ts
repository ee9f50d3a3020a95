/** Keeping a case: on the device, and in the address. The only place that knows both. */
import type { Forest } from '../trees/forest';
import type { CompiledTree, Facts, Walk } from '../trees/model';
import { mergeMaps } from './file/merge';
import { recordWalk } from './file/record';
import { formatFragment } from './fragment';
import type { Session } from './session';
import { createCaseId, describeStoreProblem, loadCase, type Shelf, saveCase, setCaseAside } from './store';
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

const OTHER_TAB =
  'Ce dossier a aussi été modifié dans un autre onglet. Ses réponses sont gardées avec les vôtres ; là où les deux diffèrent, la dernière écrite vaut.';

/**
 * Keeps a case on the device, unless the page only shows another one than the reader's.
 *
 * What another tab has added to the same case meanwhile is kept. A case that this one takes the place of is put aside.
 *
 * @param random - 0 to 1, to name a new case
 * @returns the session as it now is: named, visiting when another tab keeps another case, with what went wrong
 */
export function keepCase(
  shelf: Shelf,
  tree: Pick<CompiledTree, 'id' | 'title' | 'version'>,
  { forest, facts, done, session }: CaseView,
  random: number,
): Session {
  if (session.visiting) return session;
  const { case: stored } = loadCase(shelf);
  const isSame = stored?.id === session.caseId;
  if (stored && !isSame && stored.id !== session.replaces) return { ...session, visiting: 'link', stored };
  const notices = [...session.notices];
  const say = (notice: string): void => void (notices.includes(notice) || notices.push(notice));
  if (stored && !isSame && Object.keys(stored.facts).length > 0) {
    const failed = setCaseAside(shelf, stored);
    // The new case is not worth the old one: it stays in the address until there is room.
    if (failed) return { ...session, notices: addNotice(session.notices, describeStoreProblem(failed)) };
  }
  const caseId = session.caseId || createCaseId(random);
  const mine = { ...session.foreign, ...facts };
  const theirs = isSame && stored ? stored.facts : (session.seen ?? {});
  const base = session.seen ?? theirs;
  const merged = mergeMaps<unknown>(base, mine, theirs, () => say(OTHER_TAB));
  if (Object.keys(merged).some((id) => !(id in mine))) say(OTHER_TAB);
  const problem = saveCase(shelf, {
    id: caseId,
    tree: tree.id,
    treeTitle: tree.title,
    facts: merged,
    updatedAt: forest.world.today,
    treesVersion: tree.version,
    walks: recordWalk(isSame && stored?.walks ? stored.walks : [], forest, tree, done),
  });
  if (problem) say(describeStoreProblem(problem));
  return { ...session, caseId, seen: mine, replaces: undefined, notices };
}

/** Adds a sentence unless it is said already. */
export function addNotice(notices: readonly string[], notice: string): readonly string[] {
  return notices.includes(notice) ? notices : [...notices, notice];
}
