import type { ReactNode } from 'react';
import { chooseLetters } from '../../case/letters/presence';
import { computeDue } from '../../trees/dueDate';
import type { Forest } from '../../trees/forest';
import { formatDate } from '../../trees/format';
import type { DerivedDate, Facts, StepContent } from '../../trees/model';
import Icon from '../Icon';
import RichText from '../RichText';
import type { Slots } from './slots';
import styles from './styles.module.css';
import { DATE_TEXTS, OUTCOME_TEXTS as TEXTS } from './texts';

interface Props {
  steps: readonly StepContent[];
  forest: Forest;
  facts: Facts;
  dates: Readonly<Record<string, DerivedDate>>;
  slots: Slots;
}

/** What to do, in order, each with its date. */
export default function Steps({ steps, forest, facts, dates, slots }: Props): ReactNode {
  return (
    <ol className={styles.steps}>
      {steps.map((step, index) => (
        <li key={step.id} className={styles.step}>
          <span className={styles.number} aria-hidden="true">
            {index + 1}
          </span>
          <div className={styles.stepBody}>
            <h4 className={styles.stepTitle}>{step.title}</h4>
            <p className={styles.meta}>
              {step.who && <span className="lc-badge">{step.who}</span>}
              <Due step={step} forest={forest} facts={facts} dates={dates} />
            </p>
            <RichText html={step.text} forest={forest} facts={facts} />
            {chooseLetters(step.letters ?? [], forest, facts).map(({ id, title, url }) => (
              <p key={id} className={styles.guide}>
                {slots.renderLink({ to: url, children: title })}
                <span className="lc-no-print">
                  {' · '}
                  {slots.renderLink({ to: `/dossier/#lettre=${id}`, children: TEXTS.fillLetter })}
                </span>
              </p>
            ))}
            {step.guide && (
              <p className={styles.guide}>
                {slots.renderLink({ to: step.guide.url, children: TEXTS.guideFor(step.guide.title) })}
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** When a step is due; late ones say so in words. */
function Due({
  step,
  forest,
  facts,
  dates,
}: Pick<Props, 'forest' | 'facts' | 'dates'> & { step: StepContent }): ReactNode {
  if (!step.by) return null;
  const { today } = forest.world;
  const due = computeDue(step.by, facts, forest.world, dates);
  if (due === null)
    return (
      <span className="lc-badge">
        <Icon name="calendar" size={16} />
        {TEXTS.noDate}
      </span>
    );
  const { base } = step.by;
  if (base !== 'today' && dates[base.fact]?.act === 'after')
    return (
      <span className="lc-badge lc-badge--warm">
        <Icon name="calendar" size={16} />
        {(due < today ? DATE_TEXTS.since : DATE_TEXTS.from)(formatDate(due))}
      </span>
    );
  if (due < today)
    return (
      <span className="lc-badge lc-badge--danger">
        <Icon name="warning" size={16} />
        {TEXTS.late(formatDate(due))}
      </span>
    );
  return (
    <span className="lc-badge lc-badge--warm">
      <Icon name="calendar" size={16} />
      {due === today ? TEXTS.today : TEXTS.by(formatDate(due))}
    </span>
  );
}
