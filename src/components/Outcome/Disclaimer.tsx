import type { ReactNode } from 'react';
import { formatDate } from '../../trees/format';
import styles from './styles.module.css';
import { OUTCOME_TEXTS as TEXTS } from './texts';

interface Props {
  today: string;
  review: ReactNode;
  planUrl: string;
}

/** What the answer is and is not. */
export default function Disclaimer({ today, review, planUrl }: Props): ReactNode {
  return (
    <footer className={styles.disclaimer}>
      <p>
        {TEXTS.disclaimer} {TEXTS.date(formatDate(today))}
      </p>
      <p className="lc-row">
        {review}
        <a className="lc-no-print" href={planUrl}>
          {TEXTS.plan}
        </a>
      </p>
    </footer>
  );
}
