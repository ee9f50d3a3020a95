import { type ReactNode, useMemo } from 'react';
import { followWrong, listApproaches } from '../../../training/consequence';
import type { CompiledScenario } from '../../../training/model';
import type { FactScore } from '../../../training/score';
import { findOutcome } from '../../../trees/findOutcome';
import type { Forest } from '../../../trees/forest';
import ApproachBadge from '../../Outcome/ApproachBadge';
import { TEXTS } from '../texts';
import styles from './styles.module.css';

interface Props {
  scenario: CompiledScenario;
  forest: Forest;
  score: FactScore;
}

/** Most outcomes told one by one; of more, the approaches are. */
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
  const approaches = listApproaches(forest, outcomes);
  const question = detour && forest.trees.get(detour.tree)?.tree.questions[detour.id];
  const asks = question && forest.defs[question.fact]?.question;
  return (
    <div className={styles.consequence}>
      {isSame ? (
        <p>{TEXTS.consequenceSame}</p>
      ) : (
        <>
          {asks && <p>{TEXTS.detour(asks)}</p>}
          <p>{tellCount(outcomes.length, approaches.length, asks !== undefined)}</p>
          {outcomes.length > MOST ? (
            <p className="lc-row">
              {approaches.map((id) => (
                <ApproachBadge key={id} id={id} />
              ))}
            </p>
          ) : (
            <ul className={styles.outcomes}>
              {outcomes.map((place) => {
                const { approach, title } = findOutcome(forest, place);
                return (
                  <li key={`${place.tree}/${place.id}`}>
                    <ApproachBadge id={approach} /> <strong>{title}</strong>
                  </li>
                );
              })}
            </ul>
          )}
        </>
      )}
    </div>
  );
}

function tellCount(count: number, approaches: number, hasDetour: boolean): string {
  if (count > MOST) return TEXTS.consequenceOpen(approaches);
  if (count > 1) return TEXTS.consequenceMany;
  return hasDetour ? TEXTS.consequenceThen : TEXTS.consequenceOne;
}
