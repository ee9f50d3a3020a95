/**
 * The language that rules look for words in. manuels/auteur.md tells it to authors.
 *
 * `{nous} reconnaître … erreur/faute` · a slash parts words that do as well · `(…)` may be left out · `[a b|c d]` one of
 * these · `{name}` a class · `…` up to four words of any kind · `=mot` that very form · `mot:ons,rai` a form that ends
 * so · `-mot` denied (what follows may then be denied too) · `?mot` in the conditional too · `*mot` denied or not.
 */
import { fold } from '../../trees/said/words';

/** How a word must be meant. */
export type Stance = 'plain' | 'denied' | 'conditional' | 'any';

export interface WordAlternative {
  /** a lemma, or a form where it is exact */
  word: string;
  isExact: boolean;
  endings?: readonly string[];
}

export type Item =
  | { kind: 'word'; stance: Stance; words: readonly WordAlternative[] }
  | { kind: 'class'; name: string }
  | { kind: 'group'; choices: readonly (readonly Item[])[]; isOptional: boolean }
  | { kind: 'gap' };

const STANCES: Readonly<Record<string, Stance>> = { '-': 'denied', '?': 'conditional', '*': 'any' };
const TOKEN = /[()[\]|]|\{[^}]*\}|[^\s()[\]|{}]+/g;

/** A pattern that cannot be read; its message names the piece. */
export class PatternError extends Error {}

/** Reads a pattern. @throws {PatternError} a bracket is missing, or nothing is left */
export function parsePattern(text: string): Item[] {
  const tokens = text.match(TOKEN) ?? [];
  const reader = { tokens, at: 0, isDenied: false };
  const items = readSequence(reader);
  if (reader.at < tokens.length) throw new PatternError(tokens[reader.at]);
  if (!items.some(({ kind }) => kind === 'word' || kind === 'class' || kind === 'group'))
    throw new PatternError(text);
  return items;
}

interface Reader {
  tokens: readonly string[];
  at: number;
  /** a denied word came: what hangs on it may be denied as well */
  isDenied: boolean;
}

function readSequence(reader: Reader): Item[] {
  const items: Item[] = [];
  for (;;) {
    const token = reader.tokens[reader.at];
    if (token === undefined || token === ')' || token === ']' || token === '|') return items;
    reader.at += 1;
    if (token === '(' || token === '[') items.push(readGroup(reader, token));
    else if (token.startsWith('{')) items.push({ kind: 'class', name: token.slice(1, -1) });
    else if (/^…+$/.test(token)) for (const _ of token) items.push({ kind: 'gap' });
    else items.push(...readWord(token, reader));
  }
}

function readGroup(reader: Reader, opening: '(' | '['): Item {
  const closing = opening === '(' ? ')' : ']';
  const choices = [readSequence(reader)];
  while (reader.tokens[reader.at] === '|') {
    reader.at += 1;
    choices.push(readSequence(reader));
  }
  if (reader.tokens[reader.at] !== closing) throw new PatternError(opening);
  reader.at += 1;
  return { kind: 'group', choices, isOptional: opening === '(' };
}

/** « l’erreur » is two words. */
function readWord(token: string, reader: Reader): Item[] {
  const stance = STANCES[token[0] ?? ''];
  const plain = reader.isDenied ? 'any' : 'plain';
  if (stance === 'denied') reader.isDenied = true;
  const rest = (stance ? token.slice(1) : token).replace(/[’ʼ]/g, "'");
  const [head = '', tail] = /^=?\p{L}+'(?=\p{L})/u.test(rest) ? splitElided(rest) : [rest];
  const words = head.split('/').map(readAlternative);
  const item: Item = { kind: 'word', stance: stance ?? plain, words };
  return tail === undefined
    ? [item]
    : [item, ...readWord(`${token.slice(0, stance ? 1 : 0)}${tail}`, reader)];
}

function splitElided(text: string): [string, string] {
  const cut = text.indexOf("'") + 1;
  return [text.slice(0, cut), (text.startsWith('=') ? '=' : '') + text.slice(cut)];
}

function readAlternative(marked: string): WordAlternative {
  const written = marked.replace(/^[-?*]/, '');
  const isExact = written.startsWith('=') || written.endsWith("'");
  if (/'./.test(written)) throw new PatternError(written);
  const [word = '', endings] = written.replace(/^=/, '').split(':');
  return {
    word: isExact ? fold(word) : word,
    isExact,
    ...(endings !== undefined && { endings: endings.split(',').map(fold) }),
  };
}

/** Writes a pattern anew, its words replaced by their lemmas. */
export function writePattern(
  items: readonly Item[],
  findLemmas: (word: string) => readonly string[],
): string {
  return items.map((item) => writeItem(item, findLemmas)).join(' ');
}

const MARKS: Readonly<Record<Stance, string>> = { plain: '', denied: '-', conditional: '?', any: '*' };

function writeItem(item: Item, findLemmas: (word: string) => readonly string[]): string {
  if (item.kind === 'gap') return '…';
  if (item.kind === 'class') return `{${item.name}}`;
  if (item.kind === 'group') {
    const choices = item.choices.map((one) => writePattern(one, findLemmas)).join('|');
    return item.isOptional ? `(${choices})` : `[${choices}]`;
  }
  const words = item.words.flatMap(({ word, isExact, endings }) => {
    const end = endings ? `:${endings.join(',')}` : '';
    return isExact ? [`=${word}${end}`] : findLemmas(word).map((lemma) => lemma + end);
  });
  return MARKS[item.stance] + [...new Set(words)].sort().join('/');
}

/** The words of a pattern that are looked up by their lemmas, as written. */
export function listPatternWords(items: readonly Item[]): string[] {
  return items.flatMap((item) => {
    if (item.kind === 'group') return item.choices.flatMap(listPatternWords);
    if (item.kind !== 'word') return [];
    return item.words.flatMap(({ word, isExact }) => (isExact ? [] : [word]));
  });
}

/** The classes a pattern names. */
export function listPatternClasses(items: readonly Item[]): string[] {
  return items.flatMap((item) => {
    if (item.kind === 'group') return item.choices.flatMap(listPatternClasses);
    return item.kind === 'class' ? [item.name] : [];
  });
}
