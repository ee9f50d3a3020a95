import { describeSteps, type OutcomeView, type StepView } from '../../case/outcomeView';
import { readDates } from '../../law/dates';
import { listDoneSteps } from '../../trees/doneSteps';
import { listCommonSteps } from '../../trees/explain';
import type { StepContent } from '../../trees/model';
import type { PartProps } from './props';

interface SafeSteps {
  /** in the order of their days */
  steps: readonly StepView[];
  /** those that every outcome still possible shares, as the tree gives them */
  common: StepContent[];
  /** true where they are those; else they are what is safe meanwhile */
  isShared: boolean;
}

/** What can be done while several outcomes are possible, whichever it is. */
export function listSafeSteps({
  one: { forest, done },
  reached,
  views,
}: Pick<PartProps, 'one' | 'reached'> & { views: readonly OutcomeView[] }): SafeSteps {
  const told = reached.map(({ content }) => listDoneSteps(content, forest, done.facts));
  const ids = listCommonSteps(told);
  const common = (told[0] ?? []).filter(({ id }) => ids.includes(id));
  const shared = views[0]?.steps.filter(({ id }) => ids.includes(id)) ?? [];
  if (shared.length > 0) return { steps: shared, common, isShared: true };
  const { rules, meanwhile = [] } = reached[0]?.content ?? {};
  const context = { forest, facts: done.facts, dates: readDates(rules), cited: rules?.references };
  return { steps: describeSteps(meanwhile, context), common, isShared: false };
}
