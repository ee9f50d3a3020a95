/** Questions and courses, compiled: guides, scenarios and law resolved by name. */
import type { GuideTarget } from '../trees/compile';
import type { LawReference } from '../trees/model';
import { pickLaw, type RenderText, type TrainingCompileContext } from './compileContext';
import { fingerprintQuestion } from './compilePrint';
import type { CourseSource, QuizQuestionSource } from './format';
import type {
  Citation,
  CompiledCourse,
  CompiledQuizQuestion,
  CompiledStage,
  GuideLink,
  ScenarioListing,
} from './model';
import type { ParsedTrainingFile } from './parse';
import { countAsked } from './quiz';

/** Time that a question of a quiz takes with its explanation, in minutes. */
const MINUTES_A_QUESTION = 0.75;

type CourseContext = Pick<TrainingCompileContext, 'guides' | 'references' | 'law' | 'prefix'>;

/** Compiles one question. @param quiz - id of the file that holds it */
export function compileQuestion(
  source: QuizQuestionSource,
  quiz: string,
  context: TrainingCompileContext,
  render: RenderText,
): CompiledQuizQuestion {
  const { law } = source;
  const body = {
    id: source.id,
    quiz,
    guide: linkGuide(source.guide, context),
    skill: source.skill,
    kind: source.kind,
    question: render(source.question),
    options: source.options.map(({ text, right, why }) => ({
      html: render(text, true),
      right,
      ...(why !== undefined && { why: render(why, true) }),
    })),
    explanation: render(source.explanation),
    law: law === 'none' ? [] : law.map((id) => cite(context.references[id] as LawReference)),
  };
  return {
    ...body,
    values: pickLaw(JSON.stringify(body), context.law),
    ...fingerprintQuestion(source, context),
  };
}

/** Compiles one course. @param scenarios - by id */
export function compileCourse(
  { id, data }: ParsedTrainingFile<CourseSource>,
  scenarios: ReadonlyMap<string, ScenarioListing>,
  context: CourseContext,
  render: RenderText,
): Omit<CompiledCourse, 'version'> {
  const stages = data.stages.map((stage): CompiledStage => {
    if ('guide' in stage) {
      const guide = linkGuide(stage.guide, context);
      const why = render(stage.why, true);
      return { kind: 'guide', id: stage.guide, title: guide.title, minutes: stage.minutes, guide, why };
    }
    if ('quiz' in stage) {
      const { quiz, title, questions, indispensable } = stage;
      const asks = countAsked(questions.length);
      const minutes = Math.ceil(asks * MINUTES_A_QUESTION);
      return { kind: 'quiz', id: quiz, title, minutes, questions, asks, indispensable };
    }
    const scenario = scenarios.get(stage.scenario) as ScenarioListing;
    const { title, minutes } = scenario;
    const { feedback, indispensable } = stage;
    return { kind: 'scenario', id: stage.scenario, title, minutes, scenario, feedback, indispensable };
  });
  return {
    id,
    title: data.title,
    summary: render(data.summary, true),
    audience: render(data.audience, true),
    objectives: data.objectives.map((text) => render(text, true)),
    order: data.order,
    passMark: data.passMark,
    minutes: stages.reduce((sum, { minutes }) => sum + minutes, 0),
    stages,
  };
}

function linkGuide(id: string, { guides, prefix }: CourseContext): GuideLink {
  const { title, url, description } = guides[id] as GuideTarget;
  return { id, title, url: prefix(url), ...(description !== undefined && { description }) };
}

function cite({ id, text, short, about, url }: LawReference): Citation {
  return { id, text, short, about, url };
}
