/** What the reader is told of a file: why it gives no invoice, what does not fit in it, where a figure comes from. */
import { formatAmount } from '../../trees/format';
import type { InvoiceWarning, Side } from '../invoice/model';
import type { CustomerReason } from '../invoice/propose';
import type { FileProblem } from '../invoice/read';

const THREE = 'Sinon, écrivez les trois chiffres ci-dessous.';
const ASK_XML = `Demandez la facture en XML à votre logiciel ou à votre plateforme. ${THREE}`;

const PROBLEMS: Readonly<Record<FileProblem, string>> = {
  'too-large':
    'Ce fichier est trop grand pour une facture : il n’a pas été lu. La limite est de 50 Mo, et de 20 Mo une fois décompressé.',
  empty: 'Ce fichier est vide. Enregistrez-le à nouveau, puis déposez-le.',
  'not-read':
    'Le navigateur n’a pas pu lire ce fichier. Fermez-le dans les autres programmes, puis réessayez.',
  'no-data':
    'Ce PDF ne contient pas de données de facture : c’est une image ou un texte seul. Écrivez les trois chiffres ci-dessous.',
  'data-unreadable': `Ce PDF contient des données que cette page ne sait pas décompresser. ${ASK_XML}`,
  encrypted: `Ce PDF est protégé : son contenu est chiffré. ${ASK_XML}`,
  'too-many-objects': `Ce PDF est trop compliqué pour être lu ici. ${ASK_XML}`,
  'unreadable-objects': `Ce PDF contient des parties illisibles. ${ASK_XML}`,
  doctype: `Ce fichier contient une déclaration de type (DOCTYPE), qu’une facture n’a jamais et qui peut être piégée : il est refusé. ${ASK_XML}`,
  'not-xml': `Ce fichier n’est ni un PDF ni une facture en XML. ${ASK_XML}`,
  'broken-xml': `Les données de cette facture sont abîmées ou incomplètes : elles ne peuvent pas être lues. ${ASK_XML}`,
  'no-number': `Ce fichier est une facture sans numéro : elle ne peut pas être prise telle quelle. ${THREE}`,
  archive:
    'Ce fichier est une archive ou un document bureautique (zip, Word, Excel). Ouvrez-le, et déposez la facture PDF ou XML qu’il contient.',
  picture: `Ce fichier est une photo ou une image : elle ne contient pas de données. ${THREE}`,
  'signed-envelope': `Ce fichier est une enveloppe signée (.p7m). Ouvrez-la avec votre logiciel de signature, et déposez la facture qu’elle contient. ${THREE}`,
  'other-file': `Ce fichier n’est pas une facture PDF ou XML. ${THREE}`,
  'status-message':
    'Ce fichier n’est pas une facture : c’est un message de suivi (statut) d’une facture. Déposez la facture elle-même.',
  order: 'Ce fichier n’est pas une facture : c’est une commande. Déposez la facture elle-même.',
  'other-xml': `Ce XML n’est pas une facture au format Factur-X, CII ou UBL. ${ASK_XML}`,
};

/** Says why a file gives no invoice, and what to do. */
export const describeFileProblem = (problem: FileProblem): string => PROBLEMS[problem];

const SIDES: Readonly<Record<Side, string>> = { seller: 'du vendeur', buyer: 'du client' };
const euros = (cents: number): string => formatAmount(cents / 100).replace(/\u00a0€$/, '');

/** Says what does not fit in a file. Sums are in the currency of the invoice. */
export function describeWarning(warning: InvoiceWarning): string {
  switch (warning.code) {
    case 'wrong-key':
      return `Le numéro ${warning.kind} ${SIDES[warning.side]} (${warning.number}) contient une erreur de chiffre : sa clé de contrôle est fausse. Vérifiez-le.`;
    case 'other-number':
      return `Le SIREN ${SIDES[warning.side]} (${warning.siren}) n’est pas celui de son numéro de TVA (${warning.vat}). Vérifiez lequel est le bon.`;
    case 'sum':
      return warning.kind === 'gross'
        ? `Le total TTC (${euros(warning.found)}) n’est pas la somme du hors taxe et de la TVA (${euros(warning.expected)}). Vérifiez la facture.`
        : `Le reste à payer (${euros(warning.found)}) n’est pas le total TTC moins ce qui est déjà payé (${euros(warning.expected)}). Vérifiez la facture.`;
    case 'unreadable':
      return `Une valeur n’a pas pu être lue (${warning.element} : « ${warning.text} »). Elle est laissée de côté.`;
    case 'payee':
      return `La facture est à payer à « ${warning.name} », et non au vendeur : affacturage ou tiers. Vérifiez qui peut réclamer le paiement.`;
    case 'due-before-issue':
      return 'L’échéance vient avant la date de la facture. Vérifiez-la.';
    case 'several-due':
      return 'La facture nomme plusieurs échéances sans dire combien est dû à chacune. La dernière est proposée.';
    case 'signed':
      return 'Ce fichier porte une signature électronique. Cette page ne la vérifie pas.';
    case 'encoding':
      return 'Le fichier n’a pas l’encodage qu’il annonce : les accents des noms peuvent être faux. Vérifiez-les.';
  }
}

const CUSTOMER: Readonly<Record<CustomerReason, (number: string) => string>> = {
  'public-number': (number) =>
    `Son numéro ${number} commence par 1 ou 2 et sa clé est juste : l’Insee réserve ces numéros aux organismes publics.`,
  vat: (number) => `La facture porte son numéro de TVA ${number} : c’est une entreprise ou un professionnel.`,
  siren: (number) =>
    `La facture porte son SIREN ${number}. Une association ou une copropriété peut en avoir un aussi : vérifiez.`,
  name: () =>
    'Son nom peut être celui d’un organisme public ou d’une association : la question vous sera posée.',
  'wrong-key': () => 'Son numéro contient une erreur : il ne prouve rien. La question vous sera posée.',
  nothing: () =>
    'La facture ne porte aucun numéro de client. Cela ne prouve pas que c’est un particulier : la question vous sera posée.',
};

/** Says why a kind of customer is proposed, or why none is. */
export const describeCustomer = (reason: CustomerReason, number: string): string => CUSTOMER[reason](number);

/** Where a figure stands in a file: the element and what it holds. */
export const describeSource = (number: string, element: string, text: string): string =>
  `Facture n° ${number}, ${element} : « ${text} ».`;

const TYPES: Readonly<Record<string, string>> = {
  '326': 'Facture partielle',
  '380': 'Facture',
  '381': 'Avoir',
  '384': 'Facture rectificative',
  '386': 'Facture d’acompte',
  '389': 'Autofacture',
  '393': 'Facture cédée à un affactureur',
  '396': 'Avoir sur une facture cédée',
  '325': 'Facture pro forma',
  '877': 'Décompte final de travaux',
};

/** Names a type of document. @param code - UNTDID 1001 */
export const nameType = (code: string, isCredit: boolean): string =>
  isCredit && !/^(381|396)$/.test(code) ? 'Avoir' : (TYPES[code] ?? `Facture (type ${code || 'non dit'})`);
