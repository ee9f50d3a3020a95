import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** A part that folds below the answer: open on paper, and opened without a script. */
export default function Fold({ title, children }: { title: string; children: ReactNode }): ReactNode {
  return (
    <details className={styles.fold}>
      <summary className={styles.foldHead}>
        <h3 className={styles.foldTitle}>{title}</h3>
      </summary>
      <div className={styles.foldBody}>{children}</div>
    </details>
  );
}
