import type { ReactNode } from 'react';
import type { ClockView } from '../../case/outcomeView';
import Due from './Due';
import styles from './styles.module.css';
import { DATE_TEXTS as TEXTS } from './texts';

/** The last day on which the law lets the business act, with its article. */
export default function LastDay({ clock, today }: { clock: ClockView | null; today: string }): ReactNode {
  if (!clock?.day) return null;
  const { date, day, law, supposed } = clock;
  const state = day < today ? 'late' : day === today ? 'today' : 'by';
  return (
    <section className={styles.lastDay} aria-label={TEXTS.lastDay}>
      <p>
        <strong>{date.label}</strong>
        <Due state={state} day={day} kind="law" law={law} />
      </p>
      {law && (
        <a href={law.url} rel="noopener">
          {TEXTS.read(law.short)}
        </a>
      )}
      {supposed !== null && <p className={styles.supposed}>{supposed}</p>}
    </section>
  );
}
