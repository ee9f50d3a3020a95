export { default as Timeline, TimelineStep, TimelineTime } from '../Timeline';
