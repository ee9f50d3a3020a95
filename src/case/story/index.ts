/** Reading a told case. The model comes from `~decision-trees/story`, imported when the field is touched. */
export { keepAsked } from './asked';
export type { StoryModel, StoryNames } from './model';
export { rankTrees } from './rank';
export { readStory } from './read';
