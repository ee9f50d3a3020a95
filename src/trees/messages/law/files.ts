/**
 * What authors of `law/` are told of its files, names and periods. The words stand here and not in `src/law`, which counts
 * and computes and holds no French.
 */
import { didYouMean, type IssueText, quote } from '../words';

export const LAW_MESSAGES = {
  'stray-law-file': (): IssueText => ({
    message: 'Ce fichier de `law/` n’est pas à sa place\u00a0: il ne serait pas lu.',
    remedy:
      'Déplacez-le dans references/, values/, deadlines/ ou derived/, ou nommez-le rates.yaml, dates.yaml ou wording.yaml.',
  }),
  'not-entries': (): IssueText => ({
    message: 'Le fichier ne contient pas une suite d’entrées.',
    remedy: 'Écrivez le nom de chaque entrée suivi de deux-points, puis ses champs en retrait.',
  }),
  'duplicate-id': ({ id, file }: { id: string; file: string }): IssueText => ({
    message: `${quote(id)} est déjà défini dans ${file}.`,
    remedy: 'Renommez ou retirez l’un des deux.',
  }),
  'unknown-law-reference': (found: {
    id: string;
    reference: string;
    known: Iterable<string>;
  }): IssueText => ({
    message: `${quote(found.id)} se fonde sur ${quote(found.reference)}, que rien ne définit.`,
    remedy: didYouMean(found.reference, found.known, 'Ajoutez cette référence dans law/references/.'),
  }),
  'unread-high': ({ id }: { id: string }): IssueText => ({
    message: `${quote(id)} se dit sûr (\`confidence: high\`), et aucune lecture de l’article n’est notée.`,
    remedy:
      'Lisez l’article et notez `reading: official`, ou `reading: copy` avec la date de la copie. Sinon, écrivez `confidence: agreeing` (deux sources indépendantes concordent) ou `medium`.',
  }),
  'ends-before-start': ({ id }: { id: string }): IssueText => ({
    message: `Cette période de ${quote(id)} finit avant de commencer.`,
    remedy: 'Échangez les deux dates.',
  }),
  overlap: ({ id }: { id: string }): IssueText => ({
    message: `Deux périodes de ${quote(id)} couvrent le même jour, ou ne sont pas dans l’ordre.`,
    remedy: 'Écrivez la plus ancienne d’abord, chacune commençant après la fin de la précédente.',
  }),
  'gap-at-end': ({ id, until }: { id: string; until: string }): IssueText => ({
    message: `${quote(id)} n’a pas de valeur après le ${until}.`,
    remedy: 'Retirez `until:`\u00a0: la dernière période reste ouverte.',
  }),
  gap: ({ id, from, until }: { id: string; from: string; until: string }): IssueText => ({
    message: `${quote(id)} n’a pas de valeur du ${from} au ${until}.`,
    remedy: 'Ajoutez la période qui manque, ou retirez `until:`.',
  }),
  'half-missing': ({ id, half }: { id: string; half: string }): IssueText => ({
    message: `${quote(id)} n’a pas de taux pour ${half}.`,
    remedy: `Ajoutez \`${half}:\`, avec son taux et son degré de certitude (\`confidence\`).`,
  }),
};

/** Why a value of `law/` is refused, as the end of a sentence. */
export const LAW_FORM_WORDS = {
  day: 'il faut un jour du calendrier, écrit année-mois-jour',
  duration: 'il faut une durée, comme `2 years`, `1 month`, `30 days`, `8 weeks` ou `4 calendar-years`',
  address: 'il faut une adresse https',
  half: 'il faut un semestre, comme 2026-S2',
  'one-fact': 'il faut nommer un fait, et un seul',
};
