/** Every question, and what lists need: for pages of one learner or of several, whatever they have met. */
import type { CompiledQuestion, TrainingIndex } from '../../../training/model';

export async function loadAll(): Promise<{
  questions: Record<string, CompiledQuestion>;
  index: TrainingIndex;
}> {
  const { default: loaders } = await import('~training/loaders');
  const [questions, index] = await Promise.all([loaders.loadQuestions(), loaders.loadIndex()]);
  return { questions, index };
}
