/** Every question, and what lists need: for pages of one learner or of several, whatever they have met. */
import type { CompiledQuizQuestion, TrainingIndex, TrainingPrints } from '../../../training/model';

export async function loadAll(): Promise<{
  questions: Record<string, CompiledQuizQuestion>;
  index: TrainingIndex;
}> {
  const { default: loaders } = await import('~training/loaders');
  const [questions, index] = await Promise.all([loaders.loadQuestions(), loaders.loadIndex()]);
  return { questions, index };
}

/** Every question. */
export async function loadQuestions(): Promise<Record<string, CompiledQuizQuestion>> {
  return (await import('~training/loaders')).default.loadQuestions();
}

/** What tells that something known has changed. */
export async function loadPrints(): Promise<TrainingPrints> {
  return (await import('~training/loaders')).default.loadPrints();
}
