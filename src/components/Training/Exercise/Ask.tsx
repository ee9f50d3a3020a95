import { type ReactNode, useState } from 'react';
import type { AskedQuestion, CompiledScenario } from '../../../training/model';
import { canGoBack, type ExerciseAction, type ExerciseState } from '../../../training/play';
import { readText } from '../../../trees/facts';
import type { Forest } from '../../../trees/forest';
import type { Facts, FactValue } from '../../../trees/model';
import Question from '../../Question';
import { readAnswer } from '../../Question/readTyped';
import TypedField from '../../Question/TypedField';
import { TEXTS } from '../texts';
import styles from './styles.module.css';

interface Props {
  scenario: CompiledScenario;
  forest: Forest;
  state: ExerciseState;
  asked: AskedQuestion;
  index: number;
  moved: boolean;
  onAct(action: ExerciseAction): unknown;
}

/** One question of the exercise, with the way to ask for what the file does not tell. */
export default function Ask({ scenario, forest, state, asked, index, moved, onAct }: Props): ReactNode {
  const { fact, tree, treeTitle } = asked;
  const total = scenario.asked.length;
  const previous = scenario.asked[index - 1];
  const isHandover = previous !== undefined && previous.tree !== tree;
  return (
    <div className="lc-card">
      <p className={styles.progress}>
        {TEXTS.progress(index + 1, total)}
        <a className={styles.jump} href="#dossier">
          {TEXTS.toFile}
        </a>
      </p>
      <div className={styles.track} aria-hidden="true">
        <span style={{ inlineSize: `${(100 * (index + 1)) / total}%` }} />
      </div>
      {isHandover && <p className={styles.handover}>{treeTitle}</p>}
      <Question
        forest={forest}
        facts={listTold(scenario, forest, state)}
        fact={fact}
        takesFocus={moved}
        read={(data) => readAnswer(forest, fact, data)}
        renderField={(field) => <TypedField {...field} forest={forest} />}
        onAnswer={(value) => onAct({ type: 'answer', given: formatGiven(value) })}
      />
      <Query scenario={scenario} state={state} fact={fact.id} onAct={onAct} />
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
  );
}

/** What was answered so far: texts of questions may name it. */
function listTold(scenario: CompiledScenario, forest: Forest, { answers }: ExerciseState): Facts {
  return Object.fromEntries(
    answers.flatMap((given, index) => {
      const def = scenario.asked[index]?.fact;
      const read = def && readText(forest, def, given);
      return def && read && 'value' in read ? [[def.id, read.value] as const] : [];
    }),
  );
}

/** An answer as text, as `readText` reads it back. */
function formatGiven(value: FactValue | null): string {
  if (value === null) return '?';
  return typeof value === 'object' ? value.join(',') : String(value);
}

/** Before answering one may ask: rightly where no paper tells, needlessly where one does. */
function Query({
  scenario,
  state,
  fact,
  onAct,
}: Pick<Props, 'scenario' | 'state' | 'onAct'> & { fact: string }): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const isAsked = state.queries.includes(fact);
  const isUseful = scenario.facts[fact]?.value === null;
  const answer =
    state.feedback === 'at-end' ? TEXTS.queryNoted : isUseful ? TEXTS.queryUseful : TEXTS.queryNeedless;
  return (
    <details
      className={styles.query}
      open={isOpen || isAsked}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{TEXTS.query}</summary>
      <p>{TEXTS.queryText}</p>
      {!isAsked && (
        <button
          type="button"
          className="lc-button lc-button--small"
          onClick={() => onAct({ type: 'query', fact })}
        >
          {TEXTS.queryAsk}
        </button>
      )}
      <p role="status" className={styles.answer}>
        {isAsked ? answer : ''}
      </p>
    </details>
  );
}
