/** What authors of `law/wording.yaml` are told. */
import { type IssueText, listWords } from '../words';

export const WORDING_MESSAGES = {
  'unknown-sentence': ({ name }: { name: string }): IssueText => ({
    message: `Le site ne dit jamais la phrase « ${name} ».`,
    remedy: 'Retirez-la, ou corrigez son nom.',
  }),
  'missing-sentence': ({ section, id }: { section: string; id: string }): IssueText => ({
    message: `La phrase « ${section}.${id} », que le site dit, manque dans law/wording.yaml.`,
    remedy: `Écrivez-la : ${id}, sous ${section}.`,
  }),
  'unknown-slot': ({
    name,
    slot,
    wanted,
  }: {
    name: string;
    slot: string;
    wanted: readonly string[];
  }): IssueText => ({
    message: `Rien ne remplit la case « {${slot}} » de la phrase « ${name} ».`,
    remedy:
      wanted.length === 0
        ? 'Retirez-la : cette phrase n’a aucune case.'
        : `Retirez-la, ou écrivez l’une des cases de cette phrase : ${listWords(wanted.map((one) => `{${one}}`))}.`,
  }),
  'missing-slot': ({ name, slot }: { name: string; slot: string }): IssueText => ({
    message: `La phrase « ${name} » ne dit pas « {${slot}} », que le lecteur doit apprendre.`,
    remedy: `Ajoutez {${slot}} là où il convient.`,
  }),
} as const;
