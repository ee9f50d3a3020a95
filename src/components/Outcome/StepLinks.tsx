import { Fragment, type ReactNode } from 'react';
import type { StepView } from '../../case/outcomeView';
import Icon from '../Icon';
import type { CaseView } from '../session/useSession';
import { keepFirst } from './keepFirst';
import type { OutcomeSlots } from './slots';
import styles from './styles.module.css';
import { OUTCOME_TEXTS as TEXTS } from './texts';

export interface StepLinksProps {
  step: StepView;
  one: CaseView;
  slots: OutcomeSlots;
  summary: string;
}

/** The one thing to do now is a button: its letter filled in with the case, or whom to reach. */
export function MainLink({ step: { letters, who }, one, slots, summary }: StepLinksProps): ReactNode {
  const className = `lc-button lc-button--primary ${styles.press}`;
  const [letter] = letters;
  if (!letter && who !== 'avocat') return null;
  return (
    <p className={`lc-no-print ${styles.main}`}>
      {letter
        ? slots.renderLink({
            to: fillAddress(letter.id),
            className,
            onClick: keepFirst(one),
            children: (
              <>
                <Icon name="mail" />
                {TEXTS.fillLetter}
              </>
            ),
          })
        : slots.renderContact({
            summary,
            className,
            children: (
              <>
                <Icon name="talk" />
                {TEXTS.reachLawyer}
              </>
            ),
          })}
    </p>
  );
}

/** What helps to do a step: its letters, its guide. @param hasMain - its first letter is a button already */
export default function StepLinks({
  step: { letters, guide },
  one,
  slots,
  hasMain = false,
}: StepLinksProps & { hasMain?: boolean }): ReactNode {
  if (letters.length === 0 && !guide) return null;
  return (
    <div className={styles.links}>
      {letters.map(({ id, title, url }, index) => (
        <Fragment key={id}>
          {!(hasMain && index === 0) && (
            <span className="lc-no-print">
              {slots.renderLink({
                to: fillAddress(id),
                onClick: keepFirst(one),
                children: TEXTS.fillLetter,
              })}
            </span>
          )}
          {slots.renderLink({ to: url, children: title })}
        </Fragment>
      ))}
      {guide && slots.renderLink({ to: guide.url, children: TEXTS.guideFor(guide.title) })}
    </div>
  );
}

/** The page on which a letter is filled in. */
const fillAddress = (id: string): string => `/dossier/lettre/#${id}`;
