/** What the choice of a tree is learnt from: cases told by people, of the half that is for that, and their stories. */
import type { Bank } from '../../bank/parse';
import type { BankCase } from '../../bank/schema';
import { listKeys } from '../../case/story/keys';
import type { StoryModel, StoryWeights } from '../../case/story/model';
import { temper, weighSaid } from '../../case/story/rank';
import { readStory } from '../../case/story/read';
import { readText } from '../../case/story/text';
import type { Entry } from '../../trees/said/lemmas';
import { packLemmas } from '../../trees/said/lemmas';
import { cutWords, EMPTY_WORDS } from '../../trees/said/words';
import { learnWeights } from './learn';
import type { FrenchWords } from './lexicon';
import { TOLD_ON } from './play';

/** A text, the tree where its case ends, and how much it counts. */
export interface ToldLesson {
  text: string;
  tree: string;
  weight: number;
}

/** A story told drily counts less than the words of people. */
const STORY_WEIGHT = 0.6;
/** Words that are kept: what the model may weigh decides. */
const MOST_WORDS = 300;

/** Lists the texts to learn from. Those that judge are left alone, and so are their stories. */
export function listLessons(bank: Bank): ToldLesson[] {
  return Object.values(bank).flatMap((one) => {
    const { told, title, story } = one;
    const tree = findTree(one);
    if (!told || told.half === 'judge' || tree === undefined) return [];
    return [
      { text: told.text, tree, weight: 1 },
      { text: `${story} ${title}`, tree, weight: STORY_WEIGHT },
    ];
  });
}

/** The tree where a case ends today. */
function findTree({ now, first }: BankCase): string | undefined {
  return /^\??\s*([a-z0-9-]+)\//.exec((now ?? first)?.end ?? '')?.[1];
}

/**
 * Learns from some texts.
 *
 * @param model - without weights
 * @returns the weights, and the words that the table of lemmas needs for them
 */
export function learn(
  lessons: readonly ToldLesson[],
  model: StoryModel,
  words: FrenchWords,
): { weights: StoryWeights; entries: Entry[] } {
  const trees = Object.keys(model.trees);
  const known = lessons.filter(({ tree }) => trees.includes(tree));
  const written = known.flatMap(({ text }) => cutWords(text));
  const entries = words.listEntries(
    new Set(written.flatMap(({ exact, form }) => (EMPTY_WORDS.has(form) || /\d/.test(form) ? [] : [exact]))),
  );
  const wide: StoryModel = { ...model, lemmas: packLemmas(entries) };
  const rows = known.map(({ text, tree, weight }) => {
    // Phrases are found with the words of phrases alone, as they will be.
    const proposals = readStory(text, model, TOLD_ON);
    const said = weighSaid(readText(text, model, TOLD_ON), proposals, model);
    return {
      words: listKeys(readText(text, wide, TOLD_ON), proposals),
      phrases: trees.map((one) => temper(said.get(one) ?? 0)),
      tree: trees.indexOf(tree),
      weight,
    };
  });
  const weights = learnWeights(rows, trees, MOST_WORDS);
  const heads = new Set(Object.keys(weights.words).map((key) => key.replace(/^-/, '')));
  return { weights, entries: entries.filter(({ head }) => heads.has(head)) };
}
