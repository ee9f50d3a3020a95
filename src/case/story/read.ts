/** Reading a told text: the facts it seems to tell. Unsure means not taken. */
import { parseDay } from '../../trees/calendar';
import { readSense } from '../../trees/said/sense';
import { cutWords } from '../../trees/said/words';
import { chooseOptions } from './choose';
import { findMatches, lookUp, type Match, TextIndex } from './match';
import type { Proposal, StoryModel } from './model';
import { findPlaces } from './places';
import { type Meaning, prepare } from './prepare';
import { chooseTyped } from './typed';

/** A phrase found in a text, and what it says. */
export interface Found extends Match {
  meaning: Meaning;
}

/** What a text holds, read once for facts and for trees. */
export interface TextReading {
  index: TextIndex;
  found: readonly Found[];
}

/** Longest text that is read, in characters: the rest is left. */
const LONGEST = 10_000;

/** Finds every phrase of a model in a text. */
export function readText(text: string, model: StoryModel, today: string): TextReading {
  const said = text.slice(0, LONGEST);
  const { lexicon, meanings } = prepare(model);
  const places = findPlaces(said, parseDay(today) ?? 0);
  const index = new TextIndex(lookUp(readSense(cutWords(said), places), lexicon, places));
  const found = meanings.flatMap((meaning) =>
    findMatches(meaning.phrase, index, meaning.isVoice).map((match) => ({ ...match, meaning })),
  );
  return { index, found };
}

/**
 * Reads what a text tells.
 *
 * @param text - any string
 * @param today - the reader's day, `YYYY-MM-DD`
 * @returns one proposal a fact at most, in the order of the text
 */
export function readStory(text: string, model: StoryModel, today: string): Proposal[] {
  const { index, found } = readText(text, model, today);
  const byFact = new Map<string, Found[]>();
  for (const one of found) {
    const { fact } = one.meaning;
    if (fact === undefined) continue;
    const list = byFact.get(fact);
    if (list) list.push(one);
    else byFact.set(fact, [one]);
  }
  const proposals = [...byFact].flatMap(([fact, matches]) => {
    const def = model.facts[fact];
    if (!def) return [];
    return (
      (def.options
        ? chooseOptions(fact, def, matches, index)
        : chooseTyped(fact, def, matches, index, today)) ?? []
    );
  });
  return proposals.sort((a, b) => (a.at[0]?.[0] ?? 0) - (b.at[0]?.[0] ?? 0));
}
