/** Reading a told case. The model comes from `~decision-trees/story`, imported when the field is touched. */
export type { StoryModel } from './model';
export { rankTrees } from './rank';
export { readStory } from './read';
