import { type ReactNode, useEffect, useRef } from 'react';
import type { CompiledScenario } from '../../../training/model';
import type { ExerciseState } from '../../../training/play';
import { scoreFact } from '../../../training/score';
import type { Forest } from '../../../trees/forest';
import Icon from '../../Icon';
import { TEXTS } from '../texts';
import Explanation from './Explanation';
import { Elsewhere } from './Reviewed';
import styles from './styles.module.css';

interface Props {
  scenario: CompiledScenario;
  forest: Forest;
  state: ExerciseState;
  index: number;
  /** The passage may be shown. */
  onReveal(fact: string): void;
  onShowPassage(fact: string): void;
  onNext(): void;
}

/** After an answer: why it is right or wrong, in the words of the file; where a wrong one led is folded under it. */
export default function Correction(props: Props): ReactNode {
  const { scenario, forest, state, index, onReveal, onShowPassage, onNext } = props;
  const fact = scenario.asked[index]?.fact.id ?? '';
  const score = scoreFact(forest, scenario, fact, state.answers[index] ?? '', state.queries);
  const title = useRef<HTMLHeadingElement>(null);
  const isLast = index + 1 === scenario.asked.length;
  const isVital = scenario.facts[fact]?.indispensable && !score.isRight;
  useEffect(() => title.current?.focus(), []);
  useEffect(() => onReveal(fact), [onReveal, fact]);
  return (
    <div className="lc-card" data-question={fact}>
      <p className={styles.progress}>{TEXTS.progress(index + 1, scenario.asked.length)}</p>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        <span className={score.isRight ? styles.right : styles.wrong}>
          <Icon name={score.isRight ? 'check' : 'objection'} size={24} />{' '}
          {score.isRight ? TEXTS.right : TEXTS.wrong}
        </span>
      </h2>
      {isVital && <p className="lc-notice lc-notice--danger">{TEXTS.indispensableMissed}</p>}
      <Explanation {...{ scenario, forest, score, onShowPassage }} day={state.day} />
      <Elsewhere {...{ scenario, forest, score }} />
      <button type="button" className="lc-button lc-button--primary" onClick={onNext}>
        {isLast ? TEXTS.toApproach : TEXTS.next}
      </button>
    </div>
  );
}
