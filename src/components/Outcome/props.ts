import type { OutcomeView } from '../../case/outcomeView';
import type { CompiledTree, NodeRef, OutcomeContent } from '../../trees/model';
import type { TreeLoader } from '../session/loader';
import type { CaseView } from '../session/useSession';
import type { OutcomeSlots } from './slots';

export interface OutcomeProps {
  one: CaseView;
  tree: CompiledTree;
  loader: TreeLoader;
  loadSlots(): Promise<{ default: OutcomeSlots }>;
}

/** What a part of the outcome view is given. */
export interface PartProps extends OutcomeProps {
  slots: OutcomeSlots;
  /** texts of the outcomes reached, in the order of the walk */
  reached: readonly Reached[];
  /** the same as they are told */
  views: readonly OutcomeView[];
  summary: string;
}

/** An outcome reached, with its texts. */
export interface Reached {
  place: NodeRef;
  content: OutcomeContent;
}
