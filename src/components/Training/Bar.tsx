import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** A share drawn as a bar; the words beside it say the same. */
export default function Bar({ percent }: { percent: number }): ReactNode {
  return (
    <span className={styles.bar} aria-hidden="true">
      <span style={{ inlineSize: `${percent}%` }} />
    </span>
  );
}
