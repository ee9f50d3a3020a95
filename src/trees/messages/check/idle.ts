/** What authors are told of questions whose answer serves nothing. */
import { type IssueText, quote } from '../words';

export const IDLE_MESSAGES = {
  'answer-never-read': ({ question, fact }: { question: string; fact: string }): IssueText => ({
    message: `La réponse à ${quote(question)} ne change rien : après elle, rien ne lit ${quote(fact)}, ni branche, ni texte, ni jour, ni lettre.`,
    remedy: 'Retirez la question, ou faites dépendre d’elle une branche, une étape, un jour ou un texte.',
  }),
};
