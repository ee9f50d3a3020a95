/**
 * A customer in collective proceedings. The rules of civil procedure count and move these periods (art. R662-1 of the code de
 * commerce; applied by the Cour de cassation to a claim to goods whose period ended on a Sunday).
 */
import type { DeadlineRule } from '../model';

const COMMON = {
  from: 'la publication du jugement d’ouverture au Bodacc',
  counting: 'date-to-date',
  nature: 'procedure',
  moved: true,
  side: 'entreprise',
  act: 'jusqu-a',
} as const;

const SENT =
  'La déclaration doit être envoyée ce jour-là au plus tard : gardez la preuve de l’envoi et de son contenu.';

export const INSOLVENCY_RULES: DeadlineRule[] = [
  {
    id: 'declaration-creance',
    label: 'le délai pour déclarer votre créance',
    value: 'declaration-creance',
    ...COMMON,
    law: ['ccom-r622-24', 'ccom-l622-24', 'ccom-r662-1'],
    assumes: [
      'Votre entreprise est établie en métropole et la procédure y est ouverte.',
      SENT,
      'Un créancier dont la sûreté ou le contrat est publié est averti en personne : son délai part de cet avertissement.',
    ],
  },
  {
    id: 'declaration-creance-hors-metropole',
    label: 'le délai pour déclarer votre créance depuis l’outre-mer ou l’étranger',
    value: 'declaration-creance-hors-metropole',
    ...COMMON,
    law: ['ccom-r622-24', 'ccom-l622-24', 'ccom-r662-1'],
    assumes: [
      'Votre entreprise n’est pas établie en métropole. Ce délai plus long est à confirmer sur le texte.',
      SENT,
    ],
  },
  {
    id: 'releve-forclusion',
    label: 'le délai pour demander à être relevé d’une déclaration tardive',
    value: 'releve-forclusion',
    ...COMMON,
    law: ['ccom-l622-26', 'ccom-r662-1'],
    assumes: [
      'Il faut montrer que le retard ne vient pas de vous, ou que le client vous a oublié dans sa liste.',
    ],
  },
  {
    id: 'revendication',
    label: 'le délai pour revendiquer vos marchandises',
    value: 'revendication',
    ...COMMON,
    law: ['ccom-l624-9', 'ccom-r662-1'],
    assumes: ['La réserve de propriété a été convenue par écrit au plus tard à la livraison.'],
  },
  {
    ...COMMON,
    id: 'assignation-apres-radiation',
    label: 'le délai pour assigner en liquidation une société radiée',
    from: 'la radiation',
    value: 'assignation-apres-radiation',
    moved: false,
    law: ['ccom-l640-5'],
    assumes: ['Par prudence, ce délai que vous devez tenir n’est pas reporté.'],
  },
];
