import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { listAnswers } from '../../case/pathAnswers';
import { formatSummary } from '../../case/summary';
import Answers from '../Answers';
import Retry from '../Retry';
import { formatPlace } from '../session/position';
import { useModule } from '../useModule';
import Concluded from './Concluded';
import Disclaimer from './Disclaimer';
import Late from './Late';
import Open from './Open';
import Paper from './Paper';
import PrintHead from './PrintHead';
import type { OutcomeProps, PartProps } from './props';
import styles from './styles.module.css';
import { useContents } from './useContents';
import { useOutcomeViews } from './useOutcomeViews';

/** Where a case leads: one recommendation, or those still possible and what to find out. */
export default function Outcome(props: OutcomeProps): ReactNode {
  const { one, tree, loader, loadSlots } = props;
  const { done, forest } = one;
  const contents = useContents(done.outcomes, loader);
  const site = useModule(loadSlots);
  const { reached } = contents;
  const slots = site.module?.default;
  const title = useRef<HTMLHeadingElement>(null);
  const key = done.outcomes.map(formatPlace).join();
  const isShown = reached !== null && slots !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each outcome is a new one to move to
  useEffect(() => {
    if (!isShown || !one.moved) return;
    title.current?.focus({ preventScroll: true });
    const top = title.current?.getBoundingClientRect().top ?? 0;
    if (top < 0 || top > window.innerHeight / 2) window.scrollTo({ top: 0 });
  }, [isShown, key]);
  const views = useOutcomeViews(reached, forest, done.facts);
  const summary = useMemo(
    () =>
      formatSummary({
        today: forest.world.today,
        tree: tree.title,
        views,
        answers: listAnswers(done.path, forest.defs),
      }),
    [done, forest, tree, views],
  );
  if (!reached || !slots) {
    const retry = (): void => {
      for (const part of [contents, site]) if (part.failed) part.retry();
    };
    return <Retry error={contents.failed || site.failed} onRetry={retry} />;
  }
  const parts: PartProps = { ...props, slots, reached, views, summary };
  const View = done.status === 'outcome' ? Concluded : Open;
  return (
    <article className={styles.outcome} data-outcome={key}>
      <div className={styles.main}>
        <PrintHead tree={tree} forest={forest} done={done} />
        <View {...parts} titleRef={title} />
        <Late {...parts} />
        <Paper {...parts} />
        <Disclaimer today={forest.world.today} slots={slots} />
      </div>
      <aside className={`lc-no-print ${styles.answers}`}>
        <Answers
          forest={forest}
          path={done.path}
          setAside={done.setAside.length}
          edit={undefined}
          onEdit={one.actions.edit}
        />
      </aside>
    </article>
  );
}
