/** What can be done while several outcomes are possible, whichever it is. Pure. */
import { readDates } from '../law/dates';
import { listDoneSteps } from '../trees/doneSteps';
import { listCommonSteps } from '../trees/explain';
import type { Forest } from '../trees/forest';
import type { Facts, OutcomeContent, StepContent } from '../trees/model';
import { describeSteps, type StepView } from './outcomeView';

export interface SafeSteps {
  /** in the order of their days */
  steps: readonly StepView[];
  /** those that every outcome still possible shares, as the tree gives them */
  common: StepContent[];
  /** true where they are those; else they are what is safe meanwhile */
  isShared: boolean;
}

/**
 * Lists what is safe to do: the steps that all outcomes share, or else what their tree gives for the meantime.
 *
 * @param contents - texts of the outcomes still possible, in their order
 */
export function listSafeSteps(contents: readonly OutcomeContent[], forest: Forest, facts: Facts): SafeSteps {
  const told = contents.map((content) => listDoneSteps(content, forest, facts));
  const ids = listCommonSteps(told);
  const common = (told[0] ?? []).filter(({ id }) => ids.includes(id));
  const isShared = common.length > 0;
  const isSafe = ({ id }: StepView): boolean => !isShared || ids.includes(id);
  const { rules, meanwhile = [] } = contents[0] ?? {};
  const context = { forest, facts, dates: readDates(rules), cited: rules?.references };
  // Days are those of the whole outcome, as its own page and the case file tell them.
  const steps = describeSteps(isShared ? (told[0] ?? []) : meanwhile, context).filter(isSafe);
  return { steps, common, isShared };
}
