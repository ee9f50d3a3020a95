/**
 * A phrase of `said:`, as its author writes it, and as the model carries it.
 *
 * `il ne paie/règle pas (la facture)`: a slash parts words that do as well, brackets hold what may be left out. `{somme}`,
 * `{date}`, `{durée}` stand for what is read there. A phrase that ends with ` ?` only makes a guess.
 */
import { readSense } from './sense';
import type { Actor, Mode, Target, Token } from './token';
import { cutWords } from './words';

/** What a slot takes. */
export const SLOTS = [
  'somme',
  'somme totale',
  'somme payée',
  'autre somme',
  'date',
  'autre date',
  'durée',
  'autre durée',
  'nombre',
] as const;
export type Slot = (typeof SLOTS)[number];

/** A word of a phrase, or a slot. */
export interface PhraseToken {
  /** lemmas, any of which will do; empty for a slot */
  words: readonly string[];
  isDenied: boolean;
  actor?: Actor;
  mode: Mode;
  target?: Target;
  slot?: Slot;
  /** of a slot: « depuis » stands before it */
  since?: true;
}

export interface Phrase {
  tokens: readonly PhraseToken[];
  isGuess: boolean;
}

const SLOT = /\{([^}]*)\}/g;
const OPTIONAL = /\(([^()]*)\)/;
const GUESS = /\s\?$/;

/** The slots a phrase names that do not exist. */
export function listUnknownSlots(phrase: string): string[] {
  return [...phrase.matchAll(SLOT)].flatMap(([, name = '']) => (SLOTS.includes(name as Slot) ? [] : [name]));
}

/**
 * Parses a phrase: one reading for each way of leaving out what may be.
 *
 * @param findLemmas - the lemmas of a word as its author wrote it
 * @returns none where no word or slot is left
 */
export function parsePhrase(phrase: string, findLemmas: (word: string) => readonly string[]): Phrase[] {
  return readVariants(phrase).flatMap(({ tokens, isGuess }) => {
    const found = tokens.map((token) =>
      token.slot
        ? token
        : { ...token, words: [...new Set(token.words.flatMap((word) => findLemmas(word)))].sort() },
    );
    return found.length === 0 ? [] : [{ tokens: found, isGuess }];
  });
}

/** The readings of a phrase, with its words as they are written. */
function readVariants(phrase: string): Phrase[] {
  const isGuess = GUESS.test(phrase);
  return listVariants(phrase.replace(GUESS, '')).map((text) => ({ tokens: readOne(text), isGuess }));
}

function listVariants(text: string): string[] {
  const group = OPTIONAL.exec(text);
  if (!group) return [text];
  const [whole, inside = ''] = group;
  return [text.replace(whole, inside), text.replace(whole, '')].flatMap(listVariants);
}

function readOne(written: string): PhraseToken[] {
  const choices = new Map<number, string[]>();
  const slots: { start: number; end: number; slot: Slot; since: boolean }[] = [];
  let text = '';
  for (const piece of written.split(/(\{[^}]*\}|\s+)/)) {
    if (piece.startsWith('{')) {
      const since = /(?:^|\s)depuis\s*$/i.test(text);
      slots.push({ start: text.length, end: text.length + 3, slot: piece.slice(1, -1) as Slot, since });
      text += '000';
      continue;
    }
    const [first = '', ...others] = piece.split('/');
    const lead = /^.*['’]/.exec(first)?.[0].length ?? 0;
    if (others.length > 0) choices.set(text.length + lead, others);
    text += first;
  }
  const words = cutWords(text);
  const exact = new Map(words.map(({ start, exact: one }) => [start, one]));
  return readSense(words, slots).map((token) => build(token, exact, choices, slots));
}

function build(
  { start, isDenied, actor, mode, slot, form, target }: Token,
  exact: ReadonlyMap<number, string>,
  choices: ReadonlyMap<number, readonly string[]>,
  slots: readonly { slot: Slot; since: boolean }[],
): PhraseToken {
  const isOwn = actor === 'us' || actor === 'them';
  const meaning = { isDenied, mode, ...(isOwn && { actor }), ...(target && { target }) };
  const place = slot === undefined ? undefined : slots[slot];
  if (place)
    return {
      words: [],
      isDenied: false,
      mode: 'told',
      slot: place.slot,
      ...(place.since && { since: true as const }),
    };
  return {
    words: [form.includes('-') ? form : (exact.get(start) ?? form), ...(choices.get(start) ?? [])],
    ...meaning,
  };
}

// --- as the model carries it --------------------------------------------------------------------------------

const MODE_MARKS: Readonly<Record<Mode, string>> = {
  told: '',
  claimed: '"',
  meant: '~',
  supposed: '!',
  former: '<',
};
const ACTOR_MARKS: Readonly<Record<Actor, string>> = { us: '+', them: '>' };
const TARGET_MARKS: Readonly<Record<Target, string>> = { us: '(', them: ')' };
const MODES = new Map(Object.entries(MODE_MARKS).map(([mode, mark]) => [mark, mode as Mode]));

/** Writes a phrase: `>-payer`, `+garder~rendre`, `facture {somme}`; a guess begins with `? `. */
export function packPhrase({ tokens, isGuess }: Phrase): string {
  const words = tokens.map(({ words: lemmas, isDenied, actor, mode, slot, since, target }) => {
    const marks = `${MODE_MARKS[mode]}${actor ? ACTOR_MARKS[actor] : ''}${target ? TARGET_MARKS[target] : ''}${isDenied ? '-' : ''}`;
    return marks + (slot ? `{${since ? 'depuis ' : ''}${slot}}`.replaceAll(' ', '_') : lemmas.join('|'));
  });
  return (isGuess ? '? ' : '') + words.join(' ');
}

/** Reads what `packPhrase` wrote. */
export function unpackPhrase(packed: string): Phrase {
  const isGuess = packed.startsWith('? ');
  const tokens = (isGuess ? packed.slice(2) : packed).split(' ').map((one): PhraseToken => {
    const [, mode = '', actor = '', target = '', denied = '', rest = ''] =
      /^(["~!<]?)([+>]?)([()]?)(-?)(.*)$/.exec(one) ?? [];
    const meaning = {
      isDenied: denied !== '',
      mode: MODES.get(mode) ?? 'told',
      ...(actor && { actor: actor === '+' ? ('us' as const) : ('them' as const) }),
      ...(target && { target: target === '(' ? ('us' as const) : ('them' as const) }),
    };
    if (!rest.startsWith('{')) return { words: rest.split('|'), ...meaning };
    const slot = rest.slice(1, -1).replaceAll('_', ' ');
    const since = slot.startsWith('depuis ');
    return { words: [], ...meaning, slot: slot.replace('depuis ', '') as Slot, ...(since && { since }) };
  });
  return { tokens, isGuess };
}
