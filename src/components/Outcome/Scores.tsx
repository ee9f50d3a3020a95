import type { ReactNode } from 'react';
import { listScores } from '../../trees/explain';
import { formatFactValue } from '../../trees/factTypes';
import type { CompiledFact, Score } from '../../trees/model';
import { computeScore, type ScorePoints, type ScoreResult } from '../../trees/score';
import RichText from '../RichText';
import type { CaseView } from '../session/useSession';
import Fold from './Fold';
import styles from './scores.module.css';
import outcomeStyles from './styles.module.css';
import { SCORE_TEXTS as TEXTS } from './texts';

/** The assessments that decided the way here: the sum, and what each answer weighed and why. */
export default function Scores({ one }: { one: CaseView }): ReactNode {
  return listScores(one.forest, one.done).map((score) => (
    <ScoreView key={score.id} one={one} score={score} />
  ));
}

function ScoreView({ one, score }: { one: CaseView; score: Score }): ReactNode {
  const result = computeScore(score, one.facts);
  return (
    <Fold title={score.label}>
      <p className={styles.total}>
        <strong>{wordTotal(result)}</strong>
        {result.possible.low === result.possible.high && <span>{result.band.label}</span>}
      </p>
      <p className={outcomeStyles.note}>{TEXTS.scale(wordBands(score))}</p>
      <h4>{TEXTS.parts}</h4>
      <ul className={styles.parts}>
        {result.parts.map((part) => (
          <ScoreLine key={part.fact} one={one} part={part} />
        ))}
      </ul>
    </Fold>
  );
}

function ScoreLine({ one: { forest, facts }, part }: { one: CaseView; part: ScorePoints }): ReactNode {
  const { fact, points, most, why } = part;
  const def = forest.defs[fact] as CompiledFact;
  return (
    <li>
      <p className={styles.answer}>
        <span>
          <strong>{def.label}</strong>
          <span className={styles.value}>{formatFactValue(def, facts[fact] ?? null)}</span>
        </span>
        <span className="lc-badge">{points === null ? TEXTS.missing(most) : TEXTS.points(points, most)}</span>
      </p>
      <RichText as="p" className={styles.why} html={why} forest={forest} facts={facts} />
    </li>
  );
}

function wordTotal({ total, range, possible }: ScoreResult): string {
  return possible.low === possible.high
    ? TEXTS.total(total, range.high)
    : TEXTS.between(possible.low, possible.high, range.high);
}

function wordBands({ bands }: Score): string {
  return bands
    .map(({ label, to }) =>
      to === undefined ? `au-delà, ${lower(label)}` : `jusqu’à ${to}, ${lower(label)}`,
    )
    .join('\u00A0; ');
}

function lower(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
