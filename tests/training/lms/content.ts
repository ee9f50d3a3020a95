/** The courses as they ship, compiled once for the tests of reports and of what is kept. */
import { loadTraining } from '../../../src/plugins/training/load';
import { answerQuiz, finishStage, noteExercise } from '../../../src/training/learn';
import type { CourseContent } from '../../../src/training/lms/courseReport';
import type { CompiledTraining } from '../../../src/training/model';
import { createProgress, type Progress } from '../../../src/training/progress';
import { drawTry } from '../../../src/training/quiz';

export const DAY = '2026-11-24';

export async function loadCourses(): Promise<CourseContent[]> {
  const { compiled, issues } = await loadTraining('.', { today: DAY });
  if (!compiled) throw new Error(JSON.stringify(issues, null, 1));
  return compiled.courses.map((course) => pickContent(compiled, course.id));
}

function pickContent({ courses, questions, scenarios }: CompiledTraining, id: string): CourseContent {
  const course = courses.find((one) => one.id === id) as CourseContent['course'];
  const played = course.stages.flatMap((stage) => (stage.kind === 'scenario' ? [stage.scenario.id] : []));
  return {
    course,
    questions,
    scenarios: Object.fromEntries(
      scenarios.filter((one) => played.includes(one.id)).map((one) => [one.id, one]),
    ),
  };
}

/**
 * The record of a learner who went through a course.
 *
 * @param isRight - whether the n-th answer is right
 */
export function goThrough(
  { course, questions, scenarios }: CourseContent,
  isRight: (index: number) => boolean,
  stages = course.stages.length,
): Progress {
  let progress = createProgress('0f8fad5b-d9cb-469f-a165-70867728950e', DAY);
  let count = 0;
  for (const stage of course.stages.slice(0, stages)) {
    const moment = { course: course.id, stage: stage.id, day: DAY, version: course.version };
    let points = 0;
    let max = 0;
    let lacking: string[] | undefined;
    if (stage.kind === 'quiz') {
      for (const id of drawTry(course.id, stage, progress)) {
        const options = questions[id]?.options ?? [];
        const right = isRight(count++);
        const given = options.flatMap((option, index) => (option.right === right ? [index] : []));
        progress = answerQuiz(progress, moment, {
          question: id,
          given: given.slice(0, right ? 6 : 1),
          right,
          print: questions[id]?.print ?? '',
        });
        points += right ? 1 : 0;
        max++;
      }
    }
    if (stage.kind === 'scenario') {
      const scenario = scenarios[stage.scenario.id];
      const facts = Object.fromEntries(
        (scenario?.asked ?? []).map(({ fact }) => [fact.id, { right: isRight(count++), given: '?' }]),
      );
      max = Object.keys(facts).length + 2;
      points = Object.values(facts).filter(({ right }) => right).length;
      lacking = Object.keys(facts).filter((id) => !facts[id]?.right && scenario?.facts[id]?.indispensable);
      const result = {
        scenario: stage.scenario.id,
        score: points,
        max,
        facts,
        lacking,
        approachRight: false,
      };
      progress = noteExercise(progress, { ...result, needless: 3, day: DAY }, course.version);
    }
    progress = finishStage(progress, moment, { points, max }, lacking);
  }
  return progress;
}
