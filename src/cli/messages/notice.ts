/** The notice of settings that lies in each package, for whoever installs it. */
import type { Standard } from '../package/bundle';

interface NoticeFacts {
  title: string;
  /** whole percents */
  passPercent: number;
  siteName: string;
  /** `YYYY-MM-DD` */
  day: string;
}

const MOODLE_SCORM = `Moodle (activité « Paquetage SCORM ») :
- Présentation : afficher le paquetage dans la fenêtre en cours ou dans une nouvelle fenêtre, les deux conviennent.
- Note : méthode d’évaluation « Note la plus haute », note maximale 100.
- Gestion des tentatives : nombre de tentatives « 1 » ou « Illimité » ; imposer une nouvelle tentative « Non » ; afficher
  la dernière tentative « Non verrouillée ». Le parcours se refait par étapes, à l’intérieur de la même tentative.
- Achèvement d’activité : « Ajouter des conditions », cochez « Exiger le statut : Réussi ». Ne cochez pas « Terminé »
  seul : un parcours fini n’est pas un parcours réussi.
- N’activez pas « Forcer l’achèvement » : la réussite vient du parcours.`;

const SETTINGS: Readonly<Record<Standard, string>> = {
  scorm12: `${MOODLE_SCORM}

SCORM 1.2 ne prévoit aucune place pour le texte des questions : il suit l’identifiant de chaque réponse dans les rapports,
sans accents. Les réponses à choix y sont des lettres, dans l’ordre du contenu (a, b, c), quel que soit l’ordre montré.`,
  scorm2004: `${MOODLE_SCORM}

Moodle suit mieux SCORM 1.2 : installez-y l’autre paquet. Celui-ci est pour les plateformes SCORM 2004, 4e édition.`,
  cmi5: `Plateforme cmi5 (ou LRS avec un lanceur) :
- Le passage à la suite (moveOn) est « CompletedAndPassed » : terminé et réussi.
- Le seuil (masteryScore) est celui du parcours ; la plateforme peut en fixer un autre.
- Laissez le parcours lire ses propres déclarations : si son dossier se perd, il retrouve ainsi sa réussite.`,
};

/** Writes the notice of one package. */
export function buildNotice(standard: Standard, { title, passPercent, siteName, day }: NoticeFacts): string {
  return `${title}
${'='.repeat(title.length)}

Ce paquet contient un parcours de formation entier de « ${siteName} », dans son état du ${day.split('-').reverse().join('/')}. Il ne demande rien à une
autre machine.

Réussite : ${passPercent} % des points, toutes les étapes, et ce qui est indispensable. Un apprenant à qui il manque un fait ou
une étape indispensable n’est pas « réussi », quels que soient ses points : la note transmise reste alors juste sous le
seuil. Un statut que votre plateforme tient déjà n’est jamais abaissé.

Réglages
--------

${SETTINGS[standard]}

Ce qui est transmis : achèvement, réussite, note, réponses et temps passé. « Ouvert » dit qu’un guide l’a été dans le
parcours ; « déclaré lu », que l’apprenant l’affirme. Le nom vient de la plateforme ; rien ne va ailleurs.
`;
}
