/** Keeping a session's case on the device. */
import type { Forest } from '../../trees/forest';
import type { CompiledTree, Walk } from '../../trees/model';
import { mergeMaps } from '../file/mergeMaps';
import { recordWalk } from '../file/record';
import { addNotice } from '../notices';
import { loadAnswers, loadOpenCase, type StoredCase, saveAnswers } from '../repository/answers';
import { type DeviceStorage, describeStorageProblem } from '../storage';
import type { CaseFacts, CaseIdentity, StorageResult } from './model';

const OTHER_TAB =
  'Ce dossier a aussi été modifié dans un autre onglet. Ses réponses sont gardées avec les vôtres ; là où les deux diffèrent, la dernière écrite vaut.';

const OTHER_CASE =
  'Un autre dossier est ouvert dans un autre onglet. Les deux sont gardés : « Mon dossier » mène de l’un à l’autre.';

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
  | { outcome: 'kept'; kept: StorageResult }
  | { outcome: 'refused'; notices: readonly string[] };

/**
 * Keeps a case on the device. What another tab has added to the same case meanwhile is kept with it; where another tab
 * has another case open, both are kept, and the reader is told.
 *
 * @param one - its `caseId` is not empty
 */
export function keepCase(storage: DeviceStorage, one: CaseToKeep): KeepResult {
  const { caseId, replaces, tree, forest, done } = one;
  const { case: open } = loadOpenCase(storage);
  const known = loadAnswers(storage, caseId);
  const mine = { ...one.foreign, ...one.facts };
  const theirs = known?.facts ?? one.seen ?? {};
  const isOther = open !== null && open.id !== caseId && open.id !== replaces;
  let notices = isOther ? addNotice(one.notices, OTHER_CASE) : one.notices;
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
    walks: recordWalk(known?.walks ?? [], forest, tree, done),
  };
  const problem = saveAnswers(storage, stored);
  if (problem) return { outcome: 'refused', notices: addNotice(notices, describeStorageProblem(problem)) };
  return { outcome: 'kept', kept: { caseId, seen: mine, stored, notices } };
}
