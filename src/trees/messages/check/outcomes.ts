/** What authors are told of outcomes that lack something, or that say the same as another. */
import type { LawyerLevel } from '../../model';
import { type IssueText, quote } from '../words';

interface OutcomeName {
  outcome: string;
}

const LEVELS: Record<LawyerLevel, string> = {
  optional: 'facultatif',
  advised: 'conseillé',
  required: 'obligatoire',
};

export const OUTCOME_MESSAGES = {
  'outcome-without-step': ({ outcome }: OutcomeName): IssueText => ({
    message: `L’issue ${quote(outcome)} ne conseille aucune étape.`,
    remedy: 'Énumérez sous `steps:` ce qu’il faut faire, par les noms de steps.yaml.',
  }),
  'outcome-without-guide': ({ outcome }: OutcomeName): IssueText => ({
    message: `L’issue ${quote(outcome)} ne renvoie à aucun guide.`,
    remedy: 'Nommez sous `guides:` au moins un guide à lire.',
  }),
  'outcome-without-lawyer': ({ outcome }: OutcomeName): IssueText => ({
    message: `L’issue ${quote(outcome)} ne dit pas s’il faut un avocat.`,
    remedy: 'Ajoutez `lawyer: optional`, `advised`, `required` ou `by-court`.',
  }),
  'outcome-without-lawyer-reason': ({
    outcome,
    level,
    beforeJudge,
  }: OutcomeName & { level: LawyerLevel; beforeJudge: boolean }): IssueText => ({
    message: `L’issue ${quote(outcome)} dit qu’un avocat est ${LEVELS[level]}, sans en donner la raison.`,
    remedy: beforeJudge
      ? 'Un juge peut être saisi\u00a0: écrivez `lawyer: by-court`, qui suit le tribunal et la somme, ou dites la raison sous `lawyer-reason:`.'
      : 'Ajoutez `lawyer-reason:`.',
  }),
  'outcome-without-law': ({ outcome }: OutcomeName): IssueText => ({
    message: `L’issue ${quote(outcome)} n’a pas de fondement juridique.`,
    remedy: 'Énumérez des références sous `law:`, ou écrivez `law: { none: <la raison> }`.',
  }),
  'duplicate-outcome': ({ outcome, twin }: OutcomeName & { twin: string }): IssueText => ({
    message: `L’issue ${quote(outcome)} a la même voie, les mêmes étapes, le même niveau d’avocat et les mêmes textes que ${quote(twin)}.`,
    remedy: `Menez plutôt à ${quote(twin)}, ou dites ce qui diffère\u00a0: une étape, un texte, l’avocat.`,
  }),
};
