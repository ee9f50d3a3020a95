/** Reading a told case: what `readStory` and `rankTrees` take and give. */
import type { Proposal, StoryModel, TreeChoice } from './model';

export type { Proposal, StoryFact, StoryModel, StoryRange, TreeChoice } from './model';

/** Where the model is served, after the base URL. */
export const STORY_MODEL = 'story.json';

/**
 * Reads what a text tells. Unsure means not taken.
 *
 * @param text - any string
 * @param today - the reader's day, `YYYY-MM-DD`
 * @returns one proposal a fact at most, in the order of the text
 */
export type ReadStory = (text: string, model: StoryModel, today: string) => Proposal[];

/**
 * Ranks the trees for a text, and for what was understood of it.
 *
 * @param proposals - as read, or what is left of them once the reader has corrected some
 */
export type RankTrees = (text: string, proposals: readonly Proposal[], model: StoryModel) => TreeChoice;
