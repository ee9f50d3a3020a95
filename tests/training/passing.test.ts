/** The courses that ship cannot be passed past what is indispensable in them. */
import { describe, expect, it } from 'vitest';
import { loadTraining } from '../../src/plugins/training/load';
import { drawUpAttestation } from '../../src/training/attestation';
import { answerQuiz, finishStage, noteExercise } from '../../src/training/learn';
import type { CompiledCourse, ExerciseResult } from '../../src/training/model';
import { createProgress, type Progress } from '../../src/training/progress';
import { drawTry } from '../../src/training/quiz';
import { findStanding } from '../../src/training/standing';

const DAY = '2026-11-24';
const { compiled } = await loadTraining('.', { today: DAY });
if (!compiled) throw new Error('training holds an error');
const { courses, questions, scenarios } = compiled;

/** Goes through a course, all right but for the facts of one scenario. @param missed - all its facts, or some */
function goThrough(course: CompiledCourse, scenario: string, missed: (fact: string) => boolean): Progress {
  return course.stages.reduce(
    (progress: Progress, stage) => {
      const moment = { course: course.id, stage: stage.id, day: DAY, version: course.version };
      if (stage.kind === 'guide') return finishStage(progress, moment, { points: 0, max: 0 });
      if (stage.kind === 'quiz') {
        const asked = drawTry(course.id, stage, progress);
        const answered = asked.reduce((one, question) => {
          const options = questions[question]?.options ?? [];
          const given = options.flatMap(({ right }, index) => (right ? [index] : []));
          return answerQuiz(one, moment, { question, given, right: true });
        }, progress);
        return finishStage(answered, moment, { points: asked.length, max: asked.length });
      }
      const result = play(stage.id, (fact) => stage.id === scenario && missed(fact));
      const points = { points: result.score, max: result.max };
      return finishStage(noteExercise(progress, result, course.version), moment, points, result.lacking);
    },
    createProgress('a1b2', DAY),
  );
}

function play(id: string, isMissed: (fact: string) => boolean): ExerciseResult {
  const scenario = scenarios.find((one) => one.id === id);
  if (!scenario) throw new RangeError(id);
  const asked = scenario.asked.map(({ fact }) => fact.id);
  const missed = asked.filter(isMissed);
  const isWhole = missed.length === asked.length;
  const facts = Object.fromEntries(asked.map((fact) => [fact, { right: !missed.includes(fact), given: '' }]));
  const lacking = missed.filter((fact) => scenario.facts[fact]?.indispensable);
  const max = asked.length + 2;
  const score = max - missed.length - (isWhole ? 2 : 0);
  return { scenario: id, score, max, facts, approachRight: !isWhole, needless: 0, lacking, day: DAY };
}

const first = courses.find(({ id }) => id === 'premier-jour') as CompiledCourse;
const stand = (course: CompiledCourse, progress: Progress) =>
  findStanding(course, progress.courses[course.id], progress.guides);

describe('a learner right everywhere', () => {
  it('passes each course', () => {
    for (const course of courses)
      expect(
        stand(
          course,
          goThrough(course, '', () => false),
        ).passed,
      ).toBe(true);
  });

  it('but on the injured customer does not pass, has no attestation, and is led back to it', () => {
    const progress = goThrough(first, 'parasol-chauffant', () => true);
    const { complete, passed, points, stages, next, again } = stand(first, progress);
    expect(points.points / points.max).toBeGreaterThan(first.passMark);
    expect({ complete, passed }).toEqual({ complete: true, passed: false });
    expect(stages[next]?.stage.id).toBe('parasol-chauffant');
    expect(again).toEqual([next]);
    expect(drawUpAttestation(first, progress, { lawDay: DAY, drawnUp: DAY })).toBeNull();
  });

  it('but on the one fact that matters of any exercise does not pass its course', () => {
    for (const course of courses)
      for (const stage of course.stages) {
        if (stage.kind !== 'scenario' || stage.scenario.indispensable === 0) continue;
        const facts = scenarios.find(({ id }) => id === stage.id)?.facts;
        const progress = goThrough(course, stage.id, (fact) => facts?.[fact]?.indispensable === true);
        expect(stand(course, progress).passed, `${course.id} ${stage.id}`).toBe(false);
      }
  });
});

describe('the quizzes that ship', () => {
  it('ask at least four questions a try, and each course has a stage that must be passed by itself', () => {
    for (const { id, stages } of courses) {
      for (const stage of stages) if (stage.kind === 'quiz') expect(stage.asks, stage.id).toBeGreaterThan(3);
      expect(
        stages.some((stage) => stage.kind !== 'guide' && stage.indispensable),
        id,
      ).toBe(true);
    }
  });

  it('have a guide that can be opened before a new try in the course itself', () => {
    for (const { stages } of courses)
      for (const stage of stages) {
        if (stage.kind !== 'quiz') continue;
        const guides = stage.questions.map((id) => questions[id]?.guide.id);
        expect(
          stages.some(({ kind, id }) => kind === 'guide' && guides.includes(id)),
          stage.id,
        ).toBe(true);
      }
  });
});
