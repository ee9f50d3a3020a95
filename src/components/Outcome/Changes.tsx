import { type ReactNode, useEffect, useState } from 'react';
import { adviseChanges, describeChange, findReach } from '../../case/advice';
import { APPROACH_WORDS } from '../../case/approaches';
import { formatFragment } from '../../case/fragment';
import type { Advice } from '../../trees/counterfactual';
import { isFree } from '../../trees/factTypes';
import { findOutcome } from '../../trees/findOutcome';
import type { CompiledTree } from '../../trees/model';
import type { CaseView } from '../session/useSession';
import Fold from './Fold';
import styles from './styles.module.css';
import { OUTCOME_TEXTS as TEXTS } from './texts';

interface Props {
  one: CaseView;
  tree: CompiledTree;
}

/** What the reader can still do that would change the answer; sought once the outcome is painted, and left out where there is nothing. */
export default function Changes({ one, tree }: Props): ReactNode {
  const { forest, facts, done } = one;
  const [advice, setAdvice] = useState<readonly Advice[]>([]);
  useEffect(() => {
    setAdvice([]);
    const timer = setTimeout(() => setAdvice(adviseChanges(forest, tree.id, facts, done)), 60);
    return () => clearTimeout(timer);
  }, [forest, facts, done, tree.id]);
  if (advice.length === 0) return null;
  return (
    <Fold title={TEXTS.change}>
      <p className={styles.note}>{TEXTS.changeText}</p>
      <ul className={styles.changes}>
        {advice.map((change) => (
          <ChangeItem key={`${change.fact}=${String(change.value)}`} one={one} change={change} />
        ))}
      </ul>
    </Fold>
  );
}

function ChangeItem({ one, change }: { one: CaseView; change: Advice }): ReactNode {
  const { forest, facts, actions } = one;
  const variant = { ...facts, [change.fact]: change.value };
  const hash = formatFragment(variant, (fact) => isFree(forest.defs[fact]));
  const reach = findReach(forest, change);
  return (
    <li className={styles.change}>
      <p>
        {reach && <span className="lc-badge">{TEXTS.reach[reach]}</span>}{' '}
        <strong>
          {TEXTS.if}
          {describeChange(forest, facts, change)}
        </strong>
        <span className={styles.leads}>{describeEnd(one, change)}</span>
      </p>
      <a
        href={hash}
        className={`lc-no-print ${styles.variant}`}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          actions.explore(variant);
        }}
      >
        {TEXTS.seeVariant}
      </a>
    </li>
  );
}

function describeEnd({ forest }: CaseView, { outcomes, stopsAt }: Advice): string {
  if (outcomes.length > 0) {
    const ends = outcomes.map((place) => {
      const { approach, title } = findOutcome(forest, place);
      return `${APPROACH_WORDS[approach].name.toLowerCase()} (${title})`;
    });
    return `${TEXTS.leadsTo} : ${ends.join(`, ${TEXTS.orElse} `)}.`;
  }
  const fact = stopsAt && forest.trees.get(stopsAt.tree)?.tree.questions[stopsAt.id]?.fact;
  return `${TEXTS.asksMore(fact ? (forest.defs[fact]?.label ?? '') : '')}.`;
}
