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
  meanings: readonly Meaning[];
}

const READY = new WeakMap<StoryModel, Prepared>();

export function prepare(model: StoryModel): Prepared {
  const known = READY.get(model);
  if (known) return known;
  const ready = { lexicon: unpackLemmas(model.lemmas), meanings: listMeanings(model) };
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
