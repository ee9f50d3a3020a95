/** What a learner owes again: what was known once, and has changed since in what it shows or rests on. */
import { type Fingerprinted, findPrint } from './fingerprint';
import type { CompiledStage } from './model';
import type { Progress } from './progress';

/** What owing needs of the content. */
export interface OwedContent {
  questions: Readonly<Record<string, Fingerprinted>>;
  scenarios: readonly (Fingerprinted & { id: string })[];
}

/** Ids, in the order of the record. */
export interface Owed {
  questions: string[];
  scenarios: string[];
}

/**
 * Lists what a learner owes again.
 *
 * Only what was done since fingerprints are kept can be told to have changed; what the content no longer holds is owed
 * by nobody, and what was never known is not owed but still to learn.
 *
 * @param day - the learner's, `YYYY-MM-DD`
 */
export function listOwed(
  { questions, exercises }: Pick<Progress, 'questions' | 'exercises'>,
  content: OwedContent,
  day: string,
): Owed {
  const scenarios = new Map(content.scenarios.map((scenario) => [scenario.id, scenario]));
  const hasChanged = (then: string | undefined, item: Fingerprinted | undefined): boolean =>
    then !== undefined && item !== undefined && findPrint(item, day) !== then;
  return {
    questions: Object.keys(questions).filter((id) => hasChanged(questions[id]?.known, content.questions[id])),
    scenarios: Object.keys(exercises).filter((id) =>
      hasChanged(exercises[id]?.last.print, scenarios.get(id)),
    ),
  };
}

/** How much is owed, a count. */
export function countOwed({ questions, scenarios }: Owed): number {
  return questions.length + scenarios.length;
}

/** Whether anything of a stage is owed; a guide is read again where its course says so. */
export function isStageOwed(stage: CompiledStage, { questions, scenarios }: Owed): boolean {
  if (stage.kind === 'scenario') return scenarios.includes(stage.id);
  return stage.kind === 'quiz' && stage.questions.some((id) => questions.includes(id));
}
