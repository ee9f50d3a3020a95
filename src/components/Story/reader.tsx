/** What the field does once it is touched: reading, marking, listing what was understood. */
import type { ReactNode } from 'react';
import { keepAsked, rankTrees, readStory, type StoryModel } from '../../case/story';
import { splitText } from '../../case/story/marks';
import type { Proposal } from '../../case/story/model';
import { readToday } from '../../case/today';
import styles from './styles.module.css';

export { default as Understood } from './Understood';

/** What a text tells, on the reader's day, of what the likely tree and that of the page ask. */
export function read(text: string, model: StoryModel, here?: string): Proposal[] {
  if (text.trim() === '') return [];
  const today = readToday(window, new Date());
  const proposals = readStory(text, model, today);
  const trees = rankTrees(text, proposals, model, today).trees.map(({ tree }) => tree);
  return keepAsked(proposals, trees, model, here);
}

/** The text, with the words that were taken marked. */
export function Marked({ text, proposals }: { text: string; proposals: readonly Proposal[] }): ReactNode {
  let at = 0;
  return splitText(text, proposals).map((piece) => {
    const key = at;
    at += piece.text.length;
    return piece.isMarked ? (
      <mark key={key} className={styles.mark}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    );
  });
}
