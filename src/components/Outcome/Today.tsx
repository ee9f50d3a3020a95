import { type ReactNode, useId } from 'react';
import type { OutcomeView } from '../../case/outcomeView';
import { FilledText } from '../RichText';
import Due from './Due';
import { keepFirst } from './keepFirst';
import type { PartProps } from './props';
import StepLinks, { MainLink } from './StepLinks';
import { StepNotes } from './Steps';
import styles from './styles.module.css';
import { DATE_TEXTS, OUTCOME_TEXTS as TEXTS } from './texts';

interface Props extends Pick<PartProps, 'one' | 'slots' | 'summary'> {
  first: NonNullable<OutcomeView['first']>;
}

/** The one thing to do first, whole: when, how, its letter or its lawyer. */
export default function Today({ first: { step, act }, ...rest }: Props): ReactNode {
  const id = useId();
  const { due } = step;
  const isLater = due?.state === 'from';
  return (
    <section className={styles.today} aria-labelledby={id} data-first-act="">
      <h3 id={id} className={styles.act}>
        <span className={styles.when}>{isLater ? DATE_TEXTS.next : DATE_TEXTS.today}</span>{' '}
        {act.charAt(0).toLowerCase() + act.slice(1)}
      </h3>
      {due && !(due.state === 'today' && due.kind === 'advice') && (
        <p className={styles.meta}>
          <Due {...due} />
        </p>
      )}
      <MainLink step={step} {...rest} />
      <FilledText html={step.html} className={styles.text} />
      <StepNotes step={step} />
      <StepLinks step={step} hasMain {...rest} />
      <p className={`lc-no-print ${styles.follow}`}>
        {rest.slots.renderLink({
          to: '/dossier/',
          className: 'lc-button',
          onClick: keepFirst(rest.one),
          children: TEXTS.caseFile,
        })}
      </p>
    </section>
  );
}
