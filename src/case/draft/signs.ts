/** What no phrase can say: capitals, marks of exclamation, numbers that must not travel. Pure. */
import { fold } from '../../trees/said/words';
import type { DraftRange, Sign } from './model';

const SHOUTED =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}’'-]{2,}(?:[ \t]+\p{Lu}[\p{Lu}’'-]*)+(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:JAMAIS|AUCUN(?:E)?|RIEN|TOUT(?:E|ES)?|NON|URGENT|DERNI[EÈ]R(?:E)?|IMM[EÉ]DIATEMENT|OBLIGATOIRE(?:MENT)?|STOP|SEUL(?:E)?|TOUJOURS|ASSEZ|TR[EÈ]S|PAS|HONTE(?:UX)?|INACCEPTABLE|SCANDALEUX)(?![\p{L}\p{N}])/gu;
/** Two signs at once, or a third of them in a text. */
const EXCLAIMED = /[!?]*!\s?[!?]+|\?\s?!/g;
const WINK =
  /;-?\)|[\u{1F602}\u{1F923}\u{1F644}\u{1F609}\u{1F643}\u{1F612}\u{1F926}\u{1F921}\u{1F92A}\u{1F44F}]/gu;
const IBAN = /\b[A-Z]{2}\d{2}(?:[ \u00a0\u202f]?[A-Z0-9]{4}){3,7}(?:[ \u00a0\u202f]?[A-Z0-9]{1,3})?\b/g;
const CARD = /\b(?:\d{4}[ \u00a0\u202f-]?){3}\d{4}\b/g;
const SOCIAL =
  /\b[12][ \u00a0\u202f]?\d{2}[ \u00a0\u202f]?(?:0[1-9]|1[0-2]|20)[ \u00a0\u202f]?(?:\d{2}|2[AB])[ \u00a0\u202f]?\d{3}[ \u00a0\u202f]?\d{3}(?:[ \u00a0\u202f]?\d{2})?\b/g;

const CAPITAL = "\\p{Lu}[\\p{L}’'-]+";
const TITLE = '(?:M\\.|MM\\.|Mme|Mlle|Monsieur|Madame|Mademoiselle)(?: et (?:M\\.|Mme|Madame))?';
/** « Mme Yvonne Chastel », « M. et Mme Rambert » */
const NAMED = new RegExp(
  `${TITLE}[ \\u00a0](?!(?:D[aeiu]|L[aeo]|El|Ben|Dos|Des|Les|Van|Von|Saint|Sainte) )${CAPITAL}[ \\u00a0](?!Vous|Nous|Votre|Je)${CAPITAL}`,
  'gu',
);
/** « chez Mme Hernandez, 14 rue Basse », « M. Lenoir, au chômage » */
const HOUSED =
  /(?:M\.|Mme|Monsieur|Madame|chez|habitez|domicili[ée]+e?|demeurant)[^.!?\n]{0,40}?,? (?:au |du |le )?\d{1,4}(?: (?:bis|ter))?,? (?:rue|avenue|impasse|boulevard|allée|chemin|place|cours|route|quai|square)\b/gu;
const NAMED_OTHER = new RegExp(
  `(?:[Ss]on nom(?: est|,| :)|[Vv]otre voisine?,?|nommée?|un certain|une certaine) ${CAPITAL} ${CAPITAL}`,
  'gu',
);
/** A mailbox or a telephone that is somebody’s. */
const REACHED =
  /(?:(?:votre|son|sa|leur) (?:numéro|portable|téléphone|mobile|adresse)[^.!?\n]{0,25}?|\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+,? )(?:0\d(?:[ .]?\d{2}){4}|[\w.+-]+@(?:gmail|hotmail|yahoo|orange|free|sfr|wanadoo|laposte|outlook|icloud|live)\.[a-z]+)/gu;
