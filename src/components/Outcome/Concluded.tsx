import { type ReactNode, type Ref, useMemo } from 'react';
import { APPROACH_WORDS } from '../../case/approaches';
import { describeOutcome, type OutcomeView, wordReasons } from '../../case/outcomeView';
import { listRefinements } from '../../case/refinements';
import { readDates } from '../../law/dates';
import Icon from '../Icon';
import { FilledText } from '../RichText';
import ApproachBadge from './ApproachBadge';
import Changes from './Changes';
import Clocks from './Clocks';
import Guides from './Guides';
import Law from './Law';
import type { PartProps } from './props';
import Refine from './Refine';
import Scores from './Scores';
import Steps from './Steps';
import styles from './styles.module.css';
import { OUTCOME_TEXTS as TEXTS } from './texts';

/** The one recommendation that a case leads to. */
export default function Concluded(props: PartProps & { titleRef: Ref<HTMLHeadingElement> }): ReactNode {
  const { one, reached, slots, summary, titleRef } = props;
  const { forest, done } = one;
  const { facts } = done;
  const [{ place, content }] = reached as [PartProps['reached'][number]];
  const view = useMemo(
    () => describeOutcome(place, content, { forest, facts, dates: readDates(content.rules) }, 'case'),
    [place, content, forest, facts],
  );
  const refinements = useMemo(
    () => listRefinements([place], content.steps, { forest, facts, dates: readDates(content.rules) }),
    [place, content, forest, facts],
  );
  const { level, reason } = view.lawyer;
  const lawyer = slots.renderLawyer({
    level,
    summary,
    ...(reason !== null && { reason: <FilledText as="span" html={reason} /> }),
  });
  return (
    <>
      <Head view={view} slots={slots} titleRef={titleRef} />
      {level === 'required' && lawyer}
      <section className={styles.part}>
        <h3>{TEXTS.steps}</h3>
        <Steps steps={view.steps} slots={slots} />
      </section>
      <Refine one={one} refinements={refinements} />
      <Clocks one={one} clocks={view.clocks} cited={content.rules?.references ?? {}} />
      {level !== 'required' && lawyer}
      <div className={styles.pair}>
        <section className={styles.part}>
          <h3>{TEXTS.reasons}</h3>
          <Reasons one={one} />
          {done.setAside.length > 0 && <SetAside one={one} />}
        </section>
        <Changes one={one} tree={props.tree} />
      </div>
      <Scores one={one} />
      <div className={styles.pair}>
        {view.notes.map(({ text, title, html }) => (
          <section key={text} className={styles.part}>
            <h3>{title}</h3>
            <FilledText html={html} />
          </section>
        ))}
      </div>
      <Guides guides={view.guides} slots={slots} />
      <Law references={view.law} none={view.lawNone} />
    </>
  );
}

interface HeadProps extends Pick<PartProps, 'slots'> {
  view: OutcomeView;
  titleRef: Ref<HTMLHeadingElement>;
}

/** What to do, now and then, and why. */
function Head({ view, slots, titleRef }: HeadProps): ReactNode {
  return (
    <header className={styles.head}>
      <p className="lc-kicker">{TEXTS.kicker}</p>
      <h2 ref={titleRef} tabIndex={-1} className={styles.title}>
        {view.title}
      </h2>
      <ApproachBadge id={view.approach} large />
      {view.now !== null && (
        <p className={styles.now}>
          <Icon name="stairs" size={18} />
          <span>
            {TEXTS.now} <strong>{APPROACH_WORDS[view.now].name.toLowerCase()}</strong>
          </span>
        </p>
      )}
      <div className={styles.because}>
        <FilledText html={view.because} />
      </div>
      <p className="lc-no-print lc-row">
        <button type="button" className="lc-button lc-button--small" onClick={() => window.print()}>
          {TEXTS.print}
        </button>
        {slots.renderLink({ to: '/dossier/', children: TEXTS.caseFile })}
      </p>
    </header>
  );
}

/** The conditions that led here, in words. */
function Reasons({ one: { forest, done } }: Pick<PartProps, 'one'>): ReactNode {
  return (
    <ul className={styles.reasons}>
      {wordReasons(forest, done).map((word) => (
        <li key={word}>
          <Icon name="check" size={16} />
          <span>{word}</span>
        </li>
      ))}
    </ul>
  );
}

function SetAside({ one: { done, forest } }: Pick<PartProps, 'one'>): ReactNode {
  const labels = done.setAside.map((fact) => forest.defs[fact]?.label).filter(Boolean);
  return labels.length === 0 ? null : (
    <p className={styles.note}>
      {TEXTS.setAside} : {labels.join(', ')}.
    </p>
  );
}
