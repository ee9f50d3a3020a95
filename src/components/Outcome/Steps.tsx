import type { ReactNode } from 'react';
import type { DueView, StepView } from '../../case/outcomeView';
import { formatDate } from '../../trees/format';
import Icon, { type IconName } from '../Icon';
import { FilledText } from '../RichText';
import type { OutcomeSlots } from './slots';
import styles from './styles.module.css';
import { DATE_TEXTS, OUTCOME_TEXTS as TEXTS } from './texts';

interface Props {
  steps: readonly StepView[];
  slots: OutcomeSlots;
}

/** What to do, in order, each with its date. */
export default function Steps({ steps, slots }: Props): ReactNode {
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
              {step.due && <Due {...step.due} />}
            </p>
            <FilledText html={step.html} />
            {step.letters.map(({ id, title, url }) => (
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

/** How a due day looks, and its words. */
const DUE: Readonly<
  Record<DueView['state'], { tone: string; icon: IconName; word: (date: string) => string }>
> = {
  unknown: { tone: '', icon: 'calendar', word: () => TEXTS.noDate },
  from: { tone: ' lc-badge--warm', icon: 'calendar', word: DATE_TEXTS.from },
  since: { tone: ' lc-badge--warm', icon: 'calendar', word: DATE_TEXTS.since },
  late: { tone: ' lc-badge--danger', icon: 'warning', word: TEXTS.late },
  today: { tone: ' lc-badge--warm', icon: 'calendar', word: () => TEXTS.today },
  by: { tone: ' lc-badge--warm', icon: 'calendar', word: TEXTS.by },
};

/** When a step is due; late ones say so in words. */
function Due({ state, day }: DueView): ReactNode {
  const { tone, icon, word } = DUE[state];
  return (
    <span className={`lc-badge${tone}`}>
      <Icon name={icon} size={16} />
      {word(day === null ? '' : formatDate(day))}
    </span>
  );
}
