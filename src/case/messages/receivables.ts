/** What readers are told of a file of accounts and of what customers owe, in French. */

import type { Role } from '../receivables/columnNames';
import type { CustomerKind } from '../receivables/limits';
import {
  type Age,
  AGE_CUTS as CUTS,
  type Encoding,
  type Format,
  type ItemKind,
  type Note,
  type Refusal,
  type UnreadReason,
} from '../receivables/model';

const tellDays = (from: number, to: number): string => `${from} à ${to} jours`;

/** Ages counted from due days. */
export const AGE_WORDS: Readonly<Record<Age, string>> = {
  'not-due': 'Non échu',
  d30: tellDays(1, CUTS.d30),
  d60: tellDays(CUTS.d30 + 1, CUTS.d60),
  d90: tellDays(CUTS.d60 + 1, CUTS.d90),
  older: `Plus de ${CUTS.d90} jours`,
  undated: 'Sans date',
};

export const FORMAT_WORDS: Readonly<Record<Format, string>> = {
  fec: 'fichier des écritures comptables (FEC)',
  journal: 'export d’écritures',
  invoices: 'liste de factures',
  aged: 'balance âgée',
};

export const ENCODING_WORDS: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16': 'UTF-16',
  'iso-8859-15': 'ISO-8859-15',
  'windows-1252': 'Windows-1252',
  'ms-dos': 'MS-DOS',
};

export const ITEM_WORDS: Readonly<Record<ItemKind, string>> = {
  invoice: 'Facture',
  'credit-note': 'Avoir',
  payment: 'Paiement sans facture',
  rejected: 'Paiement rejeté',
  balance: 'Solde',
};

export const CUSTOMER_WORDS: Readonly<Record<CustomerKind, { option: string; if: string }>> = {
  consommateur: { option: 'Un particulier', if: 'un particulier' },
  professionnel: { option: 'Une entreprise ou un professionnel', if: 'une entreprise' },
  association: { option: 'Une association ou une copropriété', if: 'une association' },
  public: { option: 'Une personne publique', if: 'une personne publique' },
};

export const REASON_WORDS: Readonly<Record<UnreadReason, string>> = {
  columns: 'le nombre de colonnes n’est pas celui de l’en-tête',
  amount: 'le montant ne se lit pas',
  'two-ways': 'le montant peut se lire de deux façons',
  sense: 'le sens, débit ou crédit, ne se lit pas',
  account: 'le numéro de compte ne se lit pas',
  customer: 'le client n’est pas nommé',
  currency: 'la somme n’est pas en euros',
  'too-long': 'la ligne est trop longue',
  day: 'une date ne se lit pas',
};

export const NOTE_WORDS: Readonly<Record<Note, string>> = {
  'no-lettering':
    'Aucune colonne de lettrage : toutes les lignes des comptes 411 sont comptées, paiements compris. Vérifiez ce qui est déjà réglé.',
  'no-paid':
    'Aucune colonne ne dit ce qui est déjà payé : chaque facture est comptée en entier. Vérifiez avant de relancer.',
  'no-code': 'Aucune colonne ne donne le code du client : deux clients du même nom sont comptés ensemble.',
  'lost-accents': 'Des lettres accentuées ont été perdues avant d’arriver ici, et remplacées par « ? ».',
  'repaired-labels':
    'Des libellés contenaient le séparateur de colonnes. Ils ont été recollés ; les montants n’ont pas changé.',
  'loose-quotes': 'Un guillemet n’était pas refermé : les guillemets ont été lus comme du texte.',
  'total-differs': 'Le total écrit dans le fichier n’est pas la somme des lignes lues. Vérifiez-le.',
  'unknown-column':
    'Une colonne de la balance n’a pas été reconnue : ses sommes ne sont pas comptées. Comparez le total.',
  'no-account-411':
    'Aucune ligne d’un compte commençant par 411 : ce fichier ne contient pas de compte client.',
  'no-due': 'Aucune colonne d’échéance : l’ancienneté se compte depuis la date de la facture.',
};

export const REFUSAL_WORDS: Readonly<Record<Refusal | 'failed', string>> = {
  empty: 'Ce fichier est vide. Refaites l’export, puis choisissez le nouveau fichier.',
  'too-big': 'Ce fichier dépasse 40 Mo. Exportez une seule année, ou les seuls comptes clients (411).',
  spreadsheet: 'C’est un classeur de tableur. Ouvrez-le, puis enregistrez-le au format CSV.',
  pdf: 'C’est un PDF. Demandez à votre logiciel un export CSV ou le FEC, pas une impression.',
  binary: 'Ce fichier n’est pas du texte. Choisissez un export CSV ou un FEC.',
  'one-line': 'Ce fichier ne contient qu’une ligne. Il faut un en-tête, puis une ligne par écriture.',
  'no-table': 'Aucune colonne n’a été trouvée. Elles doivent être séparées par ; , | ou une tabulation.',
  failed: 'La lecture s’est arrêtée. Le fichier n’a pas changé : réessayez, ou exportez moins de lignes.',
};

/** How the form that chooses columns names each. */
export const ROLE_WORDS: Readonly<Partial<Record<Role, string>>> = {
  name: 'Nom du client',
  code: 'Code du client',
  piece: 'Numéro de facture',
  issued: 'Date de la facture',
  due: 'Date d’échéance',
  total: 'Montant TTC',
  paid: 'Déjà réglé',
  left: 'Reste à payer',
};
