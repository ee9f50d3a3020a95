/** What the field does once it is touched: reading, marking, listing what was understood. */
import type { ReactNode } from 'react';
import { readStory, type StoryModel } from '../../case/story';
import { splitText } from '../../case/story/marks';
import type { Proposal } from '../../case/story/model';
import { readToday } from '../../case/today';
import styles from './styles.module.css';

export { default as Understood } from './Understood';

/** What a text tells, on the reader's day. */
export function read(text: string, model: StoryModel): Proposal[] {
  return text.trim() === '' ? [] : readStory(text, model, readToday(window, new Date()));
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
