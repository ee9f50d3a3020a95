/** Matching phrases with what a text says. */
import type { Lexicon } from '../../trees/said/lemmas';
import type { Phrase, PhraseToken } from '../../trees/said/phrase';
import type { Token } from '../../trees/said/token';
import type { Place } from './places';

/** A word of the text with its lemmas, or a place. */
export interface TextToken extends Token {
  lemmas: readonly string[];
  place?: Place;
}

export interface Match {
  /** indexes of tokens */
  tokens: readonly number[];
  /** how far apart they stand, beyond side by side */
  cost: number;
  isGuess: boolean;
  /** the place that its slot took */
  place?: Place;
  phrase: Phrase;
}

/** What a phrase is about: whether the customer's claims say it, and whether words about ourselves do not. */
interface About {
  isVoice: boolean;
  isCustomer?: boolean;
}

/** Words that may stand between those of a phrase. */
const SLACK = 3;
const SLOT_SLACK = 4;

/** Gives each word its lemmas. */
export function lookUp(tokens: readonly Token[], lexicon: Lexicon, places: readonly Place[]): TextToken[] {
  return tokens.map((token) => {
    const place = token.slot === undefined ? undefined : places[token.slot];
    return { ...token, lemmas: place ? [] : lexicon.find(token.form), ...(place && { place }) };
  });
}

/** The tokens of a text by lemma, and its places. */
export class TextIndex {
  private readonly byLemma = new Map<string, number[]>();
  private readonly places: number[] = [];

  constructor(readonly tokens: readonly TextToken[]) {
    tokens.forEach(({ lemmas, place }, index) => {
      if (place) this.places.push(index);
      for (const lemma of lemmas) {
        const list = this.byLemma.get(lemma);
        if (list) list.push(index);
        else this.byLemma.set(lemma, [index]);
      }
    });
  }

  /** Every lemma of the text. */
  get lemmas(): ReadonlySet<string> {
    return new Set(this.byLemma.keys());
  }

  /** The tokens that a part of a phrase may be. */
  list(part: PhraseToken, about: About): number[] {
    const found = part.slot ? this.places : part.words.flatMap((word) => this.byLemma.get(word) ?? []);
    return found.filter((index) => suits(part, this.tokens[index] as TextToken, about));
  }
}

function suits(part: PhraseToken, token: TextToken, { isVoice, isCustomer = false }: About): boolean {
  if (part.slot) return token.place !== undefined && takes(part, token.place) && token.mode !== 'supposed';
  if (part.isDenied !== token.isDenied || (isCustomer && token.isOurs)) return false;
  if (part.mode !== token.mode && !(isVoice && part.mode === 'told' && token.mode === 'claimed'))
    return false;
  if (part.target && token.target && part.target !== token.target) return false;
  return !part.actor || !token.actor || part.actor === token.actor;
}

function takes({ slot, since }: PhraseToken, place: Place): boolean {
  const isSum = slot?.includes('somme');
  if (isSum) return place.kind === 'sum';
  if (slot === 'nombre') return place.kind === 'number';
  if (place.kind !== 'day' && place.kind !== 'span') return false;
  if (since && !place.isSince) return false;
  const isLength = slot?.includes('durée');
  return isLength ? place.kind === 'span' || /^(?:il y a|dans) /.test(place.written) : place.kind === 'day';
}

/** Finds every place of the text where a phrase stands. */
export function findMatches(phrase: Phrase, index: TextIndex, about: About): Match[] {
  const lists = phrase.tokens.map((part) => index.list(part, about));
  if (lists.some((list) => list.length === 0)) return [];
  // Each sum or day is tried for itself; without a slot, the word that stands there least.
  const slot = phrase.tokens.findIndex((part) => part.slot);
  const anchor =
    slot >= 0
      ? slot
      : lists.reduce((best, list, at) => (list.length < (lists[best]?.length ?? 0) ? at : best), 0);
  return (lists[anchor] ?? []).flatMap((start) => {
    const found = gather(lists, anchor, start, index.tokens);
    return found
      ? [build(phrase, found, index.tokens)].filter(({ cost }) => cost <= (slot >= 0 ? SLOT_SLACK : SLACK))
      : [];
  });
}

/** The nearest token for each part, each token used once. */
function gather(
  lists: readonly (readonly number[])[],
  anchor: number,
  start: number,
  tokens: readonly TextToken[],
): number[] | null {
  const taken = [start];
  const from = tokens[start] as TextToken;
  for (const [at, list] of lists.entries()) {
    if (at === anchor) continue;
    let best: number | undefined;
    for (const one of list) {
      const token = tokens[one] as TextToken;
      if (taken.includes(one) || token.sentence !== from.sentence) continue;
      if (best === undefined || distance(token, from) < distance(tokens[best] as TextToken, from)) best = one;
    }
    if (best === undefined) return null;
    taken.push(best);
  }
  return taken;
}

function distance(a: TextToken, b: TextToken): number {
  return Math.abs(a.order - b.order);
}

function build(phrase: Phrase, found: readonly number[], tokens: readonly TextToken[]): Match {
  const orders = found.map((one) => (tokens[one] as TextToken).order);
  const cost = Math.max(...orders) - Math.min(...orders) - (new Set(orders).size - 1);
  const place = found.map((one) => tokens[one]?.place).find((one) => one !== undefined);
  return { tokens: found, cost, isGuess: phrase.isGuess, phrase, ...(place && { place }) };
}
