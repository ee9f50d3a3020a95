/**
 * `npm run bench:story`: how well told cases are understood.
 *
 * Plays the told texts of the bank (`told:`). Each case that served to build is read with a model that has learnt nothing
 * of it (`--parts 10`: of how many parts one is left out); phrases may have been written by it all the same. Cases that only
 * judge are read with the whole model, and no text of theirs is shown. `--misses` lists what was wrong in the others.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { StoriesSchema, tallyUnread } from '../../src/bank/stories';
import { type StoryTally, tallyStories } from '../../src/bank/story';
import { keepAsked, rankTrees, readStory } from '../../src/case/story';
import { loadTrusted } from '../../src/cli/project';
import { buildStoryModel } from '../../src/plugins/story/buildModel';
import { playHeldOut } from '../../src/plugins/story/heldOut';
import { listLessons } from '../../src/plugins/story/lessons';
import { FRENCH } from '../../src/plugins/story/lexicon';
import { type PlayedStory, playStories, TOLD_ON } from '../../src/plugins/story/play';

const HALVES = ['build', 'judged'] as const;

const { values: options } = parseArgs({
  options: { misses: { type: 'boolean', default: false }, parts: { type: 'string', default: '10' } },
});
const { project, forest } = await loadTrusted(process.cwd(), TOLD_ON);
const { bank, content } = project;
const plain = buildStoryModel(content, FRENCH);
const heldOut = playHeldOut(bank, { plain, content, words: FRENCH, forest }, Number(options.parts));
for (const half of HALVES) {
  const played = heldOut.filter(({ one }) => one.told?.half === half);
  if (options.misses) played.forEach(printMisses);
  print(half, played);
}
const unread = Object.fromEntries(Object.entries(bank).filter(([, { told }]) => told?.half === 'judge'));
if (Object.keys(unread).length > 0)
  print('judge', playStories(unread, { model: buildStoryModel(content, FRENCH, listLessons(bank)), forest }));

const whole = buildStoryModel(content, FRENCH, listLessons(bank));
for (const name of readdirSync('bank/stories')) {
  const stories = StoriesSchema.parse(parse(readFileSync(`bank/stories/${name}`, 'utf8')));
  const unreadTally = tallyUnread(stories, ({ text }) => {
    const read = readStory(text, whole, TOLD_ON);
    const trees = rankTrees(text, read, whole, TOLD_ON).trees.map(({ tree }) => tree);
    return { trees, facts: new Map(keepAsked(read, trees, whole).map(({ fact, value }) => [fact, value])) };
  });
  const verdicts = stories.flatMap(({ first }) => Object.values(first));
  const right = verdicts.filter((verdict) => verdict === 'right').length;
  console.log(`\n${name}: first result, ${right} of ${verdicts.length} right; today`, unreadTally);
}

function printMisses({ one: { told, mapping }, proposals, choice, score }: PlayedStory): void {
  const text = told?.text ?? '';
  console.log(`\n${text}`);
  const offered = choice.trees.slice(0, 3).map(({ tree, score: by }) => `${tree} ${by}`);
  if (score.place !== 0) console.log(`  tree: place ${score.place}, offered ${offered.join(', ')}`);
  score.proposals.forEach(({ fact, value, verdict }, at) => {
    const words = proposals[at]?.at.map(([start, end]) => text.slice(start, end)).join(' … ');
    const mapped = JSON.stringify(mapping?.facts[fact]);
    if (verdict !== 'right')
      console.log(`  ${verdict}: ${fact} = ${JSON.stringify(value)}, mapped ${mapped}, from « ${words} »`);
  });
  const read = new Set(score.proposals.map(({ fact }) => fact));
  for (const fact of told?.tells ?? [])
    if (!read.has(fact)) console.log(`  not found: ${fact} = ${JSON.stringify(mapping?.facts[fact])}`);
}

function print(half: string, played: readonly PlayedStory[]): void {
  const tally: StoryTally = tallyStories(played.map(({ score }) => score));
  const share = (part: number, whole: number) =>
    `${part} of ${whole} (${Math.floor((100 * part) / Math.max(1, whole))} %)`;
  console.log(`\n${half}: ${tally.cases} told cases`);
  console.log(
    `  proposed facts right: ${share(tally.right, tally.right + tally.wrong)}; not mapped: ${tally.notMapped}`,
  );
  console.log(`  told facts found: ${share(tally.found, tally.told)}`);
  console.log(
    `  right tree first: ${share(tally.first, tally.cases)}; among two: ${share(tally.amongTwo, tally.cases)}; among three: ${share(tally.amongThree, tally.cases)}`,
  );
  console.log(
    `  first, or leads to the same advice: ${share(tally.leads, tally.cases)}; among two: ${share(tally.leadsAmongTwo, tally.cases)}`,
  );
  console.log(
    `  offered alone: ${share(tally.sure, tally.cases)}, of which right: ${share(tally.sureAndRight, tally.sure)}`,
  );
  console.log(`  median of questions then asked: ${tally.questions}`);
}
