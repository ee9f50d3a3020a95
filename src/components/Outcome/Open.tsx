import { type ReactNode, type Ref, useEffect, useMemo, useState } from 'react';
import {
  chooseShown,
  findSupposition,
  listSuppositions,
  MOST_SHOWN,
  type Supposition,
} from '../../case/advice';
import { findStrongest } from '../../case/approaches';
import { findFirst, listClocks, type OutcomeView } from '../../case/outcomeView';
import { listRefinements } from '../../case/refinements';
import { listSafeSteps } from '../../case/safeSteps';
import { readDates } from '../../law/dates';
import RichText, { FilledText } from '../RichText';
import { formatPlace } from '../session/position';
import ApproachBadge from './ApproachBadge';
import Besides from './Besides';
import Clocks from './Clocks';
import type { PartProps } from './props';
import Refine from './Refine';
import Steps from './Steps';
import styles from './styles.module.css';
import TakeAway from './TakeAway';
import Today from './Today';
import { OUTCOME_TEXTS as TEXTS } from './texts';

/** Several outcomes are possible: each of them, what to find out and where, and the steps common to all. */
export default function Open(props: PartProps & { titleRef: Ref<HTMLHeadingElement> }): ReactNode {
  const { one, reached, views, slots, summary, titleRef } = props;
  const { forest, done } = one;
  const { facts } = done;
  const suppositions = useSuppositions(props);
  const first = reached[0]?.content;
  const rules = first?.rules;
  const { steps, common, isShared } = useMemo(
    () =>
      listSafeSteps(
        reached.map(({ content }) => content),
        forest,
        facts,
      ),
    [reached, forest, facts],
  );
  const next = steps.slice(1);
  const today = findFirst(steps);
  const clocks = useMemo(() => {
    return listClocks(common, { forest, facts, dates: readDates(rules), cited: rules?.references });
  }, [common, forest, facts, rules]);
  const content = useMemo(() => ({ steps: common, joining: first?.joining ?? [] }), [common, first]);
  const refinements = useMemo(
    () => listRefinements(done.outcomes, content, { forest, facts, dates: readDates(rules) }, done.path),
    [done, content, forest, facts, rules],
  );
  const shown = useMemo(() => chooseShown(views, suppositions, MOST_SHOWN), [views, suppositions]);
  const level = findStrongest(views.map(({ lawyer }) => lawyer.level));
  return (
    <>
      <Head titleRef={titleRef} />
      {today && <Today first={today} {...{ one, slots, summary }} />}
      {next.length > 0 && (
        <section className={styles.part}>
          <h3>{TEXTS.next}</h3>
          <p className={styles.note}>{isShared ? TEXTS.commonText : TEXTS.meanwhileText}</p>
          <Steps steps={next} {...{ one, slots, summary }} />
        </section>
      )}
      <section className={styles.part}>
        <h3>{TEXTS.find}</h3>
        <ul className={styles.find}>
          {done.open.map((fact) => (
            <ToFind key={fact} fact={fact} one={one} />
          ))}
        </ul>
      </section>
      <section className={styles.part}>
        <h3>{TEXTS.possible}</h3>
        <ul className={styles.possible}>
          {shown.map((view) => (
            <Possible
              key={formatPlace(view.place)}
              one={one}
              view={view}
              supposition={findSupposition(suppositions, view.place)}
            />
          ))}
        </ul>
        {views.length > shown.length && (
          <p className={styles.note}>{TEXTS.others(views.length - shown.length)}</p>
        )}
      </section>
      <TakeAway {...props} />
      {slots.renderLawyer({ level, summary, ...(level !== 'optional' && { reason: TEXTS.lawyerOpen }) })}
      <div className={styles.folds} data-folded="">
        <Refine one={one} refinements={refinements} />
        <Besides one={one} refinements={refinements} content={content} />
        <Clocks one={one} clocks={clocks} cited={rules?.references ?? {}} />
      </div>
    </>
  );
}

/** What could be supposed: found after the page has shown, since it takes a while. */
function useSuppositions({ one: { forest, facts, done }, tree }: PartProps): readonly Supposition[] {
  const [suppositions, setSuppositions] = useState<readonly Supposition[]>([]);
  useEffect(() => {
    const timer = setTimeout(() => setSuppositions(listSuppositions(forest, tree.id, facts, done)), 60);
    return () => clearTimeout(timer);
  }, [forest, tree.id, facts, done]);
  return suppositions;
}

function Head({ titleRef }: { titleRef: Ref<HTMLHeadingElement> }): ReactNode {
  return (
    <header className={styles.head}>
      <h2 ref={titleRef} tabIndex={-1} className={styles.title}>
        {TEXTS.open}
      </h2>
      <p className={styles.because}>{TEXTS.openText}</p>
    </header>
  );
}

/** An unknown fact on which the rest depends: where to find it, and the way to its question. */
function ToFind({ fact, one }: { fact: string } & Pick<PartProps, 'one'>): ReactNode {
  const { forest, facts, done, actions } = one;
  const def = forest.defs[fact];
  const entry = done.path.find((step) => step.fact === fact);
  if (!def) return null;
  return (
    <li className="lc-card lc-card--flat">
      <h4 className={styles.stepTitle}>{def.question}</h4>
      {def.unknown && <RichText html={def.unknown} forest={forest} facts={facts} />}
      {entry && (
        <button
          type="button"
          className="lc-button lc-button--small lc-no-print"
          aria-label={`${TEXTS.answerNow} : ${def.label}`}
          onClick={() => actions.edit(formatPlace({ tree: entry.tree, id: entry.question }))}
        >
          {TEXTS.answerNow}
        </button>
      )}
    </li>
  );
}

interface PossibleProps extends Pick<PartProps, 'one'> {
  view: OutcomeView;
  supposition: Supposition | undefined;
}

/** One of the outcomes still possible, and the answer that would lead there. */
function Possible({ one, view, supposition }: PossibleProps): ReactNode {
  const { forest, facts, actions } = one;
  const label = supposition ? forest.defs[supposition.fact]?.label : '';
  return (
    <li className="lc-card lc-card--flat">
      <p className={styles.meta}>
        <ApproachBadge id={view.approach} />
      </p>
      <h4 className={styles.stepTitle}>{view.title}</h4>
      <FilledText html={view.because} />
      {supposition && (
        <>
          <p className={styles.note}>{TEXTS.supposeIf(supposition.words)}.</p>
          <button
            type="button"
            className="lc-button lc-button--small lc-no-print"
            aria-label={`${TEXTS.suppose} : ${label}, ${supposition.words}`}
            onClick={() => actions.explore({ ...facts, [supposition.fact]: supposition.value })}
          >
            {TEXTS.suppose}
          </button>
        </>
      )}
      {view.lawyer.level !== 'optional' && <p className={styles.note}>{LAWYER[view.lawyer.level]}</p>}
    </li>
  );
}

const LAWYER = { advised: 'Avocat conseillé.', required: 'Avocat indispensable.' };
