/** From the text of `training/` to typed content with positions kept: nothing stops at the first fault. */
import type * as z from 'zod';
import { type Issue, sortIssues } from '../trees/issue';
import type { Path } from '../trees/path';
import { readFile } from '../trees/readFile';
import { baseName, type Position, type PositionOptions, parseSource, type Source } from '../trees/source';
import { type ConversationSource, conversationSchema } from './conversation/format';
import {
  type CourseSource,
  courseSchema,
  quizSchema,
  type ScenarioSource,
  scenarioSchema,
  skillsSchema,
} from './format';
import { TRAINING_MESSAGES } from './messages/check';

/** What one file holds. */
export interface ParsedTrainingFile<T> {
  /** the file's name without extension */
  id: string;
  file: string;
  data: T;
  position(path: Path, options?: PositionOptions): Position;
}

export type QuizSource = z.infer<typeof quizSchema>;
export type SkillsSource = z.infer<typeof skillsSchema>;

/** Files that could be read. Those with an issue are left out: what they define counts as known, see `broken`. */
export interface ParsedTraining {
  scenarios: ParsedTrainingFile<ScenarioSource>[];
  conversations: ParsedTrainingFile<ConversationSource>[];
  quizzes: ParsedTrainingFile<QuizSource>[];
  courses: ParsedTrainingFile<CourseSource>[];
  skills: ParsedTrainingFile<SkillsSource> | undefined;
  /** files with an issue of form: nothing is said about names that may stand there */
  broken: ReadonlySet<string>;
}

/**
 * Parses every file of `training/`.
 *
 * @param files - paths as issues shall print them; the folder tells what a file holds
 */
export function parseTraining(files: readonly { path: string; text: string }[]): {
  training: ParsedTraining;
  issues: Issue[];
} {
  const issues: Issue[] = [];
  const broken = new Set<string>();
  const read = <T>(source: Source, schema: z.ZodType<T>): ParsedTrainingFile<T>[] => {
    const { data, isSound } = readFile(source, schema, (issue) => issues.push(issue));
    const { file, position } = source;
    if (isSound) return [{ id: baseName(file), file, data, position }];
    broken.add(file);
    return [];
  };
  const training = {
    scenarios: [] as ParsedTrainingFile<ScenarioSource>[],
    conversations: [] as ParsedTrainingFile<ConversationSource>[],
    quizzes: [] as ParsedTrainingFile<QuizSource>[],
    courses: [] as ParsedTrainingFile<CourseSource>[],
    skills: undefined as ParsedTrainingFile<SkillsSource> | undefined,
    broken,
  };
  for (const { path, text } of files) {
    const source = parseSource(path, text, (issue) => issues.push(issue));
    const folder = path.split('/').at(-2);
    if (folder === 'scenarios') training.scenarios.push(...read(source, scenarioSchema));
    else if (folder === 'conversations') training.conversations.push(...read(source, conversationSchema));
    else if (folder === 'quizzes') training.quizzes.push(...read(source, quizSchema));
    else if (folder === 'courses') training.courses.push(...read(source, courseSchema));
    else if (baseName(path) === 'skills') [training.skills] = read(source, skillsSchema);
    else issues.push(buildStray(path));
  }
  return { training, issues: sortIssues(issues) };
}

function buildStray(file: string): Issue {
  return {
    file,
    line: 1,
    column: 1,
    severity: 'error',
    code: 'training-stray-file',
    ...TRAINING_MESSAGES['stray-file'](),
  };
}
