/** Public customers: payment, complaint, recourse. */
import type { DeadlineRule } from '../model';

const COMMON = { counting: 'date-to-date', nature: 'autre', moved: false, act: 'jusqu-a' } as const;
const REQUEST = 'la réception de la demande de paiement, ou l’exécution si elle vient après';

export const PUBLIC_RULES: DeadlineRule[] = [
  {
    id: 'paiement-public',
    label: 'le délai de paiement d’un acheteur public',
    from: REQUEST,
    value: 'paiement-public',
    ...COMMON,
    side: 'client',
    law: ['ccp-l2192-10', 'ccp-r2192-10'],
    assumes: ['L’acheteur n’a pas interrompu le délai.', 'Le retard commence le lendemain.'],
  },
  {
    id: 'paiement-public-hopital',
    label: 'le délai de paiement d’un établissement public de santé',
    from: REQUEST,
    value: 'paiement-public-hopital',
    ...COMMON,
    side: 'client',
    law: ['ccp-r2192-11'],
    assumes: ['L’acheteur n’a pas interrompu le délai.', 'Le retard commence le lendemain.'],
  },
  {
    id: 'memoire-reclamation',
    label: 'le délai pour que l’acheteur reçoive le mémoire en réclamation',
    from: 'l’apparition du différend',
    value: 'memoire-reclamation',
    ...COMMON,
    side: 'entreprise',
    law: ['arrete-2021-03-30'],
    assumes: [
      'Le marché renvoie à un cahier de 2021, hors travaux : lisez le cahier que vise votre contrat.',
      'Le mémoire doit être reçu ce jour-là : l’envoyer ne suffit pas. Par prudence, le délai n’est pas reporté.',
    ],
  },
  {
    id: 'reponse-silence-public',
    label: 'le silence de l’acheteur qui vaut rejet de la demande de paiement',
    from: 'la réception de votre demande',
    value: 'reponse-silence-public',
    ...COMMON,
    side: 'client',
    act: 'apres',
    law: ['crpa-l231-4', 'cja-r421-2'],
    assumes: [],
  },
  {
    id: 'recours-public',
    label: 'le délai de recours contre une décision de l’administration',
    from: 'la notification de la décision, ou le rejet par le silence',
    value: 'recours-public',
    ...COMMON,
    counting: 'clear',
    moved: true,
    side: 'entreprise',
    law: ['cja-r421-1', 'ce-289818'],
    assumes: [
      'Le délai est franc selon le Conseil d’État. Le recours doit être enregistré au tribunal ce jour-là au plus tard.',
    ],
  },
];
