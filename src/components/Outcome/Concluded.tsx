import { type ReactNode, type Ref, useMemo } from 'react';
import { type OutcomeView, wordReasons } from '../../case/outcomeView';
import { listRefinements } from '../../case/refinements';
import { readDates } from '../../law/dates';
import Icon from '../Icon';
import { FilledText } from '../RichText';
import ApproachBadge from './ApproachBadge';
import Besides from './Besides';
import Changes from './Changes';
import Clocks from './Clocks';
import Fold from './Fold';
import Guides from './Guides';
import LastDay from './LastDay';
import Law from './Law';
import type { PartProps } from './props';
import Refine from './Refine';
import Scores from './Scores';
import Steps from './Steps';
import styles from './styles.module.css';
import TakeAway from './TakeAway';
import Today from './Today';
import { OUTCOME_TEXTS as TEXTS } from './texts';

/** The one recommendation that a case leads to: one screen to act by, and what it rests on folded below. */
export default function Concluded(props: PartProps & { titleRef: Ref<HTMLHeadingElement> }): ReactNode {
  const { one, reached, views, slots, summary, titleRef } = props;
  const [view] = views as [OutcomeView];
  const [{ place, content }] = reached as [PartProps['reached'][number]];
  const { forest, done } = one;
  const refinements = useMemo(() => {
    const context = { forest, facts: done.facts, dates: readDates(content.rules) };
    return listRefinements([place], content, context, done.path);
  }, [place, content, forest, done]);
  const { level, reason } = view.lawyer;
  const lawyer = slots.renderLawyer({
    level,
    summary,
    ...(reason !== null && { reason: <FilledText as="span" html={reason} /> }),
  });
  const next = view.steps.slice(1);
  return (
    <>
      <header className={styles.head}>
        <h2 ref={titleRef} tabIndex={-1} className={styles.title}>
          {view.title}
        </h2>
        <ApproachBadge id={view.approach} />
      </header>
      {view.first && <Today first={view.first} {...{ one, slots, summary }} />}
      {next.length > 0 && (
        <section className={styles.part}>
          <h3>{TEXTS.next}</h3>
          <Steps steps={next} {...{ one, slots, summary }} />
        </section>
      )}
      <LastDay clock={view.lastDay} today={forest.world.today} />
      <TakeAway {...props} />
      {level !== 'optional' && lawyer}
      <div className={styles.folds} data-folded="">
        <Refine one={one} refinements={refinements} />
        <Besides one={one} refinements={refinements} content={content} />
        <Why one={one} view={view} />
        <Changes one={one} tree={props.tree} />
        {view.notes.map(({ text, title, html }) => (
          <Fold key={text} title={title}>
            <FilledText html={html} />
          </Fold>
        ))}
        <Scores one={one} />
        <Clocks one={one} clocks={view.clocks} cited={content.rules?.references ?? {}} />
        <Law references={view.law} none={view.lawNone} />
        <Guides guides={view.guides} slots={slots} />
      </div>
      {level === 'optional' && lawyer}
    </>
  );
}

/** Why this answer: the reasoning, then the conditions that led here, in words. */
function Why({ one: { forest, done }, view }: Pick<PartProps, 'one'> & { view: OutcomeView }): ReactNode {
  const aside = done.setAside.flatMap((fact) => forest.defs[fact]?.label ?? []);
  return (
    <Fold title={TEXTS.why}>
      <FilledText html={view.because} />
      <h4>{TEXTS.reasons}</h4>
      <ul className={styles.reasons}>
        {wordReasons(forest, done).map((word) => (
          <li key={word}>
            <Icon name="check" size={16} />
            <span>{word}</span>
          </li>
        ))}
      </ul>
      {aside.length > 0 && (
        <p className={styles.note}>
          {TEXTS.setAside} : {aside.join(', ')}.
        </p>
      )}
    </Fold>
  );
}
