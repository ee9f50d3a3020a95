/** Reading a told text: the facts it seems to tell. Unsure means not taken. */
import { chooseOptions } from './choose';
import type { Proposal, StoryModel } from './model';
import { type Found, readText } from './text';
import { chooseTyped } from './typed';

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
