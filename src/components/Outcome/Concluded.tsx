import type { ReactNode, Ref } from 'react';
import { APPROACH_WORDS } from '../../case/approaches';
import { readDates } from '../../law/dates';
import { findOutcome } from '../../trees/counterfactual';
import { listReasons } from '../../trees/explain';
import { formatCondition } from '../../trees/wording';
import Icon from '../Icon';
import RichText from '../RichText';
import Approach from './Approach';
import Changes from './Changes';
import Dates from './Dates';
import Guides from './Guides';
import Law from './Law';
import type { PartProps } from './props';
import Scores from './Scores';
import Steps from './Steps';
import styles from './styles.module.css';
import { OUTCOME_TEXTS as TEXTS } from './texts';

/** The one recommendation that a case leads to. */
export default function Concluded(props: PartProps & { titleRef: Ref<HTMLHeadingElement> }): ReactNode {
  const { one, reached, slots, summary, titleRef } = props;
  const { forest, facts, done } = one;
  const [{ place, content }] = reached as [PartProps['reached'][number]];
  const outcome = findOutcome(forest, place);
  const { lawyerReason } = content;
  const dates = readDates(content.rules);
  const lawyer = slots.renderLawyer({
    level: outcome.lawyer,
    summary,
    ...(lawyerReason && { reason: <RichText as="span" html={lawyerReason} forest={forest} facts={facts} /> }),
  });
  const text = (html: string): ReactNode => <RichText html={html} forest={forest} facts={facts} />;
  return (
    <>
      <header className={styles.head}>
        <p className="lc-kicker">{TEXTS.kicker}</p>
        <h2 ref={titleRef} tabIndex={-1} className={styles.title}>
          {outcome.title}
        </h2>
        <Approach id={outcome.approach} large />
        {outcome.now !== outcome.approach && (
          <p className={styles.now}>
            <Icon name="stairs" size={18} />
            <span>
              {TEXTS.now} <strong>{APPROACH_WORDS[outcome.now].name.toLowerCase()}</strong>
            </span>
          </p>
        )}
        <div className={styles.because}>{text(content.because)}</div>
        <p className="lc-no-print lc-row">
          <button type="button" className="lc-button lc-button--small" onClick={() => window.print()}>
            {TEXTS.print}
          </button>
          {slots.renderLink({ to: '/dossier/', children: TEXTS.caseFile })}
        </p>
      </header>
      {outcome.lawyer === 'required' && lawyer}
      <section className={styles.part}>
        <h3>{TEXTS.steps}</h3>
        <Steps steps={content.steps} forest={forest} facts={facts} dates={dates} slots={slots} />
      </section>
      <Dates one={one} steps={content.steps} dates={dates} cited={content.rules?.references ?? {}} />
      {outcome.lawyer !== 'required' && lawyer}
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
        <section className={styles.part}>
          <h3>{TEXTS.otherSide}</h3>
          {text(content.otherSide)}
        </section>
        {content.doorOpen && (
          <section className={styles.part}>
            <h3>{TEXTS.doorOpen}</h3>
            {text(content.doorOpen)}
          </section>
        )}
      </div>
      <Guides guides={content.guides} slots={slots} />
      <Law references={content.law} none={content.lawNone} forest={forest} facts={facts} />
    </>
  );
}

/** The conditions that led here, in words, each once. */
function Reasons({ one }: Pick<PartProps, 'one'>): ReactNode {
  const conditions = listReasons(one.forest, one.done).flatMap(({ condition }) =>
    condition.op === 'and' ? condition.of : [condition],
  );
  const words = conditions.map((condition) => formatCondition(condition, one.forest));
  return (
    <ul className={styles.reasons}>
      {[...new Set(words)].map((word) => (
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
