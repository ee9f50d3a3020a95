/**
 * « Racontez en une phrase » : what the site knows of how people say things, and what was understood of a text.
 *
 * The model is plain JSON, made at build from the `said:` of facts, options and trees, and fetched when the field is
 * touched. Nothing that was understood counts before its reader confirms it.
 */
import type { Bound, CompiledOption, FactType, FactValue } from '../../trees/model';

/** A fact as the field needs it: enough to show what was understood, and to ask it again. */
export interface StoryFact {
  type: FactType;
  /** a short name, for lists */
  label: string;
  question: string;
  options?: Pick<CompiledOption, 'id' | 'label'>[];
  min?: Bound;
  max?: Bound;
}

/** One way of saying something, its words made plain; see `phrase.ts`. */
export interface StoryPhrase {
  /** the words, in order: lemmas, families and slots */
  words: string;
  /** what it says: `fact` alone for a typed answer, with an option, or a tree */
  fact?: string;
  option?: string;
  tree?: string;
}

export interface StoryModel {
  facts: Readonly<Record<string, StoryFact>>;
  /** how people say things, by first word for reading */
  phrases: readonly StoryPhrase[];
  /** forms by lemma, in the compact writing of `lemmas.ts` */
  lemmas: string;
  /** trees with their title, and how much each fact speaks for them */
  trees: Readonly<Record<string, StoryTree>>;
}

export interface StoryTree {
  title: string;
  /** facts it asks */
  facts: readonly string[];
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
