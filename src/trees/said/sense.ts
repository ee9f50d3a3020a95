/**
 * How each word of a told text is meant: denied or not, whose act it is, and whether it is told as so, or only said by
 * the other side, wished for, supposed, or of former days. Phrases and texts go through the same reading.
 */
import { SenseReader } from './marker';
import type { Token } from './token';
import { EMPTY_WORDS, ENDS, PARTS, THEM_NOUNS, type Word } from './words';

/** What of a text is a sum, a day or a length of time. */
export interface SlotPlace {
  start: number;
  end: number;
}

/** Reads how each word that counts is meant. */
export function readSense(words: readonly Word[], slots: readonly SlotPlace[] = []): Token[] {
  const reader = new SenseReader(words);
  const tokens: Token[] = [];
  let order = 0;
  let sentence = 0;
  let slot = 0;
  words.forEach((word, index) => {
    while ((slots[slot]?.end ?? Number.POSITIVE_INFINITY) <= word.start) slot += 1;
    const at = slots[slot];
    if (at && word.start >= at.start) {
      const last = tokens.at(-1);
      if (last?.slot === slot) return;
      order += 1;
      tokens.push({ form: '', ...at, order, sentence, ...reader.read(index), slot });
      return;
    }
    if (ENDS.has(word.form)) {
      sentence += 1;
      return;
    }
    if (PARTS.has(word.form)) {
      order += 1;
      return;
    }
    const side = readSide(words, index);
    if (side) {
      tokens.push({ ...side, order, sentence, ...reader.read(index) });
      return;
    }
    if (EMPTY_WORDS.has(word.exact === 'dû' ? word.exact : word.form)) return;
    order += 1;
    const { form, start, end } = word;
    tokens.push({ form, start, end, order, sentence, ...reader.read(index) });
  });
  return tokens;
}

const SIDES: Readonly<Record<string, string>> = {
  lui: 'lui',
  elle: 'lui',
  eux: 'lui',
  elles: 'lui',
  nous: 'nous',
  moi: 'nous',
};

/** « chez lui », « contre nous »: one word, that takes no place of its own. */
function readSide(words: readonly Word[], index: number): Pick<Token, 'form' | 'start' | 'end'> | undefined {
  const [word, next, third] = words.slice(index, index + 3);
  if (!word || !next || !/^(?:chez|contre)$/.test(word.form)) return undefined;
  const isCustomer =
    /^(?:le|la|les|ce|cette|mon|notre)$/.test(next.form) && THEM_NOUNS.has(third?.form ?? '');
  const side = isCustomer ? 'lui' : Object.hasOwn(SIDES, next.form) ? SIDES[next.form] : undefined;
  if (side === undefined) return undefined;
  const { end } = isCustomer && third ? third : next;
  return { form: `${word.form}-${side}`, start: word.start, end };
}
