/** What authors are told of the steps of an outcome: their order, and what the first one does. */
import type { Approach } from '../../model';
import { type IssueText, quote } from '../words';

export const STEP_MESSAGES = {
  'everywhere-without-condition': (step: string): IssueText => ({
    message: `L’étape ${quote(step)} s’ajoute à toutes les issues, sans dire dans quel cas.`,
    remedy: 'Ajoutez `if:`, la condition sous laquelle elle se fait.',
  }),
  'first-step-conditional': ({ outcome, step }: { outcome: string; step: string }): IssueText => ({
    message: `L’issue ${quote(outcome)} commence par l’étape ${quote(step)}, qui ne se fait que sous condition\u00a0: hors de ce cas, le lecteur n’aurait pas de premier geste.`,
    remedy: 'Commencez par une étape sans `if:`, et placez celle-ci ensuite.',
  }),
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
