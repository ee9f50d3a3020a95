import type { ReactNode } from 'react';
import type { CompiledScenario } from '../../../training/model';
import type { FactScore } from '../../../training/score';
import type { Forest } from '../../../trees/forest';
import Icon from '../../Icon';
import { TEXTS } from '../texts';
import Consequence from './Consequence';
import Explanation from './Explanation';
import styles from './styles.module.css';

interface Props {
  scenario: CompiledScenario;
  forest: Forest;
  score: FactScore;
  day: string;
  onShowPassage(fact: string): void;
}

/** One answer with its correction, folded; what is to look at again is open at the end of an exercise. */
export default function Reviewed({ isOpen, ...props }: Props & { isOpen: boolean }): ReactNode {
  const { scenario, forest, score } = props;
  const { isRight, fact } = score;
  return (
    <details className={styles.reviewed} open={isOpen}>
      <summary>
        <span className={isRight ? styles.right : styles.wrong}>
          <Icon name={isRight ? 'check' : 'objection'} size={18} />
          {isRight ? TEXTS.rightShort : TEXTS.wrongShort}
        </span>
        <span>{forest.defs[fact]?.question}</span>
        {scenario.facts[fact]?.indispensable && <span className="lc-badge">{TEXTS.indispensable}</span>}
      </summary>
      <Explanation {...props} />
      <Elsewhere {...{ scenario, forest, score }} />
    </details>
  );
}

/** Where a wrong answer led, folded under its explanation. */
export function Elsewhere({
  scenario,
  forest,
  score,
}: Pick<Props, 'scenario' | 'forest' | 'score'>): ReactNode {
  if (score.isRight) return null;
  return (
    <details className={styles.elsewhere}>
      <summary>{TEXTS.consequence}</summary>
      <Consequence {...{ scenario, forest, score }} />
    </details>
  );
}
