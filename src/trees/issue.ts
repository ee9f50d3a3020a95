/** Issues: what the checker found, where, and how to mend it. */

export type Severity = 'error' | 'warning';

/** One finding at one place in a file. */
export interface Issue {
  file: string;
  /** from 1 */
  line: number;
  /** from 1 */
  column: number;
  severity: Severity;
  code: IssueCode;
  /** what is wrong, one sentence */
  message: string;
  /** how to mend it */
  hint: string;
  /** a concrete case that hits it: the facts as they would be answered */
  example?: string;
}

/** Every kind of issue, with its meaning. Codes are public: they are searched for, and tests name them. */
export const ISSUE_CODES = {
  'yaml-syntax': 'The file is not valid YAML.',
  'duplicate-key': 'A key is written twice in one map.',
  'unknown-key': 'A key is not part of the format.',
  'missing-key': 'A key that the format requires is absent.',
  'invalid-value': 'A value is not of the kind that its key takes.',
  'condition-syntax': 'A condition is not written as the format asks.',
  'condition-type': 'A comparison does not fit the type of its fact or law value.',
  'text-in-condition': 'A condition reads a free text.',
  'derived-date-in-condition': 'A condition reads a derived date, which only a step’s `by:` may do.',
  'unknown-fact': 'Nothing defines this fact.',
  'unknown-option': 'The fact has no such option.',
  'unknown-target': 'A branch leads to a question or outcome that nothing defines.',
  'unknown-tree': 'A branch or link leads to a tree that does not exist.',
  'unknown-step': 'An outcome names a step that `steps.yaml` does not define.',
  'unknown-letter': 'A step names a letter that `docs/modeles/` does not hold.',
  'unknown-guide': 'A guide is named or linked that does not exist.',
  'unknown-law-reference': 'A law reference is named that `law/references` does not define.',
  'unknown-law-value': 'A law value is named that `law/values` does not define.',
  'unknown-derived': 'A derived fact depends on a fact that nothing defines.',
  unreachable: 'No answers lead to this question or outcome.',
  'dead-branch': 'No answers take this branch.',
  gap: 'For some answers no branch of the question holds.',
  'fact-not-asked': 'A condition reads a fact that was not asked on some path to it.',
  'input-not-asked': 'A condition reads a derived fact whose input was not asked on some path to it.',
  cycle: 'Questions lead back to themselves.',
  'cycle-over-trees': 'Trees hand over to each other in a circle.',
  'outcome-without-step': 'An outcome advises no step.',
  'outcome-without-guide': 'An outcome names no guide to read.',
  'outcome-without-lawyer': 'An outcome does not say whether a lawyer is needed.',
  'outcome-without-lawyer-reason': 'A lawyer is advised or required without a reason.',
  'outcome-without-law': 'An outcome has neither a legal basis nor the reason for having none.',
  'duplicate-outcome': 'Two outcomes have the same approach, steps, lawyer level and law.',
  'choice-without-way-out': 'A choice is neither exhaustive nor has an `other` option.',
  'unused-fact': 'No tree asks this fact.',
  'unused-step': 'No outcome advises this step.',
  'repeats-law-value': 'A condition writes out a number that a law value already holds.',
  'number-in-text': 'A text writes out a number or an article instead of naming it.',
  'broken-link': 'A link in a text prefills a tree with a fact or value that does not exist.',
  'law-missing': 'A law value has no period on a day within the two coming years.',
  'law-value-undefined-at': 'A law value is read at a date that may lie outside its periods.',
  'derived-without-witness':
    'An option of a derived fact has no witness case, or one that gives another option.',
  'derived-failure': 'A derived fact fails, or gives a value it does not declare, on a possible case.',
  'over-budget': 'A tree is too intricate to be decided within the budget.',
  'bad-date': 'A day is not one of the calendar, or not written YYYY-MM-DD.',
  'bad-duration': 'A duration is not written as the format asks.',
  'duplicate-id': 'Two files define the same id.',
  'law-period-overlap': 'Two periods of a law value hold on the same day, or stand in the wrong order.',
  'law-period-gap':
    'A law value or a rate says nothing for some time between two periods, or after the last.',
  'letter-unknown-field': 'A letter names a field that neither it nor `commun.letter.yaml` defines.',
  'letter-unused-field': 'A field of a letter stands nowhere in it.',
  'letter-unknown-computed': 'A letter names a computation that does not exist.',
  'stray-law-file': 'A file of `law/` is not where law is read from.',
  'training-stray-file': 'A file of `training/` is not where training is read from.',
  'training-unknown':
    'A skill, document, question, scenario, course or outcome is named that does not exist.',
  'training-bad-day': 'A day of a scenario is not written `today - 26 months`.',
  'training-number': 'A text of training writes out a number of law or an article.',
  'scenario-value': 'A fact of a scenario has a value that its tree does not take.',
  'scenario-quote': 'The words that tell a fact do not stand once in the document.',
  'scenario-fact-missing': 'The walk of a scenario asks a fact that its file does not give.',
  'scenario-fact-unused': 'A scenario gives a fact that its walk does not ask.',
  'scenario-open': 'A scenario leaves several outcomes possible.',
  'scenario-outcome': 'A scenario ends elsewhere than it says.',
} as const;

export type IssueCode = keyof typeof ISSUE_CODES;

/**
 * Formats an issue for a terminal: place, severity and code on one line, the rest below, indented by two spaces.
 *
 * A clickable place comes first, as compilers print it.
 */
export function formatIssue(issue: Issue): string {
  const head = `${issue.file}:${issue.line}:${issue.column} ${issue.severity} ${issue.code}`;
  const body = [issue.message, issue.hint, issue.example && `For example: ${issue.example}`];
  const lines = body.filter((text): text is string => Boolean(text)).flatMap((text) => text.split('\n'));
  return [head, ...lines.map((text) => `  ${text}`)].join('\n');
}

/** Orders issues by file, line and column, and drops those said twice. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  const sorted = [...issues].sort(
    (a, b) =>
      compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code),
  );
  const seen = new Set<string>();
  return sorted.filter((issue) => {
    const key = JSON.stringify([issue.file, issue.line, issue.column, issue.code, issue.message]);
    return !seen.has(key) && seen.add(key);
  });
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