/** What only a published answer must not tell: the number of an order or a booking. */
const ORDERED =
  /(?:commande|réservation|facture|dossier|contrat|devis|chambre)s? (?:n[°ºo]\.? ?|numéro |#)?(?=[A-Z-]{0,6}\d)[A-Z\d][A-Z\d/-]{2,}/gu;
const PUBLISHED =
  /(?:votre|cet|ton|l[’']) ?(?:avis|commentaire|évaluation|étoile|note)\b|(?:une|deux|1|2|3) étoiles?\b/iu;
/** The mediator, the court and the firm have an address that must be told. */
const OFFICE =
  /médiat|tribunal|CNIL|conciliateur|siège|magasin|boutique|écriv|adress(?:ez|er)|agence|atelier/iu;
/** « Alain Morvan, Serge Pichot et Luc Estève » */
const LISTED = new RegExp(`${CAPITAL} ${CAPITAL}(?:,| et) ${CAPITAL} ${CAPITAL}`, 'gu');
const CALLED = new RegExp(`(?:s’appelle|s'appelle|se nomme) ${CAPITAL} ${CAPITAL}`, 'gu');

/** Whole names, but for those that a reply says itself to be of its own people. */
function findNames(text: string): DraftRange[] {
  const published = PUBLISHED.test(text) ? findAll(text, ORDERED) : [];
  const housed = findAll(text, HOUSED).filter(
    ({ start, end }) => !OFFICE.test(text.slice(Math.max(0, start - 60), end)),
  );
  return [NAMED, LISTED, CALLED, NAMED_OTHER, REACHED]
    .flatMap((pattern) => findAll(text, pattern))
    .concat(housed, published)
    .filter(
      ({ start, end }) =>
        !OURS.test(text.slice(end, end + 40)) && !ASKED.test(text.slice(Math.max(0, start - 25), start)),
    );
}

const OURS =
  /^,? ?(?:notre|votre (?:interlocut|conseill|contact)|du service|de notre|gérante?|direct|responsable)/i;
const ASKED = /(?:écrivez|adressez|demandez|contactez|appelez|joindre|auprès|avec) (?:à |de )?$/i;

const findAll = (text: string, pattern: RegExp): DraftRange[] =>
  [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));

/** A name of a firm, of a form or an acronym is no shout: some word that is said must be among them. */
function findShouts(text: string): DraftRange[] {
  return findAll(text, SHOUTED).filter(({ start, end }) => {
    const words = text.slice(start, end).split(/[\s’'-]+/);
    const isWhole = !/\p{Ll}/u.test(text);
    return (
      !isWhole && (words.length === 1 || words.length >= 3 || words.some((word) => COMMON.has(fold(word))))
    );
  });
}

const COMMON: ReadonlySet<string> = new Set(
  fold(
    'PAS PLUS JAMAIS RIEN NE VOUS NOUS DE LA LE LES UN UNE EST DERNIER DERNIÈRE URGENT AUCUN AUCUNE TRÈS IMMÉDIAT DEVEZ PAYEZ PAYER SANS TOUT TOUTE DÉLAI AVERTISSEMENT RAPPEL',
  ).split(' '),
);

/** Doubled, or three in a text, or in a sentence of blame: one alone is often kind. */
function findExclamations(text: string): DraftRange[] {
  const doubled = findAll(text, EXCLAIMED);
  const single = findAll(text, /!/g);
  return doubled.length > 0 ? doubled : single.length >= 3 ? single.slice(2, 3) : [];
}

/** Whether the check digits of a card hold. */
function isCard(written: string): boolean {
  const digits = written.replace(/\D/g, '');
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    sum += at % 2 === 0 ? digit : digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}

const FINDERS: Readonly<Record<Sign, (text: string) => DraftRange[]>> = {
  majuscules: findShouts,
  exclamations: findExclamations,
  'coordonnees-bancaires': (text) => findAll(text, IBAN),
  'numero-de-carte': (text) => findAll(text, CARD).filter(({ start, end }) => isCard(text.slice(start, end))),
  'numero-de-securite-sociale': (text) => findAll(text, SOCIAL),
  noms: findNames,
  'clins-d-oeil': (text) => findAll(text, WINK),
};

/** Where a sign stands in a text. */
export function findSign(sign: Sign, text: string): DraftRange[] {
  return FINDERS[sign](text);
}
