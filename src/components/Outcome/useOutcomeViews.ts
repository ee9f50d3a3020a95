import { useMemo } from 'react';
import { describeOutcome, type OutcomeView } from '../../case/outcomeView';
import { readDates } from '../../law/dates';
import type { Forest } from '../../trees/forest';
import type { Facts, NodeRef, OutcomeContent } from '../../trees/model';

/** The outcomes that a case has come to, as they are told to its reader. @param reached - null while they are fetched */
export function useOutcomeViews(
  reached: readonly { place: NodeRef; content: OutcomeContent }[] | null,
  forest: Forest,
  facts: Facts,
): OutcomeView[] {
  return useMemo(
    () =>
      (reached ?? []).map(({ place, content }) =>
        describeOutcome(place, content, { forest, facts, dates: readDates(content.rules) }, 'case'),
      ),
    [reached, forest, facts],
  );
}
