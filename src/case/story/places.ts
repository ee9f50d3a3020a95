/** Sums, days and lengths of time in a told text: where they stand, and how the readers of typed answers shall read them. */
import { type Day, formatDay, splitDay, toDay } from '../../trees/calendar';
import { readAmount } from '../../trees/factTypes/typed/amount';
import { fold } from '../../trees/said/words';

interface Common {
  start: number;
  end: number;
}

export interface SumPlace extends Common {
  kind: 'sum';
  euros: number;
  isGuess: boolean;
  /** no sign of euros stands beside it: something must say that it is a sum */
  isBare: boolean;
  isBeforeTax: boolean;
}

/** A day, or a length of time that ends or begins today. */
export interface DayPlace extends Common {
  kind: 'day' | 'span';
  /** what the reader of typed days gets */
  written: string;
  isGuess: boolean;
  isSince: boolean;
}

export interface NumberPlace extends Common {
  kind: 'number';
  count: number;
}

export type Place = SumPlace | DayPlace | NumberPlace;

const COUNT =
  '(?:\\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente)';
const UNIT = '(?:jours?|semaines?|mois|ans?|annees?)';
const MONTH = '(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)';
const SHORT_MONTH = '(?:janv|fev|avr|juil|sept|oct|nov|dec)';
const WEEKDAY = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const ROUND =
  "(?: (?:deja|environ|a peu pres|a peine|presque|bientot|maintenant|plus d[eu']|plus|pres de|au moins|bien|bien|facile|quasi))*";
const INTRO = '(?:il y a|y a|ca fait|cela fait|voila|depuis|dans)';
const LENGTH = `(?:${COUNT} ${UNIT}(?: et (?:demie?|${COUNT} ${UNIT}))?|une? (?:(?:dizaine|quinzaine|vingtaine|trentaine) de jours|quinzaine(?! (?:de|d'))))`;
const YEAR = '(?:19|20)\\d\\d';
const EURO = '(?:€|euros?\\b|eur\\b|balles\\b|e\\b)';
const FIGURES = "(?:\\d{1,3}(?:[ .']\\d{3})+|\\d+)(?:,\\d{1,2}|\\.\\d{1,2})?";
const BEFORE = '(?<![\\p{L}\\d,.])';

const DAYS = new RegExp(
  `${BEFORE}(?:` +
    [
      `(?<ago>${INTRO}${ROUND} ?${LENGTH})`,
      `(?<full>(?:depuis )?(?:le |du |au )?(?:${WEEKDAY} )?\\d{1,2}(?:er)? (?:${MONTH}|${SHORT_MONTH}\\b\\.?)(?: ${YEAR})?)`,
      `(?<figures>(?:depuis )?(?:le |du |au )?\\d{1,2}[/.-]\\d{1,2}[/.-](?:20)?\\d\\d|(?:depuis )?(?:le |du |au )\\d{1,2}/\\d{1,2})`,
      `(?<month>(?:depuis |en |courant |au mois de |du mois de |de |d')?(?:(?:la )?(?:debut|mi|fin|milieu)[ -]*(?:de |du mois de |d')?)?${MONTH}(?: ${YEAR}| (?:de )?l'an(?:nee)? (?:derniere?|passee?)\\b| derniere?\\b| prochaine?\\b)?)`,
      `(?<near>(?:depuis )?(?:hier|avant[- ]hier|aujourd'hui|demain|apres[- ]demain|(?:la )?semaine (?:derniere|passee|prochaine)|(?:le )?mois (?:dernier|passe|prochain)|l'(?:an|annee) (?:derniere?|passee?)|(?:le )?${WEEKDAY}(?: (?:dernier|passe|prochain))?(?! \\d)))`,
      `(?<year>(?:en|depuis|fin|debut|mi|annee) ${YEAR})`,
      `(?<day>(?:depuis )?(?:le|du|au|${WEEKDAY}) \\d{1,2}(?:er)?)`,
    ].join('|') +
    `)(?![\\p{L}\\d/])(?! ?(?:€|euros?|%|h\\b|heures?|ans?\\b|mois\\b|jours?\\b|km|m2|kg|k\\b|plus tard|apres\\b|avant\\b))`,
  'gu',
);
const SPANS = new RegExp(`${BEFORE}${LENGTH}(?![\\p{L}\\d])(?! (?:plus tard|apres|avant))`, 'gu');
const SUMS = new RegExp(
  `${BEFORE}(?:${FIGURES} ?k ?(?:€|euros?\\b|eur\\b|\\b)|(?:${FIGURES} |${COUNT} )?(?:mille|cents?) ${EURO}|${FIGURES} ?${EURO}(?: ?\\d\\d\\b(?! ?(?:${MONTH}|jours?|mois|ans|%|€)))?)(?: ?(?:h\\.?t|ttc|hors taxes?)\\b)?`,
  'gu',
);
const BARE = new RegExp(
  `${BEFORE}${FIGURES}(?: ?(?:h\\.?t|ttc)\\b)?(?![\\p{L}\\d]|[/-]\\d)(?! ?(?:%|m2|m²|km|kg|h\\b|heures?|minutes?|ans?\\b|mois\\b|jours?\\b|semaines?\\b|${MONTH}))`,
  'gu',
);

