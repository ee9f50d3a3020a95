/** What authors are told of facts and steps that are incomplete or not used. */
import { type IssueText, quote } from '../words';

export const FACT_MESSAGES = {
  'choice-without-way-out': ({ fact }: { fact: string }): IssueText => ({
    message: `Rien ne dit que les réponses de ${quote(fact)} couvrent tous les cas, et aucune ne convient à qui n’y trouve pas le sien.`,
    remedy:
      'Ajoutez `exhaustive: true` si elles couvrent tout cas réel\u00a0; sinon, une réponse avec `other: true`, «\u00a0Aucune de ces réponses\u00a0».',
  }),
  'unused-fact': ({ fact }: { fact: string }): IssueText => ({
    message: `Aucun arbre ne demande le fait ${quote(fact)}.`,
    remedy: 'Demandez-le dans un arbre, ou retirez-le.',
  }),
  'unused-step': ({ step }: { step: string }): IssueText => ({
    message: `Aucune issue ne conseille l’étape ${quote(step)}.`,
    remedy: 'Conseillez-la dans une issue, ou retirez-la.',
  }),
};
