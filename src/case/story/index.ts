/** Reading a told case. The model comes from `~decision-trees/story`, imported when the field is touched. */
export type { Proposal, StoryFact, StoryModel, StoryRange, TreeChoice } from './model';
export { rankTrees } from './rank';
export { readStory } from './read';
