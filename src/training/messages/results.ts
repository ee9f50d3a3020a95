/** The words of results and attestations. */
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
  'newer-version':
    'Ce fichier vient d’une version plus récente du site : rechargez cette page, puis réessayez.',
};
