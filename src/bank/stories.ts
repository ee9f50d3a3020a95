/** `bank/stories/`: told texts that no phrase was written by, what a person understands of them, and the first result. */
import * as z from 'zod';
import { idOf, listOf, oneOf } from '../trees/schema/field';

const VERDICTS = ['right', 'wrong', 'unfounded'] as const;

const StorySchema = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ description: 'Son nom, unique.', examples: ['s01'] }),
  text: z
    .string()
    .min(1)
    .meta({ description: 'Le récit, comme il est tapé.', examples: ['chaudière posée, jamais payée'] }),
  tree: idOf('trees', 'L’arbre qu’un juriste ouvrirait d’abord.', 'impaye'),
  also: listOf(idOf('trees', 'Un arbre.', 'mediation'), 'D’autres arbres qui serviraient aussi bien.', [
    'mediation',
  ]).optional(),
  tells: z
    .record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]))
    .meta({ description: 'Les réponses que le récit donne.', examples: [{ montant: 3200 }] }),
  first: z.record(z.string(), oneOf(VERDICTS, 'Ce qu’en dit un lecteur extérieur.', 'right')).meta({
    description: 'Les faits proposés la première fois, et ce qu’un lecteur extérieur en a dit.',
    examples: [{ montant: 'right' }],
  }),
});

export const StoriesSchema = listOf(
  StorySchema,
  'Des récits lus une fois par une personne qui ne connaît pas les phrases.',
  [{ id: 's01', text: 'chaudière posée, jamais payée', tree: 'impaye', tells: {}, first: {} }],
);

export type UnreadStory = z.output<typeof StorySchema>;

/** True for a file of `bank/stories/`. */
export function isStoryFile(path: string): boolean {
  return /(^|\/)bank\/stories\/[^/]+\.ya?ml$/.test(path);
}

/** How texts that no phrase was written by were understood. */
export interface UnreadTally {
  texts: number;
  /** the right tree stands first; among the first two */
  first: number;
  amongTwo: number;
  proposed: number;
  /** answers that a person finds in the texts, and those of them that were found */
  told: number;
  found: number;
}

/** The fact that the choice of the tree answers. */
const SUBJECT = 'nature-du-litige';

/** Adds up what was understood. @param read - trees, the likeliest first, and values proposed, by id of the text */
export function tallyUnread(
  stories: readonly UnreadStory[],
  read: (story: UnreadStory) => { trees: readonly string[]; facts: ReadonlyMap<string, unknown> },
): UnreadTally {
  const tally = { texts: stories.length, first: 0, amongTwo: 0, proposed: 0, told: 0, found: 0 };
  for (const story of stories) {
    const { trees, facts } = read(story);
    const place = trees.findIndex((tree) => tree === story.tree || story.also?.includes(tree));
    tally.first += Number(place === 0);
    tally.amongTwo += Number(place === 0 || place === 1);
    tally.proposed += facts.size;
    const tells = Object.entries(story.tells).filter(([fact]) => fact !== SUBJECT);
    tally.told += tells.length;
    tally.found += tells.filter(
      ([fact, value]) => JSON.stringify(facts.get(fact)) === JSON.stringify(value),
    ).length;
  }
  return tally;
}
