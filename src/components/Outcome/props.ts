import type { CompiledTree, OutcomeContent, Place } from '../../trees/model';
import type { TreeLoader } from '../session/loader';
import type { Case } from '../session/useSession';
import type { Slots } from './slots';

export interface OutcomeProps {
  one: Case;
  tree: CompiledTree;
  loader: TreeLoader;
  loadSlots(): Promise<{ default: Slots }>;
}

/** What a part of the outcome view is given. */
export interface PartProps extends OutcomeProps {
  slots: Slots;
  /** texts of the outcomes reached, in the order of the walk */
  reached: readonly Reached[];
  summary: string;
}

/** An outcome reached, with its texts. */
export interface Reached {
  place: Place;
  content: OutcomeContent;
}
