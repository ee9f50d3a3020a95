import { Fragment, type ReactNode, useCallback, useMemo } from 'react';
import { formatFragment } from '../../../case/fragment';
import { describeOutcome } from '../../../case/outcomeView';
import { readDates } from '../../../law/dates';
import { readFacts } from '../../../training/facts';
import type { CompiledScenario } from '../../../training/model';
import type { Forest } from '../../../trees/forest';
import type { Facts, NodeRef, OutcomeContent } from '../../../trees/model';
import ApproachBadge from '../../Outcome/ApproachBadge';
import { FilledText } from '../../RichText';
import { useModule } from '../../useModule';
import type { TrainingEnv } from '../env';
import { TEXTS } from '../texts';
import styles from './styles.module.css';

interface Props {
  scenario: CompiledScenario;
  forest: Forest;
  env: TrainingEnv;
}

/** The outcome that the file leads to, as the tree tells it. */
export default function OutcomeView({ scenario, forest, env }: Props): ReactNode {
  const { outcome, approach, now } = scenario.expected;
  const facts = useMemo(() => readFacts(forest, scenario.facts), [forest, scenario.facts]);
  const load = useCallback(() => env.trees.loadOutcomes(outcome.tree), [env.trees, outcome.tree]);
  const { module, failed, retry } = useModule(load);
  const content = module?.[outcome.id];
  const address = `/arbres/${scenario.tree}/${formatFragment(facts)}`;
  return (
    <>
      <p className={styles.about}>{TEXTS.outcomeIn(outcome.treeTitle)}</p>
      <ApproachBadge id={approach} large />
      <p className={styles.outcome}>{outcome.title}</p>
      {now !== approach && (
        <p>
          {TEXTS.now} : <ApproachBadge id={now} />
        </p>
      )}
      {failed && (
        <p role="alert">
          {TEXTS.outcomeFailed}{' '}
          <button type="button" className="lc-button lc-button--small" onClick={retry}>
            {TEXTS.retry}
          </button>
        </p>
      )}
      {content && <Content place={outcome} {...{ content, forest, facts, env }} />}
      <p className="lc-no-print">{env.renderLink(address, TEXTS.seeOutcome)}</p>
    </>
  );
}

interface ContentProps {
  place: NodeRef;
  content: OutcomeContent;
  forest: Forest;
  facts: Facts;
  env: TrainingEnv;
}

function Content({ place, content, forest, facts, env }: ContentProps): ReactNode {
  // The exercise shows no dates, which are those of a case counted from the reader's day; steps stand in their order all the same.
  const { because, steps, notes, guides, law } = describeOutcome(
    place,
    content,
    { forest, facts, dates: readDates(content.rules) },
    'exercise',
  );
  return (
    <>
      <h3 className={styles.small}>{TEXTS.why}</h3>
      <FilledText html={because} />
      <h3 className={styles.small}>{TEXTS.steps}</h3>
      <ol className={styles.steps}>
        {steps.map(({ id, title, html }) => (
          <li key={id}>
            <details>
              <summary>{title}</summary>
              <FilledText html={html} />
            </details>
          </li>
        ))}
      </ol>
      {notes.map(({ text, title, html }) => (
        <Fragment key={text}>
          <h3 className={styles.small}>{title}</h3>
          <FilledText html={html} />
        </Fragment>
      ))}
      <h3 className={styles.small}>{TEXTS.read}</h3>
      <ul className={styles.links}>
        {guides.map(({ id, title, url }) => (
          <li key={id}>{env.renderLink(url, title)}</li>
        ))}
      </ul>
      {law.length > 0 && (
        <>
          <h3 className={styles.small}>{TEXTS.law}</h3>
          <ul className={styles.links}>
            {law.map(({ id, short, url, about }) => (
              <li key={id}>
                <a href={url}>{short}</a> : {about}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
