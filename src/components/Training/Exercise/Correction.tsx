import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { CompiledScenario } from '../../../training/model';
import type { ExerciseState } from '../../../training/play';
import { type FactScore, scoreFact } from '../../../training/score';
import type { Forest } from '../../../trees/forest';
import Icon from '../../Icon';
import { TEXTS } from '../texts';
import Consequence from './Consequence';
import Explanation from './Explanation';
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

/** After an answer: a wrong one is followed to its end first, then put right. */
export default function Correction(props: Props): ReactNode {
  const { scenario, forest, state, index, onReveal, onShowPassage, onNext } = props;
  const fact = scenario.asked[index]?.fact.id ?? '';
  const score = scoreFact(forest, scenario, fact, state.answers[index] ?? '', state.queries);
  const [isCorrected, setCorrected] = useState(score.isRight);
  const title = useRef<HTMLHeadingElement>(null);
  const isLast = index + 1 === scenario.asked.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the title takes the focus each time it changes
  useEffect(() => title.current?.focus(), [isCorrected]);
  useEffect(() => {
    if (isCorrected) onReveal(fact);
  }, [isCorrected, onReveal, fact]);
  return (
    <div className="lc-card" data-question={fact}>
      <p className={styles.progress}>{TEXTS.progress(index + 1, scenario.asked.length)}</p>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        <Verdict score={score} isCorrected={isCorrected} />
      </h2>
      {!isCorrected && (
        <>
          <Consequence {...{ scenario, forest, score }} />
          <button type="button" className="lc-button lc-button--primary" onClick={() => setCorrected(true)}>
            {TEXTS.toCorrection}
          </button>
        </>
      )}
      {isCorrected && (
        <>
          <Explanation {...{ scenario, forest, score, onShowPassage }} day={state.day} />
          <button type="button" className="lc-button lc-button--primary" onClick={onNext}>
            {isLast ? TEXTS.toApproach : TEXTS.next}
          </button>
        </>
      )}
    </div>
  );
}

function Verdict({ score, isCorrected }: { score: FactScore; isCorrected: boolean }): ReactNode {
  if (score.isRight)
    return (
      <span className={styles.right}>
        <Icon name="check" size={24} /> {TEXTS.right}
      </span>
    );
  return (
    <span className={styles.wrong}>
      <Icon name="objection" size={24} /> {isCorrected ? TEXTS.wrong : TEXTS.consequence}
    </span>
  );
}
