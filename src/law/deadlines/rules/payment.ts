/** When an invoice falls due, reserves towards a carrier, the right of reply: periods that no text moves for the business. */
import type { DeadlineRule } from '../model';

const COMMON = { counting: 'date-to-date', nature: 'autre', moved: false, act: 'jusqu-a' } as const;
const DEBTOR = { ...COMMON, side: 'client' } as const;
const OURS = { ...COMMON, side: 'entreprise' } as const;
const LATE = 'Le retard commence le lendemain.';

export const PAYMENT_RULES: DeadlineRule[] = [
  {
    id: 'paiement-defaut',
    label: 'le délai de paiement entre professionnels, sans accord',
    from: 'la réception des marchandises ou l’exécution de la prestation',
    value: 'paiement-defaut',
    ...DEBTOR,
    law: ['ccom-l441-10'],
    assumes: ['Rien d’autre n’a été convenu.', LATE],
  },
  {
    id: 'paiement-maximum',
    label: 'le délai de paiement convenu le plus long',
    from: 'l’émission de la facture',
    value: 'paiement-maximum',
    ...DEBTOR,
    law: ['ccom-l441-10'],
    assumes: ['Le contrat prévoit ce délai, et aucun délai propre à un secteur ne s’applique.', LATE],
  },
  {
    id: 'paiement-fin-de-mois',
    label: 'le délai de paiement convenu fin de mois le plus long',
    from: 'l’émission de la facture',
    value: 'paiement-fin-de-mois',
    ...DEBTOR,
    counting: 'fin-de-mois',
    law: ['ccom-l441-10'],
    assumes: [
      'Le contrat prévoit ce délai par écrit. S’il compte d’abord la fin du mois puis les jours, la date change.',
      LATE,
    ],
  },
  {
    id: 'reserves-transport',
    label: 'le délai du destinataire pour protester auprès du transporteur',
    from: 'la réception des marchandises',
    value: 'reserves-transport',
    ...OURS,
    counting: 'hors-feries',
    law: ['ccom-l133-3'],
    assumes: ['Par prudence, les dimanches sont comptés et le dernier jour n’est pas reporté.'],
  },
  {
    id: 'droit-reponse-demande',
    label: 'le délai pour demander un droit de réponse en ligne',
    from: 'la mise en ligne du message',
    value: 'droit-reponse-demande',
    ...OURS,
    law: ['loi-2004-575-1-1'],
    assumes: ['Par prudence, le délai est compté de la première mise en ligne et n’est pas reporté.'],
  },
  {
    id: 'droit-reponse-insertion',
    label: 'le délai de l’éditeur pour insérer la réponse en ligne',
    from: 'la réception de la demande par l’éditeur',
    value: 'droit-reponse-insertion',
    ...DEBTOR,
    moved: true,
    law: ['loi-2004-575-1-1'],
    assumes: ['Le report d’un dernier jour chômé n’est pas établi : il est retenu en faveur de l’éditeur.'],
  },
  {
    id: 'certificat-cheque',
    label: 'l’attente avant de demander un certificat de non-paiement',
    from: 'la première présentation du chèque',
    value: 'certificat-cheque',
    ...OURS,
    act: 'apres',
    law: ['cmf-l131-73'],
    assumes: ['Le chèque n’a pas été payé entre-temps. Le report d’un dernier jour chômé n’est pas retenu.'],
  },
];
