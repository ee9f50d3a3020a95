/** The approaches and lawyer levels as readers know them. The lists are closed; so are these. */
import type { Approach, LawyerRule } from '../../trees/model';

interface ApproachWords {
  /** short name, shown as a label */
  name: string;
  /** what it means, in a few words */
  about: string;
}

export const APPROACH_WORDS: Readonly<Record<Approach, ApproachWords>> = {
  dialogue: { name: 'Dialogue', about: 'Expliquer, répondre, documenter.' },
  compromise: { name: 'Compromis', about: 'Chacun fait un pas.' },
  compensation: { name: 'Réparation', about: 'Corriger ce qui vient de vous.' },
  mediation: { name: 'Médiation', about: 'Un tiers neutre aide à trouver un accord.' },
  'formal-notice': { name: 'Mise en demeure', about: 'La dernière étape amiable, par écrit et datée.' },
  'simplified-recovery': { name: 'Recouvrement simplifié', about: 'Obtenir un titre sans procès.' },
  'court-action': { name: 'Action en justice', about: 'Demander à un juge de trancher.' },
  'firm-defence': { name: 'Défense ferme', about: 'Refuser et protéger l’entreprise.' },
  reconciliation: { name: 'Reprise de la relation', about: 'Renouer après le litige.' },
  prevention: { name: 'Prévention', about: 'Rien à réclamer ; éviter la prochaine fois.' },
};

export const LAWYER_WORDS: Readonly<Record<LawyerRule, string>> = {
  optional: 'Avocat : pas nécessaire à ce stade',
  advised: 'Avocat conseillé',
  required: 'Avocat indispensable',
  'by-court': 'Avocat : selon le tribunal et la somme',
};
