import { useCallback, useEffect, useRef, useState } from 'react';
import { formatExercise, parseExercise } from '../../../training/keep';
import type { CompiledScenario, FeedbackTiming } from '../../../training/model';
import { beginExercise, type ExerciseAction, type ExerciseState, playExercise } from '../../../training/play';
import { exerciseKey, type TrainingEnv } from '../env';

export interface ExerciseHandle {
  /** null: not begun, or not yet read */
  state: ExerciseState | null;
  /** an exercise under way that was found on the device, not yet taken up */
  found: ExerciseState | null;
  /** true once the learner has moved: focus may follow */
  moved: boolean;
  /** false: nothing can be kept here */
  isKept: boolean;
  begin(feedback: FeedbackTiming): void;
  resume(): void;
  restart(): void;
  act(action: ExerciseAction): ExerciseState | null;
}

/** One exercise, kept at every step so that closing the page loses nothing. */
export function useExercise(scenario: CompiledScenario, { store, day }: TrainingEnv): ExerciseHandle {
  const [state, setState] = useState<ExerciseState | null>(null);
  const [found, setFound] = useState<ExerciseState | null>(null);
  const [moved, setMoved] = useState(false);
  const [isKept, setKept] = useState(true);
  const latest = useRef<ExerciseState | null>(null);
  const key = exerciseKey(scenario.id);

  useEffect(() => {
    const text = store.read(key);
    setFound(text === null ? null : parseExercise(scenario, text));
  }, [store, key, scenario]);

  const set = useCallback(
    (next: ExerciseState | null) => {
      latest.current = next;
      setState(next);
      setMoved(true);
      setKept(store.write(key, next && formatExercise(scenario, next)));
    },
    [store, key, scenario],
  );

  return {
    state,
    found,
    moved,
    isKept,
    begin: (feedback) => set(beginExercise(feedback, day)),
    resume: () => found && set(found),
    restart: () => {
      setFound(null);
      set(null);
    },
    act: (action) => {
      if (!latest.current) return null;
      const next = playExercise(scenario, latest.current, action);
      set(next);
      return next;
    },
  };
}
