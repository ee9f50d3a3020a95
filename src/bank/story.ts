/** How well the told text of a case was understood: its facts, its tree, and what is left to ask. */
import { parseDay } from '../trees/calendar';
import { meaningOf } from '../trees/factTypes';
import type { Forest } from '../trees/forest';
import type { CompiledFact, FactValue, Walk } from '../trees/model';
import { walk } from '../trees/walk';
import { readMapping } from './replay';
import type { BankCase } from './schema';

/** What was understood of a text. */
export interface Understanding {
  proposals: readonly { fact: string; value: FactValue; guess: boolean; readAs?: string }[];
  /** the likeliest first */
  trees: readonly string[];
  sure: boolean;
}

/** What became of one proposal: as mapped, otherwise than mapped, or the mapping says nothing of it. */
export interface JudgedProposal {
  fact: string;
  value: FactValue;
  verdict: 'right' | 'wrong' | 'not mapped';
}

export interface StoryScore {
  proposals: JudgedProposal[];
  /** facts that the text tells and the mapping has: how many, and how many of them were found right */
  told: number;
  found: number;
  /** place of the right tree among those offered, from 0; -1 where it is none of them */
  place: number;
  /** place of the first tree that leads to the same advice, with what the mapping answers; -1 as above */
  leads: number;
  sure: boolean;
  /** questions asked once what is right was confirmed */
  questions: number;
}

/** The fact that the choice of the tree answers. */
const SUBJECT = 'nature-du-litige';

/**
 * Judges what was understood of a told case by its mapping.
 *
 * @throws {Error} the case was not told or not mapped
 */
export function judgeStory(
  forest: Forest,
  one: BankCase,
  { proposals, trees, sure }: Understanding,
): StoryScore {
  const { told, mapping } = one;
  if (!told || !mapping) throw new Error('the case was not told, or not mapped');
  const facts = readMapping(forest, mapping.facts);
  const done = walk(forest, mapping.tree, facts);
  const judged = proposals.map(({ fact, value, guess, readAs }): JudgedProposal => {
    const mapped = facts[fact];
    const isMapped = mapped !== undefined && mapped !== null;
    const isRight =
      isMapped &&
      isSame(forest.defs[fact] as CompiledFact, value, mapped, {
        guess,
        readAs,
        today: forest.world.today,
      });
    return { fact, value, verdict: isRight ? 'right' : isMapped ? 'wrong' : 'not mapped' };
  });
  const right = new Set(judged.flatMap(({ fact, verdict }) => (verdict === 'right' ? [fact] : [])));
  const tells = told.tells.filter(
    (fact) => fact !== SUBJECT && facts[fact] !== undefined && facts[fact] !== null,
  );
  const place = trees.findIndex((tree) => tree === done.tree || tree === mapping.tree);
  const leads = trees.slice(0, OFFERED).findIndex((tree) => isSameEnd(done, walk(forest, tree, facts)));
  const asked = new Set(done.path.map(({ fact }) => fact));
  if (place >= 0 && place < 3) asked.delete(SUBJECT);
  return {
    proposals: judged,
    told: tells.length,
    found: tells.filter((fact) => right.has(fact)).length,
    place,
    leads: place >= 0 && (leads < 0 || place < leads) ? place : leads,
    sure,
    questions: [...asked].filter((fact) => !right.has(fact)).length,
  };
}

/** Trees that are offered, a count. */
const OFFERED = 3;

/** Both end in the same advice, or in the same ones where an answer is left open. */
function isSameEnd(one: Walk, other: Walk): boolean {
  const listEnds = ({ status, tree, id, outcomes }: Walk): string =>
    status === 'outcome'
      ? `${tree}/${id}`
      : outcomes
          .map((end) => `${end.tree}/${end.id}`)
          .sort()
          .join();
  return one.status === other.status && listEnds(one) === listEnds(other);
}

const DAYS = meaningOf({ type: 'date' });

/** A guess may be off by the coarseness of what was told, a month by its days; several options may be found in part. */
function isSame(
  { type }: Pick<CompiledFact, 'type'>,
  value: FactValue,
  mapped: FactValue,
  { guess, readAs, today }: { guess: boolean; readAs: string | undefined; today: string },
): boolean {
  if (Array.isArray(value) && Array.isArray(mapped)) return value.every((option) => mapped.includes(option));
  if (typeof value === 'number' && typeof mapped === 'number')
    return Math.abs(value - mapped) <= mapped / 100;
  if (!guess || meaningOf({ type }) !== DAYS) return value === mapped;
  if (/^\p{L}+ \d{4}$/u.test(readAs ?? '')) return String(value).slice(0, 7) === String(mapped).slice(0, 7);
  const [day, wanted, now] = [value, mapped, today].map((one) => parseDay(String(one)) ?? 0) as [
    number,
    number,
    number,
  ];
  return Math.abs(day - wanted) <= Math.max(4, Math.abs(now - wanted) / 12);
}

/**
 * The first result on the half that judges, on 30 November 2026: each proposed fact read by someone who knew neither the
 * phrases nor the mapping. What was learnt from it has been used since, so that the next half must be written anew.
 */
export const FIRST_STORIES = { texts: 153, proposed: 635, right: 433, wrong: 176 } as const;

/**
 * The second first result, on 1 December 2026: `bank/stories/second.yaml`, written, annotated and judged by people who had
 * read no phrase. `supposed`: proposals that are only guesses, which « Tout est juste » leaves out.
 */
export const SECOND_STORIES = {
  texts: 90,
  proposed: 190,
  right: 143,
  wrong: 39,
  supposed: 91,
  supposedRight: 58,
  first: 57,
  amongTwo: 65,
  told: 662,
  found: 122,
} as const;

export interface StoryTally {
  cases: number;
  /** of the proposals that the mapping speaks of */
  right: number;
  wrong: number;
  notMapped: number;
  told: number;
  found: number;
  first: number;
  amongTwo: number;
  amongThree: number;
  /** the first leads to the same advice; or one of two does */
  leads: number;
  leadsAmongTwo: number;
  sure: number;
  sureAndRight: number;
  /** median of the questions then asked */
  questions: number;
}

export function tallyStories(scores: readonly StoryScore[]): StoryTally {
  const sum = (count: (score: StoryScore) => number) => scores.reduce((total, one) => total + count(one), 0);
  const verdicts = (verdict: JudgedProposal['verdict']) =>
    sum(({ proposals }) => proposals.filter((one) => one.verdict === verdict).length);
  const within = (most: number) => sum(({ place }) => Number(place >= 0 && place < most));
  const questions = scores.map((one) => one.questions).sort((a, b) => a - b);
  return {
    cases: scores.length,
    right: verdicts('right'),
    wrong: verdicts('wrong'),
    notMapped: verdicts('not mapped'),
    told: sum(({ told }) => told),
    found: sum(({ found }) => found),
    first: within(1),
    amongTwo: within(2),
    amongThree: within(3),
    leads: sum(({ leads }) => Number(leads === 0)),
    leadsAmongTwo: sum(({ leads }) => Number(leads >= 0 && leads < 2)),
    sure: sum(({ sure }) => Number(sure)),
    sureAndRight: sum(({ sure, place }) => Number(sure && place === 0)),
    questions: questions[Math.floor(questions.length / 2)] ?? 0,
  };
}
