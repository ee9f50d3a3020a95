import type { ReactNode } from 'react';
import { TEXTS } from '../session/texts';
import styles from './styles.module.css';

interface Props {
  summary: string;
  /** answers told that no question has come to yet, a count */
  noted?: number;
}

/** Beside the first question: what the tree is for, and where answers will be. */
export default function Summary({ summary, noted = 0 }: Props): ReactNode {
  return (
    <aside className={styles.side}>
      <p className={styles.summary}>{summary}</p>
      <p className={`lc-js-only ${styles.promise}`}>{noted > 0 ? TEXTS.noted(noted) : TEXTS.noAnswers}</p>
    </aside>
  );
}
