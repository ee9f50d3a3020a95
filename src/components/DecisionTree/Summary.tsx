import type { ReactNode } from 'react';
import { TEXTS } from '../session/texts';
import styles from './styles.module.css';

/** Beside the first question: what the tree is for, and where answers will be. */
export default function Summary({ summary }: { summary: string }): ReactNode {
  return (
    <aside className={styles.side}>
      <p className={styles.summary}>{summary}</p>
      <p className={`lc-js-only ${styles.promise}`}>{TEXTS.noAnswers}</p>
    </aside>
  );
}
