/** How much of a line is found in a text: content words, by the beginning that their forms share. */
import { fold } from './french';

const EMPTY = new Set(
  'dans avec sans pour par sur sous entre cette celui celle leur leurs dont elle elles comme plus moins tout toute tous toutes quand apres avant chez vers etre avoir fait faire peut doit selon autre autres code article jusqu meme aussi'.split(
    ' ',
  ),
);
const STEM = 5;

function listStems(text: string): string[] {
  const words = fold(text).match(/[a-z]{4,}/g) ?? [];
  return words.filter((word) => !EMPTY.has(word)).map((word) => word.slice(0, STEM));
}

/** The share of the content words of a line that a text holds too, from 0 to 1; 1 for a line without any. */
export function findShare(line: string, text: string): number {
  const wanted = [...new Set(listStems(line))];
  if (wanted.length === 0) return 1;
  const held = new Set(listStems(text));
  return wanted.filter((stem) => held.has(stem)).length / wanted.length;
}
