/** The words of results and attestations. */
import type { LinkProblem } from '../assignment';
import type { ProgressProblem } from '../progressRead';

/** The words of what no attestation of this site proves. */
export const NOT_ATTESTED = [
  'l’identité de la personne : le nom est celui qu’elle a saisi ;',
  'la lecture des guides : « ouvert » dit qu’un guide l’a été d’ici, « déclaré lu » que la personne l’affirme ;',
  'les conditions de travail : personne n’a surveillé les réponses, et les étapes peuvent être refaites ;',
  'une qualification : ce n’est ni un diplôme, ni une certification, ni un titre inscrit à un répertoire officiel ;',
  'une compétence de juriste : le parcours apprend à traiter un litige et à savoir quand appeler un avocat.',
] as const;

/** How far a stage is. */
export const STATES = { todo: 'à faire', begun: 'en cours', done: 'fait', again: 'à refaire' } as const;

/** How far a guide is: that it was opened is seen, that it was read is declared. */
export const READINGS = { opened: 'ouvert', declared: 'déclaré lu', both: 'ouvert, déclaré lu' } as const;

export const KINDS = { guide: 'guide', quiz: 'quiz', scenario: 'exercice' } as const;

/** Said of what is to be done again. */
export const CHANGED = 'la règle a changé';

/** The columns of the file for a spreadsheet. */
export const RESULT_COLUMNS = [
  'Personne',
  'Identifiant',
  'Parcours',
  'Étape',
  'Genre',
  'État',
  'Points',
  'Maximum',
  'Pourcentage',
  'Essais',
  'Date',
  'Version du contenu',
  'Groupe',
  'Pour le',
  'À revoir',
];

export const tellStages = (done: number, of: number): string => `${done} étapes sur ${of}`;

/** Why a file of results cannot be read, and what to do. */
export const PROGRESS_PROBLEMS: Readonly<Record<ProgressProblem, string>> = {
  empty: 'Ce fichier est vide. Demandez à la personne de l’exporter à nouveau depuis « Mes résultats ».',
  'too-large': 'Ce fichier est trop grand pour être un fichier de résultats de ce site.',
  'not-json':
    'Ce fichier est abîmé ou n’est pas un fichier de résultats : il ne se lit pas. Demandez à la personne de l’exporter à nouveau.',
  'other-format':
    'Ce fichier se lit, mais ne vient pas de la page « Mes résultats » de ce site. Le fichier attendu finit par « .json ».',
  session:
    'Cette séance de formateur est abîmée dès son début : elle ne se lit pas. Reprenez les fichiers des participants.',
  'newer-version':
    'Ce fichier vient d’une version plus récente du site : rechargez cette page, puis réessayez.',
};

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count > 1 ? many : one}`;

/** The words of a set of exercises. */
export const SET_WORDS = {
  title: (first: string, others: number): string =>
    others === 0 ? first : `${first}, et ${others === 1 ? 'une autre étape' : `${others} autres étapes`}`,
  summary: (titles: readonly string[]): string =>
    `Une série choisie par votre formateur : ${titles.join(' ; ')}.`,
  audience: 'La personne qui a reçu ce lien.',
};

const ASK_AGAIN = 'Demandez à votre formateur de vous l’envoyer à nouveau, et copiez-le en entier.';

/** Why the link of a trainer cannot be followed, and what to do. */
export const LINK_PROBLEMS: Readonly<Record<LinkProblem, string>> = {
  'too-long': `Ce lien est trop long pour venir de la page du formateur. ${ASK_AGAIN}`,
  group: `Le nom du groupe dans ce lien est abîmé, trop long, ou contient des signes cachés. ${ASK_AGAIN}`,
  day: `Le jour indiqué dans ce lien n’existe pas. ${ASK_AGAIN}`,
  task: `Ce lien est coupé ou abîmé : il ne dit pas quel parcours suivre. ${ASK_AGAIN}`,
  items: `La liste d’exercices de ce lien est abîmée. ${ASK_AGAIN}`,
  'unknown-course': `Ce lien nomme un parcours que ce site n’a pas, ou n’a plus. ${ASK_AGAIN}`,
  'unknown-items': `Ce site n’a aucun des exercices que ce lien nomme. ${ASK_AGAIN}`,
};

/** What a set lost since its link was made. */
export const tellMissing = (count: number): string =>
  `${plural(count, 'étape de ce lien n’existe plus', 'étapes de ce lien n’existent plus')} : le reste est là.`;