/** The same text, letter for letter: lower case, no accents, plain spaces and apostrophes. */
function plain(text: string): string {
  let made = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] as string;
    const bare = letter.normalize('NFD')[0]?.toLowerCase() ?? letter;
    made +=
      bare.length !== 1 ? letter : /\s/.test(bare) && bare !== '\n' ? ' ' : /[’ʼ`´]/.test(bare) ? "'" : bare;
  }
  return made;
}

/** Finds them, in the order of the text; none lies in another. */
export function findPlaces(text: string, today: Day): Place[] {
  const bare = plain(text);
  const places: Place[] = [];
  const isFree = ({ start, end }: Common): boolean =>
    places.every((one) => one.end <= start || one.start >= end);
  const add = (place: Place | null): void => {
    if (place && isFree(place)) places.push(place);
  };
  for (const match of bare.matchAll(SUMS)) add(readSum(match, false));
  for (const match of bare.matchAll(DAYS)) add(readDay(match, today));
  for (const match of bare.matchAll(SPANS)) add(readSpan(match));
  for (const match of bare.matchAll(BARE)) add(readSum(match, true) ?? readNumber(match));
  return places.sort((a, b) => a.start - b.start);
}

function placeOf(match: RegExpMatchArray): Common {
  const start = match.index ?? 0;
  return { start, end: start + match[0].replace(/[\s.,]+$/, '').length };
}

const WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'
    .split(' ')
    .map((word, index) => [fold(word), index]),
);

function readSum(match: RegExpMatchArray, isBare: boolean): SumPlace | null {
  const written = match[0]
    .replace(/ ?balles$/, ' euros')
    .replace(/(\d) ?e\b/, '$1 €')
    .replace(/^(?:([a-z]+) )?(mille|cents?) /, (_, count: string | undefined, scale: string) => {
      const times = count === undefined ? 1 : (WORDS[count] ?? { vingt: 20, trente: 30, une: 1 }[count] ?? 0);
      return `${times * (scale === 'mille' ? 1000 : 100)} `;
    });
  const reading = readAmount(written);
  // « le 2e »
  if (reading === null || reading === 'two-ways' || /^\d{1,2} ?e$/.test(match[0])) return null;
  const { euros, isGuess, isBeforeTax } = reading;
  if (isBare && (euros < 50 || /^(?:19[89]|20[0-3])\d$/.test(match[0].trim()))) return null;
  if (euros <= 0) return null;
  return { kind: 'sum', ...placeOf(match), euros, isGuess: isGuess || isBare, isBare, isBeforeTax };
}

function readNumber(match: RegExpMatchArray): NumberPlace | null {
  return /^\d{1,4}$/.test(match[0]) ? { kind: 'number', ...placeOf(match), count: Number(match[0]) } : null;
}

const TENS: Readonly<Record<string, number>> = { dizaine: 10, quinzaine: 15, vingtaine: 20, trentaine: 30 };

function readDay(match: RegExpMatchArray, today: Day): DayPlace | null {
  const { ago, day } = match.groups ?? {};
  const place = placeOf(match);
  const isSince = match[0].startsWith('depuis');
  if (day !== undefined) {
    const written = guessMonth(Number(/\d+/.exec(day)?.[0]), today);
    return written === null ? null : { kind: 'day', ...place, written, isGuess: true, isSince };
  }
  if (ago === undefined)
    return { kind: 'day', ...place, written: readIntro(match[0], today), isGuess: false, isSince };
  const [intro = ''] = new RegExp(`^${INTRO}`).exec(ago) ?? [];
  const length = new RegExp(`${LENGTH}$`).exec(ago)?.[0] ?? '';
  const isRough = ago.replace(intro, '').trim() !== length;
  const lead = intro === 'dans' ? 'dans' : 'il y a';
  return { kind: 'day', ...place, written: `${lead} ${countTens(length)}`, isGuess: isRough, isSince };
}

/** The reader of days needs no preposition of these. */
function readIntro(written: string, today: Day): string {
  return written
    .replace(/(?<=\p{L}{3}) (?:de )?l'an(?:nee)? (?:derniere?|passee?)$/u, ` ${splitDay(today).year - 1}`)
    .replace(/^(?:au mois de|du mois de|courant|de|d')\s*/, '')
    .replace(/^(depuis )?la (?=debut|mi|fin)/, '$1');
}

function countTens(length: string): string {
  return length.replace(
    /^une? (dizaine|quinzaine|vingtaine|trentaine)(?: de jours)?$/,
    (_, tens: string) => `${TENS[tens]} jours`,
  );
}

function readSpan(match: RegExpMatchArray): DayPlace {
  return {
    kind: 'span',
    ...placeOf(match),
    written: `il y a ${countTens(match[0])}`,
    isGuess: true,
    isSince: false,
  };
}

/** « le 16 »: the last one that has come. */
function guessMonth(date: number, today: Day): string | null {
  if (date < 1 || date > 31) return null;
  const { year, month } = splitDay(today);
  for (let back = 0; back < 3; back += 1) {
    const day = toDay(year, month - back, date);
    if (day <= today && splitDay(day).date === date) {
      const [y, m, d] = formatDay(day).split('-');
      return `${d}/${m}/${y}`;
    }
  }
  return null;
}
