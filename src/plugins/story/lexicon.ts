/** The table of lemmas: from a French dictionary, cut down to the words of the phrases. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { Entry } from '../../trees/said/lemmas';
import { fold } from '../../trees/said/words';
import { Hunspell } from './hunspell';

export interface FrenchWords {
  /** The lemmas of a word written with its accents; itself where no dictionary knows it. */
  findLemmas(word: string): readonly string[];
  /** The lemmas of some words and of their families, with their forms. */
  listEntries(words: Iterable<string>): Entry[];
}

/** The dictionary, and the families of words beside this file: read once, the first time a word is asked for. */
export const FRENCH: FrenchWords = {
  findLemmas: (word) => load().findLemmas(word),
  listEntries: (words) => load().listEntries(words),
};

/** The same dictionary, each word for itself: « menace » does not stand for « menacer ». */
export const FRENCH_APART: FrenchWords = {
  findLemmas: (word) => loadBoth().apart.findLemmas(word),
  listEntries: (words) => loadBoth().apart.listEntries(words),
};

interface Loaded {
  joined: FrenchWords;
  apart: FrenchWords;
}

let loaded: Loaded | undefined;

const load = (): FrenchWords => loadBoth().joined;

/** @throws either cannot be read */
function loadBoth(): Loaded {
  if (loaded) return loaded;
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-fr'));
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const families = parse(readFileSync(new URL('./families.yaml', import.meta.url), 'utf8')) as string[][];
  const dictionary = new Hunspell(read('index.aff'), read('index.dic'));
  loaded = { joined: createFrenchWords(dictionary, families), apart: createFrenchWords(dictionary, []) };
  return loaded;
}

/** Words by a dictionary. @param families - the first of each stands for the others */
function createFrenchWords(
  dictionary: Pick<Hunspell, 'listStems' | 'listForms'>,
  families: readonly (readonly string[])[],
): FrenchWords {
  const members = new Map(families.flatMap((family) => family.map((one) => [one, family] as const)));
  const headOf = (stem: string): string => fold(members.get(stem)?.[0] ?? stem);
  const known = new Map<string, readonly string[]>();
  const listStems = (word: string): readonly string[] => {
    const found = known.get(word) ?? leaveForms(dictionary.listStems(word), dictionary);
    known.set(word, found);
    return found.length > 0 ? found : [word];
  };
  return {
    findLemmas: (word) => [...new Set(listStems(word).map(headOf))],
    listEntries(words) {
      const stems = new Set([...words].flatMap(listStems).flatMap((stem) => members.get(stem) ?? [stem]));
      return [...stems].map((stem) => ({
        lemma: fold(stem),
        head: headOf(stem),
        forms: [...new Set(dictionary.listForms(stem).map(fold))],
      }));
    },
  };
}

const VERB = /(?:er|ir|re|oir)$/;
/** Nouns that mean another thing than the verb whose forms they share. */
const APART = new Set('livre devant cours cour mise compte note marche porte tour'.split(' '));

/** « demande », « condamné » are forms of their verb: it alone stands for them. */
function leaveForms(stems: readonly string[], dictionary: Pick<Hunspell, 'listForms'>): string[] {
  const listForms = (stem: string): string[] => dictionary.listForms(stem);
  const verbs = stems
    .filter((stem) => VERB.test(stem))
    .map((stem) => ({ stem, forms: new Set(listForms(stem)) }));
  return stems.filter(
    (stem) =>
      APART.has(stem) ||
      !verbs.some((verb) => verb.stem !== stem && listForms(stem).every((form) => verb.forms.has(form))),
  );
}
