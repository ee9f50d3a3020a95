/**
 * Readability: the formula of Kandel and Moles, Flesch's index fitted to French, and the length of sentences.
 *
 * 207 − 1.015 × words per sentence − 73.6 × syllables per word.
 *
 * @see L. Kandel, A. Moles, « Application de l’indice de Flesch à la langue française », Cahiers d’études de
 *   radio-télévision, n° 19, 1958, p. 253-274
 */
import { buildFinding, type ProseDocument, readPlain } from '../document';
import type { Finding } from '../finding';
import { countSyllables, listWords, splitSentences } from '../sentences';

/** What a page may cost its reader. */
export interface ReadabilityBudget {
  /** lowest score of the page: 60 is « standard », 50 « assez difficile » */
  score: number;
  /** highest mean, in words */
  meanSentence: number;
  /** longest sentence, in words */
  longestSentence: number;
}

const GUIDE_BUDGET: ReadabilityBudget = { score: 55, meanSentence: 18, longestSentence: 45 };

/** What was measured on a page. */
export interface Readability {
  score: number;
  meanSentence: number;
  sentences: { text: string; words: number; offset: number }[];
}

/** Measures a page: running text and items of lists. */
function measureReadability(document: ProseDocument): Readability {
  const sentences = document.blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item' || kind === 'quote')
    .flatMap(({ text, offset }) =>
      splitSentences(readPlain(text)).map((one) => ({ text: one, words: listWords(one).length, offset })),
    )
    .filter(({ words }) => words > 0);
  const words = sentences.flatMap(({ text }) => listWords(text));
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  const meanSentence = words.length / Math.max(1, sentences.length);
  const score = 207 - 1.015 * meanSentence - 73.6 * (syllables / Math.max(1, words.length));
  return { score, meanSentence, sentences };
}

/** Finds a page that is harder than its budget, and each sentence that is too long. */
export function checkReadability(document: ProseDocument, budget = GUIDE_BUDGET): Finding[] {
  const { score, meanSentence, sentences } = measureReadability(document);
  const found: Finding[] = [];
  const add = (offset: number, message: string, hint: string) =>
    found.push(buildFinding(document, offset, 'readability', message, hint));
  if (sentences.length === 0) return [];
  if (score < budget.score)
    add(0, `Score ${score.toFixed(1)}, at least ${budget.score} wanted.`, 'Use shorter words and sentences.');
  if (meanSentence > budget.meanSentence)
    add(0, `${meanSentence.toFixed(1)} words a sentence, at most ${budget.meanSentence}.`, 'Cut sentences.');
  for (const { text, words, offset } of sentences)
    if (words > budget.longestSentence)
      add(
        offset,
        `A sentence of ${words} words: « ${text.slice(0, 70)}… ».`,
        'Cut it in two, or make it a list.',
      );
  return found;
}
