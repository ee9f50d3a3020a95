/** The address of a case, and the one that is given to others. Pure. */
import { isFree } from '../../trees/factTypes';
import type { Forest } from '../../trees/forest';
import type { Walk } from '../../trees/model';
import { formatFragment } from '../fragment';
import { listShared, pickPathFacts } from '../pathAnswers';
import type { CaseFacts } from './model';

interface Located {
  forest: Forest;
  done: Walk;
}

/**
 * Formats the address of a case: its path first, then what is set aside or belongs to other trees, so that an
 * address is the whole case. Text answers stay out of it.
 */
export function formatCaseAddress({ forest, facts, done, foreign }: Located & CaseFacts): string {
  const ordered = { ...pickPathFacts(done.path), ...facts, ...foreign };
  return formatFragment(ordered, (fact) => isFree(forest.defs[fact]));
}

/** Formats the address to share: only what led to this place. */
export function formatSharedAddress({ forest, done }: Located): string {
  return formatFragment(pickPathFacts(listShared(done)), (fact) => isFree(forest.defs[fact]));
}
