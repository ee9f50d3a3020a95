import { describe, expect, it } from 'vitest';
import { drawUpAttestation } from '../../src/training/attestation';
import { answerQuiz, finishStage, noteGuide, rename } from '../../src/training/learn';
import { createProgress } from '../../src/training/progress';
import { findStanding, isPassed } from '../../src/training/standing';
import { at, COURSE, finishCourse } from './learner';

const NEW = createProgress('a1b2', '2026-11-20');
const standing = (progress = NEW, course = COURSE) =>
  findStanding(course, progress.courses.accueil, progress.guides);

describe('a course', () => {
  it('begins at its first stage', () => {
    expect(standing()).toMatchObject({ done: 0, complete: false, passed: null, next: 0 });
    expect(standing().stages.map(({ state }) => state)).toEqual(['todo', 'todo', 'todo']);
  });

  it('goes on in the middle of the quiz that was left', () => {
    const read = finishStage(NEW, at('communication/ecouter', '2026-11-20'), { points: 0, max: 0 });
    const left = answerQuiz(read, at('bases', '2026-11-20'), {
      question: 'q-un',
      given: [0],
      right: true,
    });
    expect(standing(left)).toMatchObject({ done: 1, next: 1 });
    expect(standing(left).stages[1]).toMatchObject({ state: 'begun', answered: 1 });
  });

  it('is passed from its mark on, by the points of all its stages', () => {
    const { points, passed, complete } = standing(finishCourse(NEW, '2026-11-24'));
    expect({ points, passed, complete }).toEqual({
      points: { points: 12, max: 13 },
      passed: true,
      complete: true,
    });
    expect(standing(finishCourse(NEW, '2026-11-24', 4)).passed).toBe(false);
  });

  it('is not passed without an indispensable fact, whatever the points, and leads back to it', () => {
    const missed = standing(finishCourse(NEW, '2026-11-24', 9, ['danger']));
    expect(missed).toMatchObject({ complete: true, passed: false, again: [2, 1], next: 2 });
    expect(missed.points).toEqual({ points: 11, max: 13 });
    expect(missed.stages[2]).toMatchObject({ verdict: 'lacking', blocks: true });
    const mended = finishStage(
      finishCourse(NEW, '2026-11-24', 9, ['danger']),
      at('vase', '2026-11-25'),
      { points: 9, max: 10 },
      [],
    );
    expect(standing(mended)).toMatchObject({ passed: true, again: [1] });
  });

  it('is not passed without an indispensable stage', () => {
    const stages = COURSE.stages.map((stage) =>
      stage.kind === 'quiz' ? { ...stage, indispensable: true } : stage,
    );
    const strict = standing(finishCourse(NEW, '2026-11-24'), { ...COURSE, stages });
    expect(strict).toMatchObject({ passed: false, again: [1], next: 1 });
    expect(strict.stages[1]).toMatchObject({ verdict: 'weak', blocks: true });
    expect(standing(finishCourse(NEW, '2026-11-24')).stages[1]).toMatchObject({
      verdict: 'weak',
      blocks: false,
    });
  });

  it('passed before facts were indispensable stays passed, unless nothing at all was found', () => {
    const old = (points: number) =>
      finishStage(NEW, at('vase', '2026-11-20'), { points, max: 10 }).courses.accueil?.stages.vase;
    const verdict = (points: number) => {
      const { courses } = finishCourse(NEW, '2026-11-24');
      const stages = {
        ...courses.accueil?.stages,
        vase: old(points) ?? { attempts: 0, best: null, open: null },
      };
      return findStanding(COURSE, { begun: '2026-11-20', stages }).stages[2]?.verdict;
    };
    expect(verdict(9)).toBe('good');
    expect(verdict(0)).toBe('lacking');
  });

  it('tells a guide opened from one declared read', () => {
    expect(standing(noteGuide(NEW, 'communication/ecouter', '2026-11-23')).stages[0]).toMatchObject({
      state: 'begun',
      opened: '2026-11-23',
    });
    const declared = finishStage(NEW, at('communication/ecouter', '2026-11-24'), { points: 0, max: 0 });
    expect(standing(declared).stages[0]).toMatchObject({ state: 'done', opened: null, verdict: null });
  });

  it('counts what is shown: 79.6 % is shown as 80 % and passes', () => {
    expect(isPassed({ points: 39, max: 49 }, 0.8)).toBe(true);
    expect(isPassed({ points: 79, max: 100 }, 0.8)).toBe(false);
  });
});

describe('an attestation', () => {
  const days = { lawDay: '2026-11-23', drawnUp: '2026-11-24' };

  it('is drawn up only for a course that is complete and passed', () => {
    expect(drawUpAttestation(COURSE, NEW, days)).toBeNull();
    expect(drawUpAttestation(COURSE, finishCourse(NEW, '2026-11-24', 4), days)).toBeNull();
  });

  it('says who, what, when, with how many points, by which content', () => {
    const named = rename(finishCourse(NEW, '2026-11-24'), 'Ana Petit');
    expect(drawUpAttestation(COURSE, named, days)).toMatchInlineSnapshot(`
      {
        "begun": "2026-11-24",
        "completed": "2026-11-24",
        "course": "Premier jour",
        "drawnUp": "2026-11-24",
        "group": "",
        "lawDay": "2026-11-23",
        "lines": [
          {
            "attempts": 1,
            "day": "2026-11-24",
            "isOwed": false,
            "kind": "guide",
            "max": 0,
            "opened": null,
            "points": 0,
            "title": "Écouter",
          },
          {
            "attempts": 1,
            "day": "2026-11-24",
            "isOwed": false,
            "kind": "quiz",
            "max": 3,
            "opened": null,
            "points": 2,
            "title": "Les bases",
          },
          {
            "attempts": 1,
            "day": "2026-11-24",
            "isOwed": false,
            "kind": "scenario",
            "max": 10,
            "opened": null,
            "points": 10,
            "title": "Le vase",
          },
        ],
        "name": "Ana Petit",
        "number": "accueil-20261124-a1b2",
        "objectives": [
          "Écouter",
          "Noter",
          "Répondre",
        ],
        "passPercent": 80,
        "percent": 92,
        "points": {
          "max": 13,
          "points": 12,
        },
        "versions": [
          "v1",
        ],
      }
    `);
  });

  it('names every version of the content that was met', () => {
    const again = finishStage(finishCourse(NEW, '2026-11-21'), at('bases', '2026-11-24', 'v2'), {
      points: 3,
      max: 3,
    });
    expect(drawUpAttestation(COURSE, again, days)).toMatchObject({
      versions: ['v1', 'v2'],
      percent: 100,
      completed: '2026-11-24',
    });
  });
});
