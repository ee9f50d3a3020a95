import { type ReactNode, useCallback } from 'react';
import Retry from '../Retry';
import type { ExerciseSlotProps } from '../Training/host';
import { useModule } from '../useModule';
import { loadExercise } from './loadExercise';
import { useTrainingEnv } from './useTrainingEnv';

/** The exercise of a scenario inside a course; the case and its view are fetched when it is opened. */
export default function ExerciseSlot({ scenario, feedback, onFinish }: ExerciseSlotProps): ReactNode {
  const env = useTrainingEnv();
  const load = useCallback(() => loadExercise(scenario), [scenario]);
  const { module, failed, retry } = useModule(load);
  if (!module) return <Retry error={failed} onRetry={retry} />;
  return (
    <div data-exercise={scenario}>
      <module.View scenario={module.data} env={env} feedback={feedback} onFinish={onFinish} />
    </div>
  );
}
