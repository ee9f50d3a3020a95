/** What authors are told of the steps of an outcome: their order, and what the first one does. */
import type { Approach } from '../../model';
import { type IssueText, quote } from '../words';

export const STEP_MESSAGES = {
  'step-out-of-order': ({
    outcome,
    step,
    due,
    before,
    dueBefore,
  }: {
    outcome: string;
    step: string;
    /** as authors write it */
    due: string;
    /** the step above, that is due later */
    before: string;
    dueBefore: string;
  }): IssueText => ({
    message: `Dans l’issue ${quote(outcome)}, l’étape ${quote(step)} (${due}) vient après ${quote(before)} (${dueBefore}), qui se fait plus tard.`,
    remedy: `Placez ${quote(step)} avant ${quote(before)}\u00a0; ou retirez le \`by:\` d’une étape qui dure.`,
  }),
  'now-not-carried-out': ({
    outcome,
    now,
    step,
    carriesOut,
  }: {
    outcome: string;
    now: Approach;
    step: string;
    carriesOut: readonly Approach[];
  }): IssueText => ({
    message:
      carriesOut.length === 0
        ? `L’issue ${quote(outcome)} commence par la voie ${quote(now)}, et sa première étape ${quote(step)} ne dit pas quelles voies elle commence.`
        : `L’issue ${quote(outcome)} commence par la voie ${quote(now)}, et sa première étape ${quote(step)} commence ou prépare autre chose\u00a0: ${carriesOut.map(quote).join(', ')}.`,
    remedy: `Commencez par une étape qui ouvre cette voie, ou corrigez \`now:\`\u00a0; si l’étape l’ouvre bien, ajoutez ${quote(now)} à son \`carries-out:\` dans steps.yaml.`,
  }),
};
