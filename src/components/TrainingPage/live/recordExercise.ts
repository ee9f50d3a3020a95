import { noteExercise } from '../../../training/learn';
import type { ExerciseResult } from '../../../training/model';
import { createDeviceStore } from '../../Training/deviceStore';
import { createId } from '../createId';

/** Notes an exercise done on its own page. What storage refuses is told there already, by the exercise. */
export function recordExercise(result: ExerciseResult): void {
  const store = createDeviceStore(() => window.localStorage, createId, result.day);
  store.save(noteExercise(store.load().progress, result, ''));
}
