import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { APPROACH_WORDS } from '../../../case/approaches';
import type { CompiledScenario } from '../../../training/model';
import { canGoBack, type ExerciseAction, type ExerciseState } from '../../../training/play';
import { APPROACHES } from '../../../trees/model';
import { TEXTS as TALK_TEXTS } from '../Conversation/texts';
import { TEXTS } from '../texts';
import styles from './styles.module.css';

interface Props {
  scenario: CompiledScenario;
  state: ExerciseState;
  onAct(action: ExerciseAction): void;
}

/** The last question: what the learner would do, before the tree says it. */
export default function ApproachGuess({ scenario, state, onAct }: Props): ReactNode {
  const title = useRef<HTMLHeadingElement>(null);
  const [isMissing, setMissing] = useState(false);
  useEffect(() => title.current?.focus(), []);
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget).get('demarche');
    const approach = APPROACHES.find((id) => id === given);
    if (approach) onAct({ type: 'approach', approach });
    else setMissing(true);
  };
  return (
    <form className="lc-card" noValidate onSubmit={onSubmit}>
      <fieldset className={styles.group} aria-describedby={isMissing ? 'demarche-erreur' : undefined}>
        <legend className={styles.group}>
          <h2 ref={title} tabIndex={-1} className={styles.title}>
            {TEXTS.approachTitle}
          </h2>
        </legend>
        <p>{TEXTS.approachHelp}</p>
        {isMissing && (
          <p id="demarche-erreur" role="alert" className="lc-field__error">
            {TEXTS.approachMissing}
          </p>
        )}
        <div className={styles.approaches}>
          {APPROACHES.map((id) => (
            <label key={id} className="lc-choice">
              <input type="radio" name="demarche" value={id} />
              <span>
                <strong className={styles.choice}>{APPROACH_WORDS[id].name}</strong>
                <span className={styles.about}>{APPROACH_WORDS[id].about}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className={`lc-row ${styles.actions}`}>
        <button type="submit" className="lc-button lc-button--primary">
          {scenario.conversation ? TALK_TEXTS.begin : TEXTS.approachSubmit}
        </button>
        {canGoBack(scenario, state) && (
          <button
            type="button"
            className="lc-button lc-button--quiet"
            onClick={() => onAct({ type: 'go-back' })}
          >
            {TEXTS.back}
          </button>
        )}
      </div>
    </form>
  );
}
