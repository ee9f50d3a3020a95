import { type ReactNode, useEffect, useState } from 'react';
import { describeChange } from '../../case/advice';
import { APPROACH_WORDS } from '../../case/approaches';
import { formatFragment } from '../../case/fragment';
import { type Advice, chooseAdvice, listChanges } from '../../trees/counterfactual';
import { isFree } from '../../trees/factTypes';
import { findOutcome } from '../../trees/findOutcome';
import type { CompiledTree } from '../../trees/model';
import type { CaseView } from '../session/useSession';
import styles from './styles.module.css';
import { OUTCOME_TEXTS as TEXTS } from './texts';

interface Props {
  one: CaseView;
  tree: CompiledTree;
}

/** What another answer would change, as advice; sought once the outcome is painted. */
export default function Changes({ one, tree }: Props): ReactNode {
  const { forest, facts, done } = one;
  const [advice, setAdvice] = useState<Advice[] | null>(null);
  useEffect(() => {
    setAdvice(null);
    const timer = setTimeout(() => {
      setAdvice(chooseAdvice(forest, done, listChanges(forest, tree.id, facts, done)));
    }, 60);
    return () => clearTimeout(timer);
  }, [forest, facts, done, tree.id]);
  return (
    <section className={styles.part}>
      <h3>{TEXTS.change}</h3>
      {advice === null && <p className={styles.note}>{TEXTS.changing}</p>}
      {advice?.length === 0 && <p className={styles.note}>{TEXTS.noChange}</p>}
      {advice !== null && advice.length > 0 && (
        <>
          <p className={styles.note}>{TEXTS.changeText}</p>
          <ul className={styles.changes}>
            {advice.map((change) => (
              <ChangeItem key={`${change.fact}=${String(change.value)}`} one={one} change={change} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function ChangeItem({ one, change }: { one: CaseView; change: Advice }): ReactNode {
  const { forest, facts, actions } = one;
  const variant = { ...facts, [change.fact]: change.value };
  const hash = formatFragment(variant, (fact) => isFree(forest.defs[fact]));
  return (
    <li className={styles.change}>
      <p>
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
