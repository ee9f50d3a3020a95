/** What a told text holds: every phrase of a model that stands in it. */
import { type Day, parseDay } from '../../trees/calendar';
import { readSense } from '../../trees/said/sense';
import { cutWords } from '../../trees/said/words';
import { findMatches, lookUp, type Match, TextIndex } from './match';
import type { StoryModel } from './model';
import { findPlaces } from './places';
import { type Meaning, prepare } from './prepare';

/** A phrase found in a text, and what it says. */
export interface Found extends Match {
  meaning: Meaning;
}

/** What a text holds, read once for facts and for trees. */
export interface TextReading {
  /** the reader's day */
  today: Day;
  index: TextIndex;
  found: readonly Found[];
}

/** Longest text that is read, in characters: the rest is left. */
const LONGEST = 10_000;

/** What was read last: facts and trees are asked for one after the other. */
let last: { text: string; model: StoryModel; today: string; reading: TextReading } | undefined;

/** Finds every phrase of a model in a text. */
export function readText(text: string, model: StoryModel, today: string): TextReading {
  if (last?.text !== text || last.model !== model || last.today !== today)
    last = { text, model, today, reading: read(text, model, today) };
  return last.reading;
}

function read(text: string, model: StoryModel, today: string): TextReading {
  const said = text.slice(0, LONGEST);
  const { lexicon, listMeanings } = prepare(model);
  const day = parseDay(today) ?? 0;
  const places = findPlaces(said, day);
  const index = new TextIndex(lookUp(readSense(cutWords(said), places), lexicon, places));
  const found = listMeanings(index.lemmas).flatMap((meaning) =>
    findMatches(meaning.phrase, index, meaning).map((match) => ({ ...match, meaning })),
  );
  return { today: day, index, found };
}
