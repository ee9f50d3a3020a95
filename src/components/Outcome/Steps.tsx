import type { ReactNode } from 'react';
import type { StepView } from '../../case/outcomeView';
import { FilledText } from '../RichText';
import Due from './Due';
import StepLinks, { type StepLinksProps } from './StepLinks';
import styles from './styles.module.css';
import { OUTCOME_TEXTS as TEXTS } from './texts';

interface Props extends Omit<StepLinksProps, 'step'> {
  steps: readonly StepView[];
}

/** What to do next, in the order of the days: how each is done folds under it. */
export default function Steps({ steps, ...rest }: Props): ReactNode {
  return (
    <ol className={styles.steps}>
      {steps.map((step) => (
        <li key={step.id} className={styles.step}>
          <details className={styles.stepBody}>
            <summary className={styles.stepHead}>
              <h4 className={styles.stepTitle}>{step.title}</h4>
              {step.due && <Due {...step.due} />}
            </summary>
            <StepDetails step={step} {...rest} />
          </details>
        </li>
      ))}
    </ol>
  );
}

/** How a step is done: by whom, what it costs, its letter and its guide. */
function StepDetails({ step, ...rest }: StepLinksProps): ReactNode {
  return (
    <div className={styles.how}>
      <FilledText html={step.html} />
      <StepNotes step={step} />
      <StepLinks step={step} {...rest} />
    </div>
  );
}

/** Who does a step where it is not the reader, and what it costs. */
export function StepNotes({ step: { who, cost } }: Pick<StepLinksProps, 'step'>): ReactNode {
  const other = who !== undefined && who !== 'vous';
  if (!other && cost === null) return null;
  return (
    <p className={styles.note}>
      {other && <span className="lc-badge">{who}</span>}{' '}
      {cost !== null && (
        <>
          {TEXTS.cost} <FilledText as="span" html={cost} />
        </>
      )}
    </p>
  );
}
