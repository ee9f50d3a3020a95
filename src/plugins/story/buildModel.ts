/** The model that told texts are read with: the `said:` of all content, its words by their lemmas, and what leads to which tree. */
import { nameTree } from '../../case/story/asked';
import type {
  NamedFact,
  StoryFact,
  StoryModel,
  StoryNames,
  StorySaid,
  StoryTree,
} from '../../case/story/model';
import { ORIENTATION, SUBJECT } from '../../case/story/subject';
import type { FactSource, ParsedContent, TreeSource } from '../../trees/content';
import { addLemmas, packLemmas } from '../../trees/said/lemmas';
import { packPhrase, parsePhrase } from '../../trees/said/phrase';
import { readHandover } from '../../trees/structure';
import { learn, type ToldLesson } from './lessons';
import type { FrenchWords } from './lexicon';

/**
 * Builds the model.
 *
 * @param content - free of errors
 * @param lessons - told cases that the choice of the tree is learnt from
 */
export function buildStoryModel(
  { facts, trees }: Pick<ParsedContent, 'facts' | 'trees'>,
  words: FrenchWords,
  lessons: readonly ToldLesson[] = [],
): StoryModel {
  const used = new Set<string>();
  const findLemmas = (word: string): readonly string[] => {
    used.add(word);
    return words.findLemmas(word);
  };
  const pack = (phrases: readonly string[]): string[] => [
    ...new Set(phrases.flatMap((one) => parsePhrase(one, findLemmas).map(packPhrase))),
  ];
  const said = Object.fromEntries(
    Object.values(facts).flatMap((fact) => {
      const one = packFact(fact, pack);
      return one ? [[fact.id, one] as const] : [];
    }),
  );
  const packedTrees = Object.fromEntries(
    Object.values(trees)
      .filter(({ id }) => id !== ORIENTATION)
      .map((tree) => [tree.id, packTree(tree, pack)] as const),
  );
  const entries = words.listEntries(used);
  const plain: StoryModel = {
    facts: Object.fromEntries(
      Object.keys(said).flatMap((id) => (facts[id] ? [[id, describeFact(facts[id])]] : [])),
    ),
    said,
    trees: packedTrees,
    asks: listAsks(trees, Object.keys(packedTrees), said),
    leads: listLeads(trees, said),
    lemmas: packLemmas(entries),
  };
  return lessons.length === 0 ? plain : teach(plain, trees, words, lessons);
}

/** The model with what some lessons teach. @param plain - without weights */
export function teach(
  plain: StoryModel,
  trees: ParsedContent['trees'],
  words: FrenchWords,
  lessons: readonly ToldLesson[],
): StoryModel {
  const { weights, entries } = learn([...lessons, ...listSaid(trees)], plain, words);
  return { ...plain, lemmas: addLemmas(plain.lemmas, entries), weights };
}

/** How much a phrase of a tree counts beside a told case. */
const PHRASE_WEIGHT = 0.2;

/** The phrases of the trees teach too: a plain sentence leads where its phrase does. */
function listSaid(trees: ParsedContent['trees']): ToldLesson[] {
  return Object.values(trees)
    .filter(({ id }) => id !== ORIENTATION)
    .flatMap(({ id, said = [] }) =>
      said.map((phrase) => ({
        text: phrase
          .replace(/[()?]/g, '')
          .replaceAll(/\{[^}]*somme[^}]*\}/g, '300 €')
          .replaceAll(/\{[^}]*\}/g, 'mars')
          .replaceAll(/(\S)\/\S+/g, '$1'),
        tree: id,
        weight: PHRASE_WEIGHT,
      })),
    );
}

type Pack = (phrases: readonly string[]) => string[];

function packFact({ said, unsaid, options = [], voice, theme }: FactSource, pack: Pack): StorySaid | null {
  const byOption = options.flatMap((option) =>
    option.said ? [[option.id, pack(option.said)] as const] : [],
  );
  if (!said && byOption.length === 0) return null;
  return {
    ...(said && { said: pack(said) }),
    ...(byOption.length > 0 && { options: Object.fromEntries(byOption) }),
    ...(unsaid && { unsaid: pack(unsaid) }),
    ...(theme === 'client' && { isCustomer: true as const }),
    ...(voice && { voice }),
  };
}

function describeFact({ type, options, min, max }: FactSource): StoryFact {
  return {
    type,
    ...(options && { options: options.map(({ id }) => id) }),
    ...(min && { min }),
    ...(max && { max }),
  };
}

/** What is shown of facts and trees. */
export function buildStoryNames({ facts, trees }: Pick<ParsedContent, 'facts' | 'trees'>): StoryNames {
  const isSaid = ({ id, said, options = [] }: FactSource): boolean =>
    id === SUBJECT || said !== undefined || options.some((option) => option.said !== undefined);
  return {
    facts: Object.fromEntries(
      Object.values(facts)
        .filter(isSaid)
        .map((fact) => [fact.id, nameFact(fact)] as const),
    ),
    trees: Object.fromEntries(
      Object.values(trees).flatMap(({ id, title }) => (id === ORIENTATION ? [] : [[id, title]])),
    ),
  };
}

function nameFact({ type, label, question, options, min, max }: FactSource): NamedFact {
  return {
    type,
    label,
    question,
    ...(options && { options: options.map(({ id, label: name }) => ({ id, label: name })) }),
    ...(min && { min }),
    ...(max && { max }),
  };
}

function packTree({ said }: TreeSource, pack: Pack): StoryTree {
  return said ? { said: pack(said) } : {};
}

/** By fact that is said, the trees that ask it. */
function listAsks(
  trees: ParsedContent['trees'],
  order: readonly string[],
  said: Readonly<Record<string, StorySaid>>,
): Record<string, string> {
  const asks: Record<string, string> = {};
  order.forEach((id, at) => {
    const asked = new Set(Object.values(trees[id]?.questions ?? {}).map(({ fact }) => fact));
    for (const fact of asked) if (said[fact]) asks[fact] = (asks[fact] ?? '') + nameTree(at);
  });
  return asks;
}

/** Answers that lead to another tree by themselves, from whichever tree. */
function listLeads(
  trees: ParsedContent['trees'],
  said: Readonly<Record<string, StorySaid>>,
): Record<string, string> {
  const leads: Record<string, string> = {};
  for (const tree of Object.values(trees))
    for (const { fact, branches } of Object.values(tree.questions))
      for (const { rawIf, to } of branches) {
        const target = readHandover(to);
        if (target === undefined || typeof rawIf !== 'object' || rawIf === null) continue;
        const [[key, value] = [], ...more] = Object.entries(rawIf as Record<string, unknown>);
        if (key !== fact || more.length > 0 || !said[fact]) continue;
        for (const option of Array.isArray(value) ? value : [value])
          if (tree.id === ORIENTATION || !(`${fact}=${String(option)}` in leads))
            leads[`${fact}=${String(option)}`] = target;
      }
  return leads;
}
