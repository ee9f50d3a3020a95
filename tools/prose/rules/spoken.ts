/**
 * What staff may not say to a customer on the phone: admit a fault or a debt, threaten, promise, command, accuse, or refuse
 * outright. A call is not written, and is remembered.
 */
import { buildFinding, findAll, type ProseDocument, quoteAround } from '../document';
import type { Finding } from '../finding';

/** A kind of sentence that costs more than it gives. */
export type SpokenFault = 'admission' | 'threat' | 'promise' | 'order' | 'blame' | 'refusal';

interface Ban {
  pattern: RegExp;
  what: string;
  hint: string;
}

const WE = '(?<!\\p{L})(?:nous|on|je)';
/** Between a subject and its verb. */
const NEVER = '(?:vous |le |la |les |l’|en |y )*';

const BANS: Record<SpokenFault, Ban> = {
  admission: {
    pattern: new RegExp(
      [
        `${WE} (?:reconnai(?:s|t|ssons)|admets?|admettons|avou(?:e|ons))(?! (?:pas|rien|ici|que vous))(?!\\p{L})`,
        '(?:notre|ma|nos) (?:faute|erreur|oubli|négligence|responsabilité|manquement)s?(?!\\p{L})',
        `${WE} (?:sommes|est|suis) (?:bien )?(?:responsables?|fautifs?|en tort|en faute|coupables?)`,
        `${WE} (?:avons|a|ai) (?:eu tort|mal fait|commis|tout raté|oublié|manqué)`,
        `${WE} ${NEVER}(?:dois|devons|doit) (?:bien )?(?:cette somme|ce remboursement|de l’argent|(?:les |ces )?[\\d\\u00a0 ]+(?:€|euros))`,
        'vous avez (?:tout à fait |entièrement |bien )?raison(?! de)',
        'c’est (?:de )?(?:chez nous|notre fait) que',
      ].join('|'),
      'giu',
    ),
    what: 'A fault or a debt is admitted',
    hint: 'Welcome without admitting: « je comprends que cela vous gêne », « je regarde ».',
  },
  threat: {
    pattern: new RegExp(
      [
        '(?<!\\p{L})(?:sinon|à défaut|faute de quoi|autrement),? (?:nous|on|je|ce sera|vous)',
        `${WE} ${NEVER}(?:poursuivr(?:ai|ons|a)|assigner(?:ai|ons|a)|saisir(?:ai|ons|a)|porter(?:ai|ons|a) plainte|engager(?:ai|ons|a) des)`,
        `${WE} (?:allons|va|vais) ${NEVER}(?:poursuivre|assigner|porter plainte|saisir)`,
        '(?<!\\p{L})(?:tribunal|huissier|poursuites|saisie|contentieux)(?!\\p{L})',
        'vous (?:le )?regretterez|à vos (?:risques|dépens)|dernier avertissement',
      ].join('|'),
      'giu',
    ),
    what: 'A threat',
    hint: 'Say what you do now. What follows a refusal is written, in the letter that the step names.',
  },
  promise: {
    pattern: new RegExp(
      [
        `${WE} ${NEVER}(?:promets|promettons|promet|garantis|garantissons|garantit|jure|assure|assurons)(?!\\p{L})`,
        `(?<!\\p{L})vous (?:serez|allez être) (?:remboursée?s?|indemnisée?s?|dédommagée?s?|livrée?s?|payée?s?)`,
        `${WE} vous (?:rembourserai|rembourserons|remboursera|indemniserons|dédommagerons)`,
        '(?<!\\p{L})(?:sans faute|c’est promis|c’est certain|à coup sûr|soyez tranquille|vous n’aurez rien à payer|tout sera réglé)(?!\\p{L})',
      ].join('|'),
      'giu',
    ),
    what: 'A promise',
    hint: 'Say what you do and when they hear from you, not how it ends.',
  },
  order: {
    pattern:
      /(?<!\p{L})(?:vous (?:devez|êtes (?:obligée?s?|tenue?s?))(?! peut-être)|il (?:vous )?faut que vous|vous n’avez qu’à)(?!\p{L})/giu,
    what: 'The customer is commanded',
    hint: 'Ask: « pouvez-vous… ? », « le plus simple est de… ».',
  },
  blame: {
    pattern:
      /(?:c’est|de) (?:votre|sa|leur) (?:faute|négligence|erreur)|vous (?:mentez|exagérez|avez (?:menti|tort|mal (?:lu|compris|utilisé|rempli)|oublié de)|êtes (?:de mauvaise foi|malhonnête|en tort|agressi\p{L}+))|(?:calmez-vous|c’est faux(?! frais)|ce n’est pas vrai)/giu,
    what: 'The customer is accused',
    hint: 'Speak of the facts, not of the person.',
  },
  refusal: {
    pattern: new RegExp(
      [
        'vous n’avez (?:pas|aucun|plus) (?:le |de )?(?:droit|recours|choix)',
        '(?<!\\p{L})(?:c’est (?:trop tard|comme ça|non|impossible|la règle)|trop tard pour)(?!\\p{L})',
        `${WE} ne (?:rembours(?:e|ons)|repren(?:ons|d)|répar(?:e|ons)|fai(?:sons|t)) (?:pas|jamais|rien)`,
        `${WE} ne (?:peux|pouvons|peut) rien(?! (?:promettre|dire|décider|vous))`,
        'voyez (?:avec|directement) (?:le|la|avec) (?:transporteur|fabricant|constructeur|marque)',
      ].join('|'),
      'giu',
    ),
    what: 'A right is refused out of hand',
    hint: 'Say that you look at it, and when the answer comes, with its reason.',
  },
};

/** Finds what must not be said in words to say aloud. @param document - of those words alone */
export function checkSpoken(document: ProseDocument): Finding[] {
  return (Object.keys(BANS) as SpokenFault[]).flatMap((fault) => findFault(document, fault));
}

/** Finds one kind of fault. */
export function findFault(document: ProseDocument, fault: SpokenFault): Finding[] {
  const { pattern, what, hint } = BANS[fault];
  return findAll(document, pattern).map(({ offset }) =>
    buildFinding(
      document,
      offset,
      `spoken-${fault}`,
      `${what}: « ${quoteAround(document, offset, 40)} ».`,
      hint,
    ),
  );
}
