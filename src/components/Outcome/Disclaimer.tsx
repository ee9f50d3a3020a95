import type { ReactNode } from 'react';
import { formatDate } from '../../trees/format';
import styles from './styles.module.css';
import { OUTCOME_TEXTS as TEXTS } from './texts';

/** What the answer is and is not. */
export default function Disclaimer({ today }: { today: string }): ReactNode {
  return (
    <p className={styles.disclaimer}>
      {TEXTS.disclaimer} {TEXTS.date(formatDate(today))}
    </p>
  );
}
