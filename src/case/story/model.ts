/**
 * « Racontez en une phrase » : what the site knows of how people say things, and what was understood of a text.
 *
 * The model is plain JSON, made at build from the `said:` of facts, options and trees, and fetched when the field is
 * touched. Nothing that was understood counts before its reader confirms it.
 */
import type { Bound, CompiledOption, FactType, FactValue } from '../../trees/model';

/** A fact as it is read: what an answer may be. */
export interface StoryFact {
  type: FactType;
  /** ids */
  options?: readonly string[];
  min?: Bound;
  max?: Bound;
}

/** A fact as it is shown, and asked again. */
export interface NamedFact extends Omit<StoryFact, 'options'> {
  /** a short name, for lists */
  label: string;
  question: string;
  options?: Pick<CompiledOption, 'id' | 'label'>[];
}

/** What is shown of what was understood: fetched once there is something to show. */
export interface StoryNames {
  facts: Readonly<Record<string, NamedFact>>;
  /** titles */
  trees: Readonly<Record<string, string>>;
}

/** How a fact is said, as `packPhrase` writes it. */
export interface StorySaid {
  /** of a typed answer */
  said?: readonly string[];
  /** of each option */
  options?: Readonly<Record<string, readonly string[]>>;
  /** what looks like an option and says none */
  unsaid?: readonly string[];
  /** it tells who the customer is: words about ourselves do not say it */
  isCustomer?: true;
  /** what the customer claims says it too */
  voice?: 'client';
}

export interface StoryTree {
  /** how people say this dispute */
  said?: readonly string[];
}

export interface StoryModel {
  facts: Readonly<Record<string, StoryFact>>;
  said: Readonly<Record<string, StorySaid>>;
  trees: Readonly<Record<string, StoryTree>>;
  /** what packLemmas wrote */
  lemmas: string;
  /** answers that lead to a tree: `fact=option`, with the tree */
  leads: Readonly<Record<string, string>>;
  /** by fact, the trees that ask it: a letter for each, in their order */
  asks: Readonly<Record<string, string>>;
  /** how much each word speaks for each tree */
  weights?: StoryWeights;
}

/** A model that understands nothing: of a site whose content is not sound yet. */
export const NO_STORY: StoryModel = { facts: {}, said: {}, trees: {}, lemmas: '', leads: {}, asks: {} };
export const NO_NAMES: StoryNames = { facts: {}, trees: {} };

/** Learnt from told cases: the tenths of a point that each lemma (`-` before a denied one) and answer (`fact=option`) gives each tree. */
export interface StoryWeights {
  trees: readonly string[];
  /** a letter for the tree, and its tenths: `a12c-3` */
  words: Readonly<Record<string, string>>;
}

/** Characters of the text: the first, and the one after the last. */
export type StoryRange = readonly [start: number, end: number];

/** A fact that the text seems to tell. It counts only once it is confirmed. */
export interface Proposal {
  fact: string;
  /** a value the fact admits */
  value: FactValue;
  /** the words it was read from */
  at: readonly StoryRange[];
  /** something was supposed: to be checked before it is confirmed */
  guess: boolean;
  /** what was read, in words, where that is more than its value: `vers le 30 septembre 2024` */
  readAs?: string;
}

/** The trees that suit a text, the likeliest first. */
export interface TreeChoice {
  trees: readonly { tree: string; score: number }[];
  /** one tree stands out: it alone need be offered. Otherwise the first three, and the orientation as a way out */
  sure: boolean;
}
