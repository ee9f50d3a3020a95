/** The words of a reply: cut, each with its sentence, and whether it is denied, quoted or only supposed. Pure. */
import { cutWords, ENDS, fold, PARTS } from '../../trees/said/words';
import type { DraftRange } from './model';

/** A word of a reply, or a mark. */
export interface DraftWord extends DraftRange {
  form: string;
  /** as written, in lower case: tells « dû » from « du » */
  exact: string;
  sentence: number;
  isDenied: boolean;
  /** the words of the other side, or of a case that may not come */
  isNotOurs: boolean;
}

export interface DraftWords {
  words: readonly DraftWord[];
  sentences: readonly DraftRange[];
}

/** Cuts a reply. A line broken within a sentence does not end it. */
export function readWords(text: string): DraftWords {
  const words: DraftWord[] = [];
  const sentences: DraftRange[] = [];
  let from: DraftRange | undefined;
  const close = (): void => {
    if (from) sentences.push(from);
    from = undefined;
  };
  for (const { form, exact, start, end } of cutWords(text)) {
    if (form === '\n' && !breaksSentence(text, start)) continue;
    const isEnd = ENDS.has(form) && !isAbbreviation(text, start);
    if (!isEnd && form === '.') continue;
    const word = { form, exact, start, end, sentence: sentences.length, isDenied: false, isNotOurs: false };
    if (form !== '\n') from = from ? { start: from.start, end } : isEnd ? from : { start, end };
    if (isEnd) close();
    words.push(word);
  }
  close();
  markDenied(words);
  markQuoted(words, text);
  markClaimed(words);
  markSupposed(words);
  return { words, sentences };
}

