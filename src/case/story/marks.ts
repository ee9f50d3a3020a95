/** Marking words in a text, and quoting them. Pure. */
import type { Proposal, StoryRange } from './model';

/** A piece of a text. */
export interface Piece {
  text: string;
  /** what stood here was taken for a fact */
  isMarked: boolean;
}

/** Ranges in order, within the text, joined where they meet. */
function joinRanges(ranges: readonly StoryRange[], length: number): StoryRange[] {
  const sound = ranges
    .map(([start, end]): [number, number] => [Math.max(0, start), Math.min(length, end)])
    .filter(([start, end]) => start < end)
    .sort(([a], [b]) => a - b);
  const joined: [number, number][] = [];
  for (const [start, end] of sound) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** Splits a text into what was taken for a fact and what was not: the pieces joined are the text. */
export function splitText(text: string, proposals: readonly Pick<Proposal, 'at'>[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end] of joinRanges(
    proposals.flatMap((one) => one.at),
    text.length,
  )) {
    if (start > at) pieces.push({ text: text.slice(at, start), isMarked: false });
    pieces.push({ text: text.slice(start, end), isMarked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isMarked: false });
  return pieces;
}

/** Most characters quoted of one fact. */
const LONGEST_QUOTE = 90;

/** The words that a proposal was read from. */
export function quoteWords(text: string, { at }: Pick<Proposal, 'at'>): string {
  const words = joinRanges(at, text.length).map(([start, end]) => text.slice(start, end));
  const quote = words.join(' … ').replace(/\s+/g, ' ').trim();
  return quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE).trimEnd()}…` : quote;
}
