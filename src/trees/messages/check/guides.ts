/** What authors are told of the guides under steps. */
import { type IssueText, quote } from '../words';

interface OffSubject {
  step: string;
  guide: string;
  /** guides that tell how to do what the title says, with the words by which it says so */
  named: readonly { guide: string; subject: string }[];
}

export const GUIDE_MESSAGES = {
  'guide-off-subject': ({ step, guide, named }: OffSubject): IssueText => {
    const subjects = [...new Set(named.map(({ subject }) => quote(subject)))].join(', ');
    const guides = [...new Set(named.map((one) => `\`guide: ${one.guide}\``))].join(' ou ');
    return {
      message: `Le titre de l’étape ${quote(step)} parle de ${subjects}, et son guide ${quote(guide)} n’en traite pas.`,
      remedy: `Écrivez ${guides}. Si ${quote(guide)} dit bien comment faire, ajoutez ces mots à son en-tête, sous \`about:\`.`,
    };
  },
};
