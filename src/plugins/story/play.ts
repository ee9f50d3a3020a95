/** Plays told cases of the bank: what is understood of them, judged by their mapping. */
import type { Bank } from '../../bank/parse';
import type { BankCase } from '../../bank/schema';
import { judgeStory, type StoryScore } from '../../bank/story';
import { keepAsked, rankTrees, readStory } from '../../case/story';
import type { Proposal, StoryModel, TreeChoice } from '../../case/story/model';
import type { Forest } from '../../trees/forest';

/** The cases are told as of this day. */
export const TOLD_ON = '2026-11-30';

export interface PlayedStory {
  one: BankCase;
  proposals: Proposal[];
  choice: TreeChoice;
  score: StoryScore;
}

/** @throws {Error} a mapping no longer suits */
export function playStories(
  bank: Bank,
  { model, forest }: { model: StoryModel; forest: Forest },
): PlayedStory[] {
  const told = Object.values(bank).filter((one) => one.told && one.mapping);
  return told.map((one) => {
    const text = one.told?.text ?? '';
    const read = readStory(text, model, TOLD_ON);
    const choice = rankTrees(text, read, model, TOLD_ON);
    const trees = choice.trees.map(({ tree }) => tree);
    const proposals = keepAsked(read, trees, model);
    const understood = { proposals, trees, sure: choice.sure };
    return { one, proposals, choice, score: judgeStory(forest, one, understood) };
  });
}
