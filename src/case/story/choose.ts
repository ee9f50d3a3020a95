/** Among the phrases found for a fact with options: the answer they give, where they give one. */
import { isSeveral } from '../../trees/factTypes';
import type { TextIndex } from './match';
import type { Proposal, StoryFact, StoryRange } from './model';
import type { Found } from './text';

/** @returns null where the text says two things at once */
export function chooseOptions(
  fact: string,
  { type, options = [] }: StoryFact,
  matches: readonly Found[],
  index: TextIndex,
): Proposal | null {
  const known = new Set(options);
  const left = matches.filter(
    (one) => known.has(one.meaning.option ?? '') && !matches.some((other) => isCovered(one, other)),
  );
  if (left.length === 0) return null;
  if (isSeveral({ type })) {
    const held = new Set(left.map(({ meaning }) => meaning.option));
    // « Rien de tel » beside something says two things at once.
    if (held.size > 1 && [...held].some((option) => /^(?:rien|aucune?)$/.test(option ?? ''))) return null;
    const value = options.filter((id) => held.has(id));
    return { fact, value, at: listRanges(left, index), guess: left.some(({ isGuess }) => isGuess) };
  }
  const [best, second] = rankOptions(left);
  if (!best || (second && second.weight >= best.weight)) return null;
  const told = left.filter(({ meaning }) => meaning.option === best.option);
  const isUnsure = second !== undefined || told.every(({ isGuess }) => isGuess);
  return { fact, value: best.option, at: listRanges(told, index), guess: isUnsure };
}

/** « n’a rien payé depuis juin » says more than « payé » in it. */
function isCovered(one: Found, other: Found): boolean {
  return (
    other.meaning.option !== one.meaning.option &&
    other.tokens.length > one.tokens.length - (other.meaning.option === '' ? 1 : 0) &&
    one.tokens.every((token) => other.tokens.includes(token))
  );
}

/** Options with the weight of their best phrase: more words weigh more, a guess less. */
function rankOptions(matches: readonly Found[]): { option: string; weight: number }[] {
  const weights = new Map<string, number>();
  for (const { meaning, tokens, isGuess, cost } of matches) {
    const weight = tokens.length - (isGuess ? 0.5 : 0) - (cost > 1 ? 0.25 : 0);
    const option = meaning.option as string;
    weights.set(option, Math.max(weights.get(option) ?? 0, weight));
  }
  return [...weights].map(([option, weight]) => ({ option, weight })).sort((a, b) => b.weight - a.weight);
}

/** The words of some phrases, those side by side joined, in the order of the text. */
export function listRanges(matches: readonly Pick<Found, 'tokens'>[], { tokens }: TextIndex): StoryRange[] {
  const held = [...new Set(matches.flatMap((one) => one.tokens))].sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  let last = -2;
  for (const at of held) {
    const token = tokens[at];
    if (!token) continue;
    const [start, end] = token.whole ?? [token.start, token.end];
    const range = ranges.at(-1);
    if (range && last === at - 1 && token.sentence === tokens[last]?.sentence)
      range[1] = Math.max(range[1], end);
    else ranges.push([start, end]);
    last = at;
  }
  return ranges;
}
