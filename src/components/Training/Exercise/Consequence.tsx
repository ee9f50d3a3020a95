import { type ReactNode, useMemo } from 'react';
import { followWrong } from '../../../training/consequence';
import type { CompiledScenario } from '../../../training/model';
import type { FactScore } from '../../../training/score';
import { findOutcome } from '../../../trees/counterfactual';
import type { Forest } from '../../../trees/forest';
import Approach from '../../Outcome/Approach';
import { TEXTS } from '../texts';
import styles from './styles.module.css';

interface Props {
  scenario: CompiledScenario;
  forest: Forest;
  score: FactScore;
}

/** Most outcomes told of one wrong answer. */
const MOST = 3;

/** Where a wrong answer would have led, all others being right. */
export default function Consequence({ scenario, forest, score }: Props): ReactNode {
  const { fact, value } = score;
  const found = useMemo(
    () => (value === undefined ? null : followWrong(forest, scenario, fact, value)),
    [forest, scenario, fact, value],
  );
  if (!found) return null;
  const { outcomes, isSame, detour } = found;
  const question = detour && forest.trees.get(detour.tree)?.tree.questions[detour.id];
  const asks = question && forest.defs[question.fact]?.question;
  const others = outcomes.length - MOST;
  return (
    <div className={styles.consequence}>
      {isSame && <p>{TEXTS.consequenceSame}</p>}
      {!isSame && outcomes.length === 0 && <p>{TEXTS.consequenceLost}</p>}
      {!isSame && outcomes.length > 0 && (
        <>
          <p>{outcomes.length === 1 ? TEXTS.consequenceOne : TEXTS.consequenceMany}</p>
          <ul className={styles.outcomes}>
            {outcomes.slice(0, MOST).map((place) => {
              const { approach, title } = findOutcome(forest, place);
              return (
                <li key={`${place.tree}/${place.id}`}>
                  <Approach id={approach} /> <strong>{title}</strong>
                </li>
              );
            })}
            {others > 0 && <li>{TEXTS.more(others)}</li>}
          </ul>
        </>
      )}
      {!isSame && asks && <p>{TEXTS.detourQuestion(asks)}</p>}
    </div>
  );
}
