import type { ReactNode } from 'react';
import { type Due as DueDay, wordDue } from '../../case/messages/due';
import type { CitedText } from '../../case/outcomeView';
import Icon from '../Icon';
import styles from './due.module.css';
import { DATE_TEXTS as TEXTS } from './texts';

/** A day, and what fixes it: a legal one bears the mark of the law and its article, one of practice the word « conseil ». */
export default function Due({ law, ...due }: DueDay & { law: CitedText | null }): ReactNode {
  const isLate = due.state === 'late';
  return (
    <span className={styles.due} data-kind={due.kind} data-late={isLate || undefined}>
      <Icon name={isLate ? 'warning' : due.kind === 'law' ? 'scales' : 'calendar'} size={16} />
      <span>
        {wordDue(due)}{' '}
        {due.kind !== 'event' && (
          <span className={styles.mark}>{due.kind === 'law' ? (law?.short ?? TEXTS.law) : TEXTS.advice}</span>
        )}
      </span>
    </span>
  );
}
