/** A reply cut where marks begin and end, and changed where better words are put in place. Pure. */
import type { DraftMark, DraftRange, DraftRule } from './model';

/** A piece of a reply. */
export interface DraftPiece {
  text: string;
  start: number;
  /** places of the marks that begin here, in the list */
  begins: readonly number[];
  isMarked: boolean;
}

/** Cuts a reply: the pieces joined are the text. What is lacking marks no words. */
export function cutPieces(text: string, marks: readonly DraftMark[]): DraftPiece[] {
  const shown = marks.flatMap((mark, index) => (mark.isLack ? [] : [{ ...mark, index }]));
  const cuts = new Set([0, text.length, ...shown.flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].filter((at) => at <= text.length).sort((a, b) => a - b);
  return places.slice(0, -1).map((start, at) => {
    const end = places[at + 1] ?? text.length;
    const over = shown.filter((mark) => mark.start < end && start < mark.end);
    return {
      text: text.slice(start, end),
      start,
      begins: over.filter((mark) => mark.start === start).map(({ index }) => index),
      isMarked: over.length > 0,
    };
  });
}

/** How a reply ends before it is signed: what is lacking goes before. */
const CLOSING =
  /\n[^\S\n]*(?:(?:bien |très )?cordialement|veuillez|nous vous prions d|je vous prie d|bonne journée|bien à vous|sincèrement|salutations|dans l’attente)/i;

/**
 * Puts better words in place of what was marked: of its sentence, or of the marked words alone; what is lacking is added
 * before the reply takes its leave.
 */
export function putWords(
  text: string,
  mark: DraftMark,
  rule: Pick<DraftRule, 'replaces'>,
  words: string,
): string {
  if (mark.isLack) return addWords(text, words);
  const { start, end } = rule.replaces === 'words' ? mark : coverEnd(text, mark.sentence);
  return text.slice(0, start) + words + text.slice(end);
}

/** A sentence with the mark that ends it. */
function coverEnd(text: string, { start, end }: DraftRange): DraftRange {
  const tail = /^\s*[.!?…]+/.exec(text.slice(end, end + 6))?.[0] ?? '';
  return { start, end: end + tail.length };
}

function addWords(text: string, words: string): string {
  const at = CLOSING.exec(text)?.index ?? text.trimEnd().length;
  const before = text.slice(0, at).trimEnd();
  return `${before}\n\n${words}${text.slice(at).trim() === '' ? '' : `\n${text.slice(at)}`}`;
}
