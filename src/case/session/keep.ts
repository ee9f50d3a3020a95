/** Keeping a session's case on the device. */
import type { Forest } from '../../trees/forest';
import type { CompiledTree, Walk } from '../../trees/model';
import { mergeMaps } from '../file/merge';
import { recordWalk } from '../file/record';
import { addNotice } from '../notices';
import {
  describeStoreProblem,
  loadCase,
  type Shelf,
  type StoredCase,
  saveCase,
  setCaseAside,
} from '../store';
import type { CaseFacts, CaseIdentity, Kept } from './model';

const OTHER_TAB =
  'Ce dossier a aussi été modifié dans un autre onglet. Ses réponses sont gardées avec les vôtres ; là où les deux diffèrent, la dernière écrite vaut.';

/** A case to keep. */
export interface CaseToKeep extends CaseIdentity, CaseFacts {
  /** the tree of the page */
  tree: Pick<CompiledTree, 'id' | 'title' | 'version'>;
  forest: Forest;
  done: Walk;
  stored: StoredCase | null;
  notices: readonly string[];
}

export type KeepResult =
  | { outcome: 'kept'; kept: Kept }
  | { outcome: 'refused'; notices: readonly string[] }
  /** another tab keeps another case: nothing is written */
  | { outcome: 'held'; stored: StoredCase };

/**
 * Keeps a case on the device. What another tab has added to the same case meanwhile is kept with it.
 *
 * @param one - its `caseId` is not empty
 */
export function keepCase(shelf: Shelf, one: CaseToKeep): KeepResult {
  const { caseId, replaces, tree, forest, done } = one;
  const { case: open } = loadCase(shelf);
  const isSame = open?.id === caseId;
  if (open && !isSame && open.id !== replaces) return { outcome: 'held', stored: open };
  const mine = { ...one.foreign, ...one.facts };
  const theirs = isSame ? open.facts : (one.seen ?? {});
  let { notices } = one;
  const tellOther = (): void => {
    notices = addNotice(notices, OTHER_TAB);
  };
  const merged = mergeMaps<unknown>(one.seen ?? theirs, mine, theirs, tellOther);
  if (Object.keys(merged).some((id) => !(id in mine))) tellOther();
  const stored: StoredCase = {
    id: caseId,
    tree: tree.id,
    treeTitle: tree.title,
    facts: merged,
    updatedAt: forest.world.today,
    treesVersion: tree.version,
    walks: recordWalk(isSame && open.walks ? open.walks : [], forest, tree, done),
  };
  // The new case is not worth the old one: it stays in the address until there is room.
  const isLeft = open && !isSame && Object.keys(open.facts).length > 0;
  const problem = (isLeft ? setCaseAside(shelf, open) : null) ?? saveCase(shelf, stored);
  if (problem) return { outcome: 'refused', notices: addNotice(notices, describeStoreProblem(problem)) };
  return { outcome: 'kept', kept: { caseId, seen: mine, stored, notices } };
}
