/**
 * `npm run bench:story`: how well told cases are understood.
 *
 * Plays the told texts of the bank (`told:`), of both halves or of the one named: `npm run bench:story -- build`. With
 * `--misses`, lists what was wrong in the half that phrases are written with; of the half that judges, no text is shown.
 */
import { parseArgs } from 'node:util';
import { type StoryTally, tallyStories } from '../../src/bank/story';
import { loadTrusted } from '../../src/cli/project';
import { buildStoryModel } from '../../src/plugins/story/buildModel';
import { listLessons } from '../../src/plugins/story/lessons';
import { FRENCH } from '../../src/plugins/story/lexicon';
import { type PlayedStory, playStories, TOLD_ON } from '../../src/plugins/story/play';

const HALVES = ['build', 'judge'] as const;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean', default: false } },
});
const { project, forest } = await loadTrusted(process.cwd(), TOLD_ON);
const model = buildStoryModel(project.content, FRENCH, listLessons(project.bank));

for (const half of HALVES) {
  if (positionals.length > 0 && !positionals.includes(half)) continue;
  const began = performance.now();
  const played = playStories(project.bank, half, { model, forest });
  if (options.misses && half === 'build') played.forEach(printMisses);
  const spent = (performance.now() - began) / Math.max(1, played.length);
  print(half, tallyStories(played.map(({ score }) => score)), spent);
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

function print(half: string, tally: StoryTally, milliseconds: number): void {
  const share = (part: number, whole: number) =>
    `${part} of ${whole} (${Math.floor((100 * part) / Math.max(1, whole))} %)`;
  console.log(`\n${half}: ${tally.cases} told cases, ${milliseconds.toFixed(1)} ms each`);
  console.log(
    `  proposed facts right: ${share(tally.right, tally.right + tally.wrong)}; not mapped: ${tally.notMapped}`,
  );
  console.log(`  told facts found: ${share(tally.found, tally.told)}`);
  console.log(
    `  right tree first: ${share(tally.first, tally.cases)}; among two: ${share(tally.amongTwo, tally.cases)}; among three: ${share(tally.amongThree, tally.cases)}`,
  );
  console.log(
    `  offered alone: ${share(tally.sure, tally.cases)}, of which right: ${share(tally.sureAndRight, tally.sure)}`,
  );
  console.log(`  median of questions then asked: ${tally.questions}`);
}
