import type { OutcomeView } from '../../case/outcomeView';
import type { Reached } from '../Outcome/props';
import { useContents } from '../Outcome/useContents';
import { useOutcomeViews } from '../Outcome/useOutcomeViews';
import type { TreeLoader } from '../session/loader';
import type { CaseView } from '../session/run';

export interface Ends {
  /** null while they are fetched, and while nothing is reached */
  reached: readonly Reached[] | null;
  views: readonly OutcomeView[];
  failed: boolean;
  retry(): void;
}

/** The outcomes that a call has come to, as they are told; none while a question is left. */
export function useEnds({ forest, done }: Pick<CaseView, 'forest' | 'done'>, loader: TreeLoader): Ends {
  const isEnded = done.status === 'outcome' || done.status === 'open';
  const { reached, failed, retry } = useContents(isEnded ? done.outcomes : NOTHING, loader);
  const views = useOutcomeViews(reached, forest, done.facts);
  return { reached: isEnded ? reached : null, views, failed, retry };
}

const NOTHING: [] = [];
