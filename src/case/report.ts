/**
 * What a lawyer is sent of a case: as a text to read, and as a document for a program. Pure.
 *
 * The document is described for operators in `endpoint/README.md`, with its schema.
 */

import { formatFactValue } from '../trees/factTypes';
import type { Forest } from '../trees/forest';
import { formatDate } from '../trees/format';
import type { Facts, FactValue } from '../trees/model';
import { APPROACH_WORDS } from './approaches';
import type { CaseFile, TreeWalk } from './file/model';
import { describeDue, type PlanItem } from './file/plan';
import { type LegalDay, URGENCY_WORDS, type Urgency } from './file/urgency';
import { wordLastDay } from './messages/due';
import { cleanText } from './plainText';

export const REPORT_FORMAT = 'litiges-clients/demande';

/** Levels of urgency in the words that travel: operators read them. */
const TRAVELLING_LEVELS = {
  overdue: 'depassee',
  urgent: 'urgente',
  watch: 'a-surveiller',
  ordinary: 'ordinaire',
} as const satisfies Record<Urgency['level'], string>;

type TravellingLevel = (typeof TRAVELLING_LEVELS)[Urgency['level']];

/** The document, in the words that travel. */
export interface CaseReport {
  format: typeof REPORT_FORMAT;
  version: 1;
  /** `YYYY-MM-DD` */
  date: string;
  dossier: string;
  urgence: { niveau: TravellingLevel; motifs: string[] };
  /** the first legal day still to come, whichever rule it comes from; where all are over, the last that was */
  dernier_jour_pour_agir: string | null;
  reponses: { id: string; libelle: string; valeur: FactValue | null; reponse: string }[];
  parcours: {
    arbre: string;
    titre: string;
    version: string;
    jour: string;
    resultats: { arbre: string; id: string; titre: string; demarche: string }[];
  }[];
  echeances: { etape: string; titre: string; date: string | null; etat: PlanItem['state'] }[];
}

export interface ReportInput {
  file: CaseFile;
  facts: Facts;
  forest: Forest;
  walks: readonly TreeWalk[];
  items: readonly PlanItem[];
  urgency: Urgency;
  legal: LegalDay | null;
}

/** Builds the document. The journal, the letters and the notes of the reader stay out of it. */
export function buildCaseReport({
  file,
  facts,
  forest,
  walks,
  items,
  urgency,
  legal,
}: ReportInput): CaseReport {
  return {
    format: REPORT_FORMAT,
    version: 1,
    date: forest.world.today,
    dossier: cleanText(file.name),
    urgence: { niveau: TRAVELLING_LEVELS[urgency.level], motifs: urgency.reasons },
    dernier_jour_pour_agir: legal?.day ?? null,
    reponses: Object.entries(facts).flatMap(([id, value]) => {
      const def = forest.defs[id];
      if (!def) return [];
      const clean = typeof value === 'string' ? cleanText(value) : value;
      return [{ id, libelle: def.label, valeur: clean, reponse: cleanText(formatFactValue(def, value)) }];
    }),
    parcours: walks.map(({ tree, title, version, day, outcomes }) => ({
      arbre: tree,
      titre: cleanText(title),
      version: cleanText(version),
      jour: day,
      resultats: outcomes.map((one) => ({
        arbre: one.tree,
        id: one.id,
        titre: cleanText(one.title),
        demarche: cleanText(one.approach),
      })),
    })),
    echeances: items.map(({ step, due, state }) => ({
      etape: step.id,
      titre: step.title,
      date: due,
      etat: state,
    })),
  };
}

/** Formats the document as the text a lawyer reads. */
export function formatReport(report: CaseReport, items: readonly PlanItem[]): string {
  const { urgence, reponses, parcours } = report;
  const name = (approach: string): string =>
    Object.hasOwn(APPROACH_WORDS, approach)
      ? APPROACH_WORDS[approach as keyof typeof APPROACH_WORDS].name
      : approach;
  return [
    `Résumé du dossier « ${report.dossier} », au ${formatDate(report.date)}`,
    '',
    `Urgence : ${nameUrgency(urgence.niveau)}`,
    ...urgence.motifs.map((reason) => `- ${reason}`),
    ...(report.dernier_jour_pour_agir
      ? [`Premier délai légal : ${wordLastDay(formatDate(report.dernier_jour_pour_agir))}`]
      : []),
    '',
    'Réponses :',
    ...reponses.map(({ libelle, reponse }) => `- ${libelle} : ${reponse}`),
    '',
    ...parcours.flatMap(({ titre, jour, resultats }) => [
      `Parcours « ${titre} »${jour ? `, le ${formatDate(jour)}` : ''} :`,
      ...resultats.map((one) => `- ${name(one.demarche)} : ${one.titre}`),
    ]),
    '',
    'Étapes :',
    ...items.map((item) => `- ${item.step.title} (${describeDue(item)})`),
  ].join('\n');
}

/** The words of a level as it travels. */
function nameUrgency(level: TravellingLevel): string {
  const levels = Object.keys(TRAVELLING_LEVELS) as Urgency['level'][];
  const found = levels.find((one) => TRAVELLING_LEVELS[one] === level) as Urgency['level'];
  return URGENCY_WORDS[found];
}
