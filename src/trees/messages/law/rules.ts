/** What authors of `law/deadlines/`, `law/dates.yaml` and `law/wording.yaml` are told. */
import { type IssueText, listWords } from '../words';

export const RULE_MESSAGES = {
  'unknown-law-value': ({ id, value }: { id: string; value: string }): IssueText => ({
    message: `« ${id} » compte avec la valeur « ${value} », que law/values/ ne définit pas.`,
    remedy: 'Corrigez le nom, ou ajoutez cette valeur sous law/values/.',
  }),
  'not-a-duration': ({ id, value }: { id: string; value: string }): IssueText => ({
    message: `« ${id} » compte avec la valeur « ${value} », qui n’est pas une durée.`,
    remedy: 'Nommez une valeur dont le type est duration.',
  }),
  'not-in-days': ({ id, counting, value }: { id: string; counting: string; value: string }): IssueText => ({
    message: `« ${id} » compte jour par jour (${counting}), or la valeur « ${value} » n’est pas en jours.`,
    remedy: 'Choisissez un autre décompte sous counting, ou une valeur écrite en jours.',
  }),
  'never-moved': ({ id }: { id: string }): IssueText => ({
    message: `« ${id} » est reporté au jour ouvrable suivant, ce qu’une prescription ou un compte à rebours ne connaît pas.`,
    remedy: 'Écrivez moved: false, ou changez nature ou act.',
  }),
  'unknown-law-reference': ({ id, reference }: { id: string; reference: string }): IssueText => ({
    message: `« ${id} » s’appuie sur le texte « ${reference} », que law/references/ ne définit pas.`,
    remedy: 'Corrigez le nom, ou ajoutez ce texte sous law/references/.',
  }),
  'unknown-deadline': ({ id, rule }: { id: string; rule: string }): IssueText => ({
    message: `La date « ${id} » compte avec la règle « ${rule} », que law/deadlines/ ne définit pas.`,
    remedy: 'Corrigez le nom, ou ajoutez cette règle sous law/deadlines/.',
  }),
  'read-on-missing': ({ id, rule, event }: { id: string; rule: string; event: string }): IssueText => ({
    message: `La règle « ${rule} » lit sa durée à un autre jour que son départ (${event}), et la date « ${id} » ne dit pas quel fait le donne.`,
    remedy: 'Ajoutez read-on: avec le fait qui donne ce jour.',
  }),
  'read-on-unused': ({ id }: { id: string }): IssueText => ({
    message: `La date « ${id} » nomme un fait sous read-on, or aucune de ses règles n’a de champ read-at.`,
    remedy: 'Retirez read-on, ou ajoutez read-at à la règle.',
  }),
  'label-missing': ({ id }: { id: string }): IssueText => ({
    message: `La date « ${id} » choisit entre plusieurs règles et n’a pas de nom à elle.`,
    remedy: 'Ajoutez label: avec ce que le lecteur doit lire.',
  }),
  'rules-differ': ({ id }: { id: string }): IssueText => ({
    message: `Les règles entre lesquelles la date « ${id} » choisit n’ont pas toutes le même side et le même act.`,
    remedy: 'Donnez-leur les mêmes, ou écrivez deux dates.',
  }),
  'unknown-computation': ({ id, compute }: { id: string; compute: string }): IssueText => ({
    message: `La date « ${id} » se calcule par « ${compute} », que le programme ne connaît pas.`,
    remedy: 'Corrigez le nom, ou demandez à un programmeur d’ajouter ce calcul à src/law/dates/.',
  }),
  'unused-computation': ({ computes }: { computes: readonly string[] }): IssueText => ({
    message: `Aucune date ne se calcule par ${listWords(computes)}, que le programme sait pourtant calculer.`,
    remedy: 'Ajoutez une date avec ce compute, ou demandez à un programmeur de retirer ce calcul.',
  }),
  'other-inputs': ({
    id,
    field,
    wanted,
  }: {
    id: string;
    field: string;
    wanted: readonly string[];
  }): IssueText => ({
    message: `Le calcul de la date « ${id} » lit autre chose que ce que dit le champ ${field}.`,
    remedy: `Écrivez ${field}: [${wanted.join(', ')}].`,
  }),
} as const;
