/** Where an issue of a question stands that a requirement generated: at its line in `requirements.yaml`. */
import { isGateQuestion, readGateQuestion } from '../gates';
import type { Path } from '../path';
import type { CheckRun, IssuePlace } from './context';
import type { DecidableBranch } from './graph';

/**
 * Finds the place of a generated question, or of one of its branches.
 *
 * @returns undefined for a question that an author wrote
 */
export function findGatePlace(
  question: string,
  branch: Pick<DecidableBranch, 'origin'> | undefined,
  { content }: CheckRun,
): IssuePlace | undefined {
  if (!isGateQuestion(question)) return undefined;
  const { requirement } = readGateQuestion(question);
  const path: Path = [requirement, ...(branch?.origin ?? [])];
  return { file: content.requirements[requirement]?.file ?? '', path, key: path.length === 1 };
}

/** How authors are told of a question: a generated one by its requirement and its outcome. */
export function nameGateQuestion(question: string): string {
  if (!isGateQuestion(question)) return question;
  const { requirement, outcome } = readGateQuestion(question);
  return `${requirement} (${outcome})`;
}
