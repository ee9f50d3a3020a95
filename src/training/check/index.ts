/** Every check of `training/`. Names that may stand in a file that could not be read are not held against others. */
import { type Issue, sortIssues } from '../../trees/issue';
import type { CourseSource } from '../format';
import { TRAINING_MESSAGES } from '../messages/check';
import type { ParsedTraining, ParsedTrainingFile, QuizSource } from '../parse';
import { buildIssue, type ReportIssue, type TrainingContext, tellUnknown } from './context';
import { checkConversation } from './conversation';
import { checkScenario } from './scenario';
import { checkTexts } from './texts';

export type { TrainingContext } from './context';

/** Checks what was parsed. */
export function checkTraining(training: ParsedTraining, context: TrainingContext): Issue[] {
  const issues: Issue[] = [];
  const report: ReportIssue = (issue) => issues.push(issue);
  const { scenarios, conversations, quizzes, courses, skills } = training;
  const known = skills && new Set(Object.keys(skills.data));
  for (const file of scenarios) checkScenario(file, known, context, report);
  const isWhole = ![...training.broken].some((path) => path.includes('/scenarios/'));
  const cases = isWhole ? new Set(scenarios.map(({ id }) => id)) : undefined;
  for (const file of conversations) checkConversation(file, cases, report);
  checkQuizzes(quizzes, known, context, report);
  for (const course of courses) checkCourse(course, training, context, report);
  for (const file of [...scenarios, ...conversations, ...quizzes, ...courses])
    checkTexts(file, context, report);
  return sortIssues(issues);
}

function checkQuizzes(
  quizzes: readonly ParsedTrainingFile<QuizSource>[],
  skills: ReadonlySet<string> | undefined,
  { guides, references }: TrainingContext,
  report: ReportIssue,
): void {
  const seen = new Map<string, string>();
  for (const file of quizzes)
    for (const [index, { id, guide, skill, law }] of file.data.questions.entries()) {
      const path = ['questions', index];
      const fail = (key: string | number, ...told: Parameters<typeof tellUnknown>) =>
        report(buildIssue(file, [...path, key], tellUnknown(...told)));
      const other = seen.get(id);
      if (other !== undefined)
        report(
          buildIssue(file, [...path, 'id'], {
            code: 'duplicate-id',
            ...TRAINING_MESSAGES['duplicate-question']({ id, file: other }),
          }),
        );
      seen.set(id, file.file);
      if (!Object.hasOwn(guides, guide)) fail('guide', 'guide', guide, Object.keys(guides));
      if (skills && !skills.has(skill)) fail('skill', 'skill', skill, skills);
      if (law === 'none') continue;
      for (const reference of law)
        if (!Object.hasOwn(references, reference))
          fail('law', 'law-reference', reference, Object.keys(references));
    }
}

function checkCourse(
  file: ParsedTrainingFile<CourseSource>,
  { scenarios, quizzes, broken }: ParsedTraining,
  { guides }: TrainingContext,
  report: ReportIssue,
): void {
  const isWhole = (folder: string) => ![...broken].some((path) => path.includes(`/${folder}/`));
  const scenarioIds = new Set(scenarios.map(({ id }) => id));
  const questionIds = new Set(quizzes.flatMap(({ data }) => data.questions.map(({ id }) => id)));
  const seen = new Set<string>();
  for (const [index, stage] of file.data.stages.entries()) {
    const path = ['stages', index];
    const fail = (more: (string | number)[], ...told: Parameters<typeof tellUnknown>) =>
      report(buildIssue(file, [...path, ...more], tellUnknown(...told)));
    const id = 'guide' in stage ? stage.guide : 'quiz' in stage ? stage.quiz : stage.scenario;
    if (seen.has(id))
      report(
        buildIssue(file, path, {
          code: 'duplicate-id',
          ...TRAINING_MESSAGES['duplicate-stage']({ id }),
        }),
      );
    seen.add(id);
    if ('guide' in stage && !Object.hasOwn(guides, id)) fail(['guide'], 'guide', id, Object.keys(guides));
    if ('scenario' in stage && !scenarioIds.has(id) && isWhole('scenarios'))
      fail(['scenario'], 'scenario', id, scenarioIds);
    if (!('quiz' in stage) || !isWhole('quizzes')) continue;
    for (const [place, question] of stage.questions.entries())
      if (!questionIds.has(question)) fail(['questions', place], 'question', question, questionIds);
  }
}
