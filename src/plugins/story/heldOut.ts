/** Told cases as if they were new: each is read with a model that has learnt nothing of it. */
import { createHash } from 'node:crypto';
import type { Bank } from '../../bank/parse';
import type { Forest } from '../../trees/forest';
import { type buildStoryModel, teach } from './buildModel';
import { listLessons } from './lessons';
import type { FrenchWords } from './lexicon';
import { type PlayedStory, playStories } from './play';

/** Plays all told cases. @param plain - the model without weights @param parts - how many models are taught, each without one part of the cases */
export function playHeldOut(
  bank: Bank,
  {
    plain,
    content,
    words,
    forest,
  }: {
    plain: ReturnType<typeof buildStoryModel>;
    content: Parameters<typeof buildStoryModel>[0];
    words: FrenchWords;
    forest: Forest;
  },
  parts: number,
): PlayedStory[] {
  return Array.from({ length: parts }, (_, part) => part).flatMap((part) => {
    const isOut = ([id]: readonly [string, unknown]): boolean => drawPart(id, parts) === part;
    const cases = Object.entries(bank);
    const lessons = listLessons(Object.fromEntries(cases.filter((one) => !isOut(one))));
    const model = teach(plain, content.trees, words, lessons);
    return playStories(Object.fromEntries(cases.filter(isOut)), { model, forest });
  });
}

/** Always the same part for a case. */
function drawPart(id: string, parts: number): number {
  return createHash('sha256').update(id).digest().readUInt32BE(0) % parts;
}