/** An empty line, or a line that begins like a sentence or an item. */
function breaksSentence(text: string, at: number): boolean {
  const next = /^\s*(\S)/.exec(text.slice(at, at + 200))?.[1] ?? '';
  if (/^[ \t\r]*\n[ \t\r]*\n/.test(text.slice(at, at + 200))) return true;
  return !/[\p{Ll}\d(«"]/u.test(next);
}

/** « M. Durand », « art. 3 », « L. 217 » */
function isAbbreviation(text: string, at: number): boolean {
  return (
    text[at] === '.' &&
    /(?:^|[\s(’'])(?:M|MM|Mr|art|n|no|av|cf|etc|ex|p|L|R|D|st|tél)$/i.test(
      text.slice(Math.max(0, at - 5), at),
    ) &&
    !/^\.\s*(?:\n|$)/.test(text.slice(at, at + 5))
  );
}

const list = (text: string): ReadonlySet<string> => new Set(fold(text).trim().split(/\s+/));
const NEGATORS = list('pas plus jamais aucun aucune rien point guère nullement aucunement ni personne');
const BREAKS = list("que qu' qui mais et car si donc lorsque lorsqu' quand ou afin puisque puisqu' sauf or");
/** « nous ne saurions accepter » is denied without « pas ». */
const ALONE = list(
  'pouvons peux peut peuvent saurions saurais saurait sauraient puis cesse cessons ose osons',
);

const isStop = (form: string): boolean => ENDS.has(form) || PARTS.has(form);

function deny(words: DraftWord[], from: number, most: number, stops: ReadonlySet<string> = BREAKS): void {
  for (let at = from; at < from + most; at += 1) {
    const word = words[at];
    if (!word || isStop(word.form) || stops.has(word.form)) return;
    word.isDenied = true;
  }
}

const NOTHING: ReadonlySet<string> = new Set();

function markDenied(words: DraftWord[]): void {
  words.forEach(({ form }, at) => {
    if (form === 'ne' || form === "n'") denyClause(words, at);
    else if ((form === 'rien' || form === 'personne') && /^n[e']$/.test(words[at + 1]?.form ?? ''))
      deny(words, at, 16, NOTHING);
    else if (form === 'sans') denySans(words, at);
    else if (CONTESTS.test(form) && !words[at]?.isDenied) deny(words, at + 1, 9);
    else if (form === 'aucun' || form === 'aucune' || form === 'nul' || form === 'nulle') deny(words, at, 7);
    else if (form === 'pas' && !hasNe(words, at)) {
      deny(words, at, 6);
      const before = words[at - 1];
      if (before && !isStop(before.form)) before.isDenied = true;
    } else if (form === 'ni') deny(words, at, 4);
    else if (form === 'non') deny(words, at, 3);
  });
}

/** « nous contestons toute faute » */
const CONTESTS =
  /^(?:contest(?:e|ons|er|ant)|ni(?:ons|e)|refut(?:e|ons|er)|dement(?:ons|ir)|recus(?:e|ons|er))$/;
/** « nous ne disons pas que … » : what is not said is not ours. */
const OPENS =
  /^(?:dis(?:ons)?|di[rt]e?|pens(?:e|ons|er)|croi[st]?|croyons|pretend(?:s|ons|re)|signifi(?:e|er)|affirm(?:e|ons|er)|laisser)$/;

/** From « ne » to what denies, and what hangs on it. « ne … que » denies nothing. */
function denyClause(words: DraftWord[], at: number): void {
  for (let on = at + 1; on < at + 9; on += 1) {
    const form = words[on]?.form;
    if (form === undefined || ENDS.has(form)) break;
    if (form === 'que' || form === "qu'") return;
    if (!NEGATORS.has(form)) continue;
    deny(words, at, on - at + 1, NOTHING);
    const isOpen = words.slice(at, on + 4).some((word) => OPENS.test(word.form));
    if (!isOpen && /^qu[e']$/.test(words[on + 1]?.form ?? '')) return;
    deny(words, on + 1, isOpen ? 16 : 7, isOpen ? NOTHING : BREAKS);
    return;
  }
  if (ALONE.has(words[at + 1]?.form ?? '')) deny(words, at, 7);
}

/** « sans reconnaître de faute », « sans que nous soyons responsables » */
function denySans(words: DraftWord[], at: number): void {
  if (FREELY.test(words[at + 1]?.form ?? '')) return;
  const isClause = /^qu[e']$/.test(words[at + 1]?.form ?? '');
  deny(words, isClause ? at + 2 : at + 1, isClause ? 12 : 6);
}

/** « sans réserve », « sans délai » deny nothing of what is told. */
const FREELY =
  /^(?:reserves?|conditions?|delai|limites?|discut(?:er|ion)|hesiter|hesitation|doute|difficulte|conteste|ambiguite|attendre|plus|equivoque|detour|cesse|aucun|suite|faute)$/;

function hasNe(words: readonly DraftWord[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 8); back -= 1) {
    const form = words[back]?.form ?? '.';
    if (ENDS.has(form)) return false;
    if (form === 'ne' || form === "n'") return true;
  }
  return false;
}

const QUOTE = /«[^»]{1,400}»|“[^”]{1,400}”|"[^"\n]{1,400}"/g;

/** What stands between quotation marks. */
function markQuoted(words: DraftWord[], text: string): void {
  const quotes = [...text.matchAll(QUOTE)].map(
    ({ index, 0: { length } }) => [index, index + length] as const,
  );
  let at = 0;
  for (const word of words) {
    while ((quotes[at]?.[1] ?? Number.POSITIVE_INFINITY) <= word.start) at += 1;
    if (word.start >= (quotes[at]?.[0] ?? Number.POSITIVE_INFINITY)) word.isNotOurs = true;
  }
}

const SAYS =
  /^(?:ecri(?:vez|viez|t|te)|di(?:tes|siez|t)|affirm(?:ez|iez|e)|pretend(?:ez|iez|u)|indiqu(?:ez|iez|e)|estim(?:ez|iez|e)|consider(?:ez|iez|e)|reproch(?:ez|iez|e)|soutenez|evoqu(?:ez|iez|e)|mentionn(?:ez|iez|e)|demand(?:ez|iez|e)|exig(?:ez|iez|e)|reclam(?:ez|iez|e)|souhait(?:ez|iez|eriez)|signal(?:ez|iez|e)|pens(?:ez|iez)|craign(?:ez|iez)|invoqu(?:ez|iez|e)|parl(?:ez|iez)|voul(?:ez|iez)|rapport(?:ez|iez)|decriv(?:ez|iez)|expliqu(?:ez|iez|e)|accus(?:ez|iez)|rappel(?:ez|iez)|trait(?:ez|iez)|menac(?:ez|iez)|jug(?:ez|iez)|trouv(?:ez|iez)|suppos(?:ez|iez)|racont(?:ez|iez)|imput(?:ez|iez))$/;
const BETWEEN = list("nous m' me le la l' les y en ne n' avez aviez leur lui bien aussi");
const TURNS = list('mais or cependant toutefois neanmoins pourtant');
const OURS = list("nous je j' notre nos mon");

/** « vous écrivez que … », « selon vous, … » : as far as we speak again. */
function markClaimed(words: DraftWord[]): void {
  words.forEach(({ form }, at) => {
    const from = findClaim(words, form, at);
    if (from === undefined) return;
    for (let on = from; on < from + 40; on += 1) {
      const word = words[on];
      if (!word || ENDS.has(word.form) || TURNS.has(word.form)) return;
      if (
        (PARTS.has(word.form) || word.form === 'et') &&
        on > from + 1 &&
        OURS.has(words[on + 1]?.form ?? '')
      )
        return;
      word.isNotOurs = true;
    }
  });
}

function findClaim(words: readonly DraftWord[], form: string, at: number): number | undefined {
  const form1 = words[at + 1]?.form ?? '.';
  if (form === 'selon' && /^(?:vous|vos|votre)$/.test(form1)) return at + 1;
  if (form === "d'" && form1 === 'apres' && words[at + 2]?.form === 'vous') return at + 2;
  if (form !== 'vous' || /^(?:nous|je|j'|on|ne|il|elle)$/.test(words[at - 1]?.form ?? '.')) return undefined;
  for (let on = at + 1; on < at + 5; on += 1) {
    const word = words[on]?.form ?? '.';
    if (SAYS.test(word)) return on + 1;
    if (!BETWEEN.has(word)) return undefined;
  }
  return undefined;
}

const SUBJECTS = list(
  "nous vous je j' il elle ils elles on le la l' les un une votre notre ce cela cette ces vos nos jamais",
);

/** « si … », « en cas de … » : up to the comma. */
function markSupposed(words: DraftWord[]): void {
  words.forEach(({ form }, at) => {
    const next = words[at + 1]?.form ?? '.';
    const before = words[at - 1]?.form ?? '.';
    const isIf =
      (form === 'si' && SUBJECTS.has(next) && before !== 'meme') || (form === "s'" && /^ils?$/.test(next));
    const isCase = (form === 'cas' && before === 'en') || form === 'supposer' || form === 'hypothese';
    if (!isIf && !isCase) return;
    for (let on = at + 1; on < at + 25; on += 1) {
      const word = words[on];
      if (!word || ENDS.has(word.form) || PARTS.has(word.form)) return;
      word.isNotOurs = true;
    }
  });
}
