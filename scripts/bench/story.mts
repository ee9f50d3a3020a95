/**
 * `npm run bench:story`: how well told cases are understood.
 *
 * Plays the told texts of the bank (`told:`), of both halves or of the one named: `npm run bench:story -- build`. With
 * `--misses`, lists what was wrong in the half that phrases are written with; of the half that judges, no text is shown.
 */
import { parseArgs } from 'node:util';
import type { BankCase } from '../../src/bank/schema';
import { judgeStory, type StoryScore, type StoryTally, tallyStories } from '../../src/bank/story';
import { rankTrees, readStory } from '../../src/case/story';
import type { Proposal, TreeChoice } from '../../src/case/story/model';
import { loadTrusted } from '../../src/cli/project';
import { buildStoryModel } from '../../src/plugins/story/buildModel';
import { listLessons } from '../../src/plugins/story/lessons';
import { FRENCH } from '../../src/plugins/story/lexicon';

/** The cases are told as of this day. */
const TOLD_ON = '2026-11-30';
const HALVES = ['build', 'judge'] as const;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean', default: false } },
});
const { project, forest } = await loadTrusted(process.cwd(), TOLD_ON);
const model = buildStoryModel(project.content, FRENCH, listLessons(project.bank));

for (const half of HALVES) {
  if (positionals.length > 0 && !positionals.includes(half)) continue;
  const cases = Object.values(project.bank).filter(({ told, mapping }) => told?.half === half && mapping);
  const began = performance.now();
  const scores = cases.map((one) => play(one, half));
  print(half, tallyStories(scores), (performance.now() - began) / Math.max(1, cases.length));
}

function play(one: BankCase, half: (typeof HALVES)[number]): StoryScore {
  const text = one.told?.text ?? '';
  const proposals = readStory(text, model, TOLD_ON);
  const choice = rankTrees(text, proposals, model);
  const score = judgeStory(forest, one, {
    proposals,
    trees: choice.trees.map(({ tree }) => tree),
    sure: choice.sure,
  });
  if (options.misses && half === 'build') printMisses(one, text, proposals, choice, score);
  return score;
}

function printMisses(
  { mapping, told }: BankCase,
  text: string,
  proposals: readonly Proposal[],
  { trees }: TreeChoice,
  score: StoryScore,
): void {
  console.log(`\n${text}`);
  if (score.place !== 0)
    console.log(
      `  tree: place ${score.place}, offered ${trees
        .slice(0, 3)
        .map(({ tree, score: by }) => `${tree} ${by}`)
        .join(', ')}`,
    );
  score.proposals.forEach(({ fact, value, verdict }, at) => {
    const words = proposals[at]?.at.map(([start, end]) => text.slice(start, end)).join(' … ');
    if (verdict !== 'right')
      console.log(
        `  ${verdict}: ${fact} = ${JSON.stringify(value)}, mapped ${JSON.stringify(mapping?.facts[fact])}, from « ${words} »`,
      );
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
