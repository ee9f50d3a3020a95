import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { APPROACH_WORDS, findStrongest, LAWYER_WORDS } from '../../../case/approaches';
import { takeFirstSentence } from '../../../case/firstSentence';
import { wordDue } from '../../../case/messages/due';
import type { StepView } from '../../../case/outcomeView';
import { listAnswers } from '../../../case/pathAnswers';
import { listSafeSteps } from '../../../case/safeSteps';
import { formatSharedAddress } from '../../../case/session/formatAddress';
import { formatDate } from '../../../trees/format';
import { FilledText } from '../../RichText';
import type { PartProps } from '../props';
import { DATE_TEXTS, OUTCOME_TEXTS } from '../texts';
import Qr from './Qr';
import styles from './styles.module.css';
import { SHEET_TEXTS as TEXTS } from './texts';

/** How much is told of the steps: their whole texts, the first sentence of each, or their titles and days alone. */
type Detail = 'whole' | 'brief' | 'bare';
/** From most to least; the answers given go first, since the code holds them. */
const LEVELS: readonly { detail: Detail; hasAnswers: boolean }[] = [
  { detail: 'whole', hasAnswers: true },
  { detail: 'brief', hasAnswers: true },
  { detail: 'brief', hasAnswers: false },
  { detail: 'bare', hasAnswers: false },
];
/** Height of a sheet of A4 within the margins of any browser: 256 mm, in pixels. */
const ROOM = (256 * 96) / 25.4;

/** An answer on one sheet of A4: what to tick, until when, with whom, and where it is found again. */
export default function Sheet(props: PartProps): ReactNode {
  const { one, tree, views } = props;
  const { forest, done } = one;
  const { page, detail, hasAnswers } = useLevel();
  const [view] = views;
  const isOpen = views.length > 1 || !view;
  const contents = props.reached.map(({ content }) => content);
  const steps = isOpen ? listSafeSteps(contents, forest, done.facts).steps : view.steps;
  const { origin, pathname } = window.location;
  const address = origin + pathname + formatSharedAddress({ forest, done });
  return (
    <div ref={page} className={styles.sheet} data-detail={detail}>
      <header className={styles.head}>
        <div>
          <p className={styles.kicker}>
            {tree.title} · {formatDate(forest.world.today)}
          </p>
          <h1>{isOpen ? OUTCOME_TEXTS.open : view.title}</h1>
          {isOpen ? (
            <p>{OUTCOME_TEXTS.openText}</p>
          ) : (
            <p>
              <strong>{APPROACH_WORDS[view.approach].name}.</strong>{' '}
              <FilledText as="span" html={takeFirstSentence(view.because)} />
            </p>
          )}
        </div>
        <Qr address={address} />
      </header>
      {isOpen && <ToFind {...props} detail={detail} />}
      <h2>{TEXTS.steps}</h2>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <Step key={step.id} step={step} detail={detail} />
        ))}
      </ol>
      <LastDay {...props} />
      <Lawyer {...props} />
      {hasAnswers && <Given {...props} />}
      <p className={styles.foot}>
        {OUTCOME_TEXTS.disclaimer} {OUTCOME_TEXTS.date(formatDate(forest.world.today))} {origin + pathname}
      </p>
    </div>
  );
}

/** As much as fits the sheet: measured while nothing has been shown yet. */
function useLevel() {
  const page = useRef<HTMLDivElement>(null);
  const [level, setLevel] = useState(0);
  useLayoutEffect(() => {
    const isTooHigh = (page.current?.offsetHeight ?? 0) > ROOM;
    if (isTooHigh && level < LEVELS.length - 1) setLevel(level + 1);
  }, [level]);
  return { page, ...(LEVELS[level] as (typeof LEVELS)[number]) };
}

/** A step with a box to tick, its day, who does it and its letter. */
function Step({ step, detail }: { step: StepView; detail: Detail }): ReactNode {
  const { title, html, due, who, cost, letters } = step;
  const notes = [
    who !== undefined && who !== 'vous' && who,
    ...letters.map((letter) => TEXTS.letter(letter.title)),
  ].filter(Boolean);
  return (
    <li className={styles.step}>
      <p className={styles.title}>
        <strong>{title}</strong>
        {due && (
          <span className={styles.due} data-kind={due.kind}>
            {wordDue(due)}
            {due.kind !== 'event' &&
              ` (${due.kind === 'law' ? (due.law?.short ?? DATE_TEXTS.law) : DATE_TEXTS.advice})`}
          </span>
        )}
      </p>
      {detail === 'whole' && <FilledText html={html} />}
      {detail === 'brief' && <FilledText as="p" html={takeFirstSentence(html)} />}
      {(notes.length > 0 || (cost !== null && detail === 'whole')) && (
        <p className={styles.notes}>
          {notes.join(' · ')}
          {cost !== null && detail === 'whole' && (
            <>
              {notes.length > 0 && ' · '}
              {OUTCOME_TEXTS.cost} <FilledText as="span" html={cost} />
            </>
          )}
        </p>
      )}
    </li>
  );
}

/** The last day on which the law lets the business act: of the answer, or the nearest of those still possible. */
function LastDay({ views }: Pick<PartProps, 'views'>): ReactNode {
  const days = views.flatMap(({ lastDay }) => (lastDay?.day ? [{ ...lastDay, day: lastDay.day }] : []));
  const [first] = days.sort((a, b) => (a.day < b.day ? -1 : 1));
  if (!first) return null;
  const { date, day, law } = first;
  return (
    <p className={styles.lastDay}>
      <strong>
        {TEXTS.lastDay} : {formatDate(day)}
      </strong>
      <span>
        {date.label}
        {law && ` (${law.short})`}
      </span>
    </p>
  );
}

/** Whether a lawyer is needed and why, and whom to call: the firm, or a line to fill in. */
function Lawyer({ views, slots }: Pick<PartProps, 'views' | 'slots'>): ReactNode {
  const level = findStrongest(views.map(({ lawyer }) => lawyer.level));
  const reason = views.length === 1 ? views[0]?.lawyer.reason : null;
  const open = views.length > 1 && level !== 'optional' ? OUTCOME_TEXTS.lawyerOpen : null;
  return (
    <div className={styles.lawyer}>
      <p>
        <strong>{LAWYER_WORDS[level]}.</strong> {reason ? <FilledText as="span" html={reason} /> : open}
      </p>
      {slots.renderFirm(level !== 'optional' && <p className={styles.fill}>{TEXTS.toFill}</p>)}
    </div>
  );
}

/** What is missing to decide, with a box to tick. */
function ToFind({ one: { forest, done }, detail }: Pick<PartProps, 'one'> & { detail: Detail }): ReactNode {
  return (
    <>
      <h2>{OUTCOME_TEXTS.find}</h2>
      <ul className={styles.steps}>
        {done.open.map((fact) => {
          const { question, unknown } = forest.defs[fact] ?? {};
          return (
            <li key={fact} className={styles.step}>
              <strong>{question}</strong>
              {unknown && detail !== 'bare' && <FilledText as="p" html={takeFirstSentence(unknown)} />}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** What was answered. */
function Given({ one: { forest, done } }: Pick<PartProps, 'one'>): ReactNode {
  return (
    <>
      <h2>{TEXTS.answers}</h2>
      <dl className={styles.answers}>
        {listAnswers(done.path, forest.defs).map(({ fact, label, value }) => (
          <div key={fact}>
            <dt>{label}</dt> <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
