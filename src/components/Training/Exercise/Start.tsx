import { type ReactNode, useState } from 'react';
import type { CompiledScenario, FeedbackTiming } from '../../../training/model';
import { type ExerciseState, locate } from '../../../training/play';
import { TEXTS as TALK_TEXTS } from '../Conversation/texts';
import type { TrainingEnv } from '../env';
import Html from '../Html';
import { TEXTS } from '../texts';
import styles from './styles.module.css';

interface Props {
  scenario: CompiledScenario;
  env: TrainingEnv;
  feedback: FeedbackTiming | undefined;
  /** an exercise under way */
  found: ExerciseState | null;
  onBegin(feedback: FeedbackTiming): void;
  onResume(): void;
  onRestart(): void;
}

const MODES = ['at-once', 'at-end'] as const;

/** Before the first question: the role, what will happen, and when the learner wants to be told. */
export default function Start(props: Props): ReactNode {
  const { scenario, env, feedback, found } = props;
  const [chosen, setChosen] = useState<FeedbackTiming>('at-once');
  return (
    <section className="lc-card" aria-labelledby="role-titre">
      <h2 id="role-titre" className={styles.title}>
        {TEXTS.role}
      </h2>
      <Html as="p" className={styles.role} html={scenario.role} day={env.day} law={scenario.law} />
      {found ? (
        <Found {...props} found={found} />
      ) : (
        <>
          <h3 className={styles.small}>{TEXTS.how}</h3>
          <ul className={styles.how}>
            {TEXTS.howList.map((line) => (
              <li key={line}>{line}</li>
            ))}
            {scenario.conversation && <li>{TALK_TEXTS.how}</li>}
          </ul>
          {feedback ? (
            <p>{TEXTS.feedbackFixed[feedback]}</p>
          ) : (
            <fieldset className={`lc-js-only ${styles.modes}`}>
              <legend className={styles.legend}>{TEXTS.feedbackTitle}</legend>
              {MODES.map((mode) => (
                <label key={mode} className="lc-choice">
                  <input
                    type="radio"
                    name="retour"
                    value={mode}
                    checked={chosen === mode}
                    onChange={() => setChosen(mode)}
                  />
                  <span>
                    <strong className={styles.choice}>{TEXTS.feedback[mode].name}</strong>
                    <span className={styles.about}>{TEXTS.feedback[mode].about}</span>
                  </span>
                </label>
              ))}
            </fieldset>
          )}
          <button
            type="button"
            className="lc-button lc-button--primary lc-js-only"
            onClick={() => props.onBegin(feedback ?? chosen)}
          >
            {TEXTS.begin}
          </button>
        </>
      )}
    </section>
  );
}

/** An exercise that was left midway, or finished before. */
function Found({ scenario, found, onResume, onRestart }: Props & { found: ExerciseState }): ReactNode {
  const isOver = locate(scenario, found).at === 'end';
  return (
    <div className="lc-notice lc-notice--warm lc-js-only">
      <p>{isOver ? TEXTS.finished : TEXTS.resumeText(found.answers.length, scenario.asked.length)}</p>
      <div className="lc-row">
        <button type="button" className="lc-button lc-button--primary" onClick={onResume}>
          {isOver ? TEXTS.seeResult : TEXTS.resume}
        </button>
        <button type="button" className="lc-button" onClick={onRestart}>
          {TEXTS.restart}
        </button>
      </div>
    </div>
  );
}
