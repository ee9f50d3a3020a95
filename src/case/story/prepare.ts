/** A model made ready for reading, once. */
import { type Lexicon, unpackLemmas } from '../../trees/said/lemmas';
import { type Phrase, unpackPhrase } from '../../trees/said/phrase';
import type { StoryModel } from './model';

/** A phrase, and what it says. */
export interface Meaning {
  phrase: Phrase;
  fact?: string;
  option?: string;
  tree?: string;
  isVoice: boolean;
  isCustomer?: boolean;
}

export interface Prepared {
  lexicon: Lexicon;
  /** the phrases that may stand in a text with some lemmas */
  listMeanings(lemmas: ReadonlySet<string>): Meaning[];
}

const READY = new WeakMap<StoryModel, Prepared>();

export function prepare(model: StoryModel): Prepared {
  const known = READY.get(model);
  if (known) return known;
  const ready = { lexicon: unpackLemmas(model.lemmas), listMeanings: indexMeanings(listMeanings(model)) };
  READY.set(model, ready);
  return ready;
}

function listMeanings({ said, trees }: StoryModel): Meaning[] {
  const meanings: Meaning[] = [];
  const add = (phrases: readonly string[], meaning: Omit<Meaning, 'phrase'>): void => {
    for (const one of phrases) meanings.push({ phrase: unpackPhrase(one), ...meaning });
  };
  for (const [
    fact,
    { said: typed = [], options = {}, unsaid = [], voice, isCustomer = false },
  ] of Object.entries(said)) {
    const isVoice = voice === 'client';
    add(typed, { fact, isVoice });
    add(unsaid, { fact, option: '', isVoice: true });
    for (const [option, phrases] of Object.entries(options))
      add(phrases, { fact, option, isVoice, isCustomer });
  }
  for (const [tree, { said: phrases = [] }] of Object.entries(trees)) add(phrases, { tree, isVoice: true });
  return meanings;
}

/** By the first word of each: a text holds few of them. */
function indexMeanings(meanings: readonly Meaning[]): Prepared['listMeanings'] {
  const always: Meaning[] = [];
  const byLemma = new Map<string, Meaning[]>();
  for (const meaning of meanings) {
    const first = meaning.phrase.tokens.find(({ words }) => words.length > 0);
    if (!first) always.push(meaning);
    for (const word of first?.words ?? []) {
      const list = byLemma.get(word);
      if (list) list.push(meaning);
      else byLemma.set(word, [meaning]);
    }
  }
  return (lemmas) => [...new Set([...always, ...[...lemmas].flatMap((lemma) => byLemma.get(lemma) ?? [])])];
}
