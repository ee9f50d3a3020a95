import type { ReactNode } from 'react';
import type { ActionPlanContext, PlanItem } from '../../case/file/plan';
import RichText from '../RichText';
import { Badge, Help, toggleDone } from './ActionPlan';
import styles from './styles.module.css';
import type { CaseRepository } from './useCaseRepository';

interface Props {
  cases: CaseRepository;
  items: readonly PlanItem[];
  context: ActionPlanContext;
}

/** The one thing to do now: the first of the plan that is not done. */
export default function NextTask({ cases, items, context }: Props): ReactNode {
  const item = items.find(({ state }) => state !== 'done');
  if (!item) return null;
  return (
    <section className={`lc-card lc-no-print ${styles.next}`} aria-labelledby="maintenant">
      <p className="lc-kicker">À faire maintenant</p>
      <h2 id="maintenant" className={styles.title}>
        {item.step.title}
      </h2>
      <p className={styles.meta}>
        <Badge item={item} />
      </p>
      <RichText html={item.step.text} forest={context.forest} facts={context.facts} />
      <Help item={item} context={context} isMain />
      <p className="lc-no-print">
        <button type="button" className="lc-button" onClick={() => toggleDone(cases, item)}>
          C’est fait
        </button>
      </p>
    </section>
  );
}
