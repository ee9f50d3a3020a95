/** Options that no branch of a question names: their readers all fall into its last branch, which says so (`rest:`). */
import type { BranchSource, QuestionSource } from '../content';
import { isSeveral } from '../factTypes';
import { visitOperators } from '../formula';
import { REST_MESSAGES } from '../messages/check/rest';
import type { Condition } from '../model';
import type { CheckRun } from './context';

/** From so many options on, what is left to the last branch may have been forgotten. */
const MANY = 2;

export function checkRest(checkRun: CheckRun): void {
  const { facts, trees } = checkRun.content;
  for (const { id: tree, file, questions } of Object.values(trees))
    for (const question of Object.values(questions)) {
      const def = facts[question.fact];
      if (!def?.options || isSeveral(def)) continue;
      const index = question.branches.length - 1;
      const last = question.branches[index] as BranchSource;
      const named = listNamed(question);
      if (named === null) continue;
      const left = def.options.map(({ id }) => id).filter((id) => !named.has(id));
      const isSplit = def.options.length > left.length;
      const wanted = isSplit && last.if === undefined && left.length >= MANY ? left : [];
      const { rest = [] } = last;
      if (rest.length === 0 ? wanted.length === 0 : isSame(rest, wanted)) continue;
      checkRun.report(
        { file, path: [...question.path, index, ...(rest.length > 0 ? ['rest'] : [])] },
        {
          code: 'answer-without-branch',
          severity: 'warning',
          about: [`fact:${question.fact}`],
          ...REST_MESSAGES['answer-without-branch']({
            tree,
            question: question.id,
            to: last.to,
            forgotten: wanted.filter((id) => !rest.includes(id)),
            stray: rest.filter((id) => !wanted.includes(id)),
            wanted,
          }),
        },
      );
    }
}

/** The options that the branches of a question name; null where one could not be read. */
function listNamed({ fact, branches }: QuestionSource): Set<string> | null {
  const named = new Set<string>();
  for (const { if: condition, faulty } of branches) {
    if (faulty) return null;
    if (condition) for (const option of listOptions(condition, fact)) named.add(option);
  }
  return named;
}

function listOptions(condition: Condition, fact: string): string[] {
  const found: string[] = [];
  visitOperators(condition, (operator) => {
    if (operator.fact === fact && 'values' in operator) found.push(...operator.values);
  });
  return found;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}
