import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { CompiledScenario, ExerciseResult, Feedback } from '../../../training/model';
import { locate } from '../../../training/play';
import { formatResult, scoreExercise } from '../../../training/score';
import Retry from '../../Retry';
import { prepare } from '../../session/prepare';
import { useModule } from '../../useModule';
import CaseFile, { passageId } from '../CaseFile';
import type { TrainingEnv } from '../env';
import { loadTrees } from '../loadTrees';
import { TEXTS } from '../texts';
import Approach from './ApproachGuess';
import Ask from './Ask';
import Correction from './Correction';
import End from './End';
import Reading from './Reading';
import Start from './Start';
import styles from './styles.module.css';
import { useExercise } from './useExercise';

export interface Props {
  scenario: CompiledScenario;
  env: TrainingEnv;
  /** when to tell what was right; absent: the learner chooses */
  feedback?: Feedback | undefined;
  /** Called once each time the exercise is finished. */
  onFinish?: ((result: ExerciseResult) => void) | undefined;
  /** what follows at the end: a link back to the course, for instance */
  after?: ReactNode;
}

/** An exercise: the case file beside the questions of the tree, up to the outcome and what is to be remembered. */
export default function Exercise({ scenario, env, feedback, onFinish, after }: Props): ReactNode {
  const exercise = useExercise(scenario, env);
  const { state, moved } = exercise;
  const load = useCallback(() => loadTrees(env.trees, scenario.trees), [env.trees, scenario.trees]);
  const trees = useModule(state || exercise.found ? load : null);
  const day = state?.day ?? env.day;
  const forest = useMemo(() => trees.module && prepare(trees.module, day), [trees.module, day]);
  const [open, setOpen] = useState<readonly string[]>(() => scenario.documents.map(({ id }) => id));

  const toggle = useCallback(
    (id: string, isOpen: boolean) =>
      setOpen((ids) => (isOpen ? [...new Set([...ids, id])] : ids.filter((one) => one !== id))),
    [],
  );
  const openAll = (isOpen: boolean) => setOpen(isOpen ? scenario.documents.map(({ id }) => id) : []);
  /** Beside the file there is room; below it, closed papers leave the question near. */
  const makeRoom = () => {
    if (!window.matchMedia('(min-width: 66rem)').matches) setOpen([]);
  };
  const showPassage = (fact: string) => {
    const document = scenario.facts[fact]?.in;
    if (document === undefined) return;
    toggle(document, true);
    // The paper opens with the next render.
    requestAnimationFrame(() => {
      const passage = window.document.getElementById(passageId(fact));
      passage?.scrollIntoView({ block: 'center' });
      passage?.focus({ preventScroll: true });
    });
  };

  const place = state && locate(scenario, state);
  const asked = place && 'index' in place ? scenario.asked[place.index] : undefined;
  const [corrected, setCorrected] = useState<string>();
  const current = place?.at === 'correction' && corrected === asked?.fact.id ? asked?.fact.id : undefined;
  const reveal = useCallback(
    (fact: string) => {
      setCorrected(fact);
      const document = scenario.facts[fact]?.in;
      if (document !== undefined && window.matchMedia('(min-width: 66rem)').matches) toggle(document, true);
    },
    [scenario, toggle],
  );
  const shown = !state
    ? []
    : place?.at === 'end'
      ? scenario.asked.map(({ fact }) => fact.id)
      : scenario.asked.slice(0, state.read).map(({ fact }) => fact.id);

  return (
    <div className={styles.layout}>
      <CaseFile
        scenario={scenario}
        day={day}
        open={open}
        onToggle={toggle}
        onOpenAll={openAll}
        shown={current === undefined ? shown : [...shown, current]}
        current={current}
      />
      <div className={styles.work} id="exercice" data-ready={forest && state ? '' : undefined}>
        <p className="lc-visually-hidden" role="status">
          {moved && place?.at === 'question' ? TEXTS.progress(place.index + 1, scenario.asked.length) : ''}
        </p>
        {!exercise.isKept && <p className="lc-notice lc-notice--caution">{TEXTS.notKept}</p>}
        {!state && (
          <Start
            scenario={scenario}
            env={env}
            feedback={feedback}
            found={exercise.found}
            onBegin={(chosen) => {
              makeRoom();
              exercise.begin(chosen);
            }}
            onResume={() => {
              makeRoom();
              exercise.resume();
            }}
            onRestart={exercise.restart}
          />
        )}
        {state && !forest && <Retry error={trees.failed} failed={TEXTS.loadFailed} onRetry={trees.retry} />}
        {state && forest && place?.at === 'question' && asked && (
          <Ask
            key={asked.fact.id}
            {...{ scenario, forest, state, asked, moved }}
            index={place.index}
            onAct={exercise.act}
          />
        )}
        {state && forest && place?.at === 'correction' && asked && (
          <Correction
            key={asked.fact.id}
            {...{ scenario, forest, state }}
            index={place.index}
            onReveal={reveal}
            onShowPassage={showPassage}
            onNext={() => exercise.act({ type: 'go-on' })}
          />
        )}
        {state && forest && place?.at === 'approach' && (
          <Approach
            scenario={scenario}
            state={state}
            onAct={(action) => {
              const next = exercise.act(action);
              if (next && locate(scenario, next).at === 'end')
                onFinish?.(formatResult(scenario, next, scoreExercise(forest, scenario, next)));
            }}
          />
        )}
        {state && forest && place?.at === 'end' && (
          <End
            {...{ scenario, forest, state, env, after, moved }}
            onShowPassage={showPassage}
            onRestart={exercise.restart}
          />
        )}
        <Reading scenario={scenario} day={day} renderLink={env.renderLink} />
      </div>
    </div>
  );
}
