import type { ReactNode } from 'react';
import type { CompiledScenario } from '../../../training/model';
import type { ExerciseState } from '../../../training/play';
import { scoreFact } from '../../../training/score';
import type { Forest } from '../../../trees/forest';
import { TEXTS } from '../texts';
import Reviewed from './Reviewed';
import styles from './styles.module.css';

interface Props {
  scenario: CompiledScenario;
  forest: Forest;
  state: ExerciseState;
  onShowPassage(fact: string): void;
}

/** The corrections read so far in this exercise, to read again; nothing where they come at the end. */
export default function Earlier({ scenario, forest, state, onShowPassage }: Props): ReactNode {
  if (state.feedback !== 'at-once' || state.read === 0) return null;
  const read = scenario.asked.slice(0, state.read);
  return (
    <details className={`lc-card lc-card--flat lc-no-print ${styles.earlier}`}>
      <summary>{TEXTS.earlier(read.length)}</summary>
      <ol className={styles.review}>
        {read.map(({ fact }, index) => (
          <li key={fact.id}>
            <Reviewed
              {...{ scenario, forest, onShowPassage }}
              score={scoreFact(forest, scenario, fact.id, state.answers[index] ?? '', state.queries)}
              day={state.day}
              isOpen={false}
            />
          </li>
        ))}
      </ol>
    </details>
  );
}
