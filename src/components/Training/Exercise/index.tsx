import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { CompiledScenario, ExerciseResult, FeedbackTiming } from '../../../training/model';
import { type ExerciseAction, type ExerciseState, locate } from '../../../training/play';
import { formatResult, scoreExercise } from '../../../training/score';
import type { Forest } from '../../../trees/forest';
import Retry from '../../Retry';
import { prepare } from '../../session/prepare';
import { useModule } from '../../useModule';
import CaseFile from '../CaseFile';
import type { TrainingEnv } from '../env';
import { loadTrees } from '../loadTrees';
import { TEXTS } from '../texts';
import { KEPT } from '../words';
import Approach from './ApproachGuess';
import Ask from './Ask';
import Correction from './Correction';
import Earlier from './Earlier';
import End from './End';
import Reading from './Reading';
import Start from './Start';
import styles from './styles.module.css';
import Talk from './Talk';
import { useExercise } from './useExercise';
import { usePapers } from './usePapers';

export interface Props {
  scenario: CompiledScenario;
  env: TrainingEnv;
  /** when to tell what was right; absent: the learner chooses */
  feedback?: FeedbackTiming | undefined;
  /** Called once each time the exercise is finished. */
  onFinish?: ((result: ExerciseResult) => void) | undefined;
  /** what follows at the end: a link back to the course, for instance */
  after?: ReactNode;
}

/** An exercise: the case file beside the questions of the tree, up to the outcome and what is to be remembered. */
export default function Exercise({ scenario, env, feedback, onFinish, after }: Props): ReactNode {
  const exercise = useExercise(scenario, env);
  const { state, moved } = exercise;
  const day = state?.day ?? env.day;
  const { forest, failed, retry } = useForest(scenario, env.trees, day, Boolean(state || exercise.found));
  const papers = usePapers(scenario);
  const { shown, current, reveal } = useMarked(scenario, state, papers.openBeside);
  const place = state && locate(scenario, state);
  return (
    <div className={styles.layout}>
      <CaseFile
        scenario={scenario}
        day={day}
        open={papers.open}
        onToggle={papers.toggle}
        onOpenAll={papers.openAll}
        shown={shown}
        current={current}
      />
      <div className={styles.work} id="exercice" data-ready={forest && state ? '' : undefined}>
        <p className="lc-visually-hidden" role="status">
          {moved && place?.at === 'question' ? TEXTS.progress(place.index + 1, scenario.asked.length) : ''}
        </p>
        {!exercise.isKept && <p className="lc-notice lc-notice--caution">{KEPT.refused[env.keptBy]}</p>}
        {!state && (
          <Start
            scenario={scenario}
            env={env}
            feedback={feedback}
            found={exercise.found}
            onBegin={(chosen) => {
              papers.makeRoom();
              exercise.begin(chosen);
            }}
            onResume={() => {
              papers.makeRoom();
              exercise.resume();
            }}
            onRestart={exercise.restart}
          />
        )}
        {state && !forest && <Retry error={failed} failed={TEXTS.loadFailed} onRetry={retry} />}
        {state && forest && (
          <Stage
            {...{ scenario, env, forest, state, moved, onFinish, after }}
            onAct={exercise.act}
            onReveal={reveal}
            onShowPassage={papers.showPassage}
            onRestart={exercise.restart}
          />
        )}
        <Reading scenario={scenario} day={day} renderLink={env.renderLink} />
      </div>
    </div>
  );
}

/** The trees of an exercise as they stand on a day, loaded once it is wanted. */
function useForest(scenario: CompiledScenario, source: TrainingEnv['trees'], day: string, isWanted: boolean) {
  const load = useCallback(() => loadTrees(source, scenario.trees), [source, scenario.trees]);
  const { module, ...rest } = useModule(isWanted ? load : null);
  const forest = useMemo(() => module && prepare(module, day), [module, day]);
  return { forest, ...rest };
}

interface Marked {
  /** facts whose passage is marked */
  shown: readonly string[];
  /** the fact being corrected, once its passage may be shown */
  current: string | undefined;
  reveal: (fact: string) => void;
}

/** What is marked in the papers as the exercise stands. */
function useMarked(
  scenario: CompiledScenario,
  state: ExerciseState | null,
  openBeside: (fact: string) => void,
): Marked {
  const [corrected, setCorrected] = useState<string>();
  const place = state && locate(scenario, state);
  const asked = place?.at === 'correction' ? scenario.asked[place.index]?.fact.id : undefined;
  const current = corrected === asked ? asked : undefined;
  const reveal = useCallback(
    (fact: string) => {
      setCorrected(fact);
      openBeside(fact);
    },
    [openBeside],
  );
  const shown = state ? listShown(scenario, state) : [];
  return { shown: current === undefined ? shown : [...shown, current], current, reveal };
}

/** Facts whose passage is marked: those read so far, all at the end. */
function listShown(scenario: CompiledScenario, state: ExerciseState): string[] {
  const isOver = locate(scenario, state).at === 'end';
  const read = isOver ? scenario.asked : scenario.asked.slice(0, state.read);
  return read.map(({ fact }) => fact.id);
}

interface StageProps extends Pick<Props, 'scenario' | 'env' | 'onFinish' | 'after'> {
  forest: Forest;
  state: ExerciseState;
  moved: boolean;
  onAct(action: ExerciseAction): ExerciseState | null;
  onReveal(fact: string): void;
  onShowPassage(fact: string): void;
  onRestart(): void;
}

/** Where the exercise stands: a question, its correction, the approach to choose, the conversation, or the end. */
function Stage(props: StageProps): ReactNode {
  const { scenario, forest, state, moved, onAct, onReveal, onFinish } = props;
  const place = locate(scenario, state);
  if (place.at === 'end') return <End {...props} />;
  const actToEnd = (action: ExerciseAction): void => {
    const next = onAct(action);
    if (next && locate(scenario, next).at === 'end')
      onFinish?.(formatResult(scenario, next, scoreExercise(forest, scenario, next)));
  };
  if (place.at === 'approach') return <Approach scenario={scenario} state={state} onAct={actToEnd} />;
  if (place.at === 'conversation') return <Talk {...{ scenario, state }} onAct={actToEnd} />;
  const asked = scenario.asked[place.index];
  if (!asked) return null;
  if (place.at === 'question')
    return (
      <>
        <Ask key={asked.fact.id} {...{ scenario, forest, state, asked, moved, onAct }} index={place.index} />
        <Earlier {...{ scenario, forest, state }} onShowPassage={props.onShowPassage} />
      </>
    );
  return (
    <Correction
      key={asked.fact.id}
      {...{ scenario, forest, state, onReveal }}
      index={place.index}
      onShowPassage={props.onShowPassage}
      onNext={() => onAct({ type: 'go-on' })}
    />
  );
}
