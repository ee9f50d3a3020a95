import type { CompiledQuizQuestion, TrainingAnswers, TrainingIndex } from '../../../training/model';
import type { OwedContent } from '../../../training/owed';

/** What the trainer's page reads of training. */
export interface TrainerContent extends OwedContent {
  index: TrainingIndex;
  scenarios: TrainingIndex['scenarios'];
  questions: Readonly<Record<string, CompiledQuizQuestion>>;
  /** fact → option → its label */
  answers: TrainingAnswers;
}

/** Where a person shows, on the trainer's page: the fragment of its address. */
export const personHash = (id: string): string => `personne=${id}`;
