import { describe, expect, it } from 'vitest';
import { drawUpAttestation } from '../../src/training/attestation';
import { answerQuiz, finishStage, rename } from '../../src/training/learn';
import { createProgress } from '../../src/training/progress';
import { findStanding, isPassed } from '../../src/training/standing';
import { at, COURSE, finishCourse } from './learner';

const NEW = createProgress('a1b2', '2026-11-20');
const standing = (progress = NEW) => findStanding(COURSE, progress.courses.accueil);

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
        "lawDay": "2026-11-23",
        "lines": [
          {
            "attempts": 1,
            "day": "2026-11-24",
            "kind": "guide",
            "max": 0,
            "points": 0,
            "title": "Écouter",
          },
          {
            "attempts": 1,
            "day": "2026-11-24",
            "kind": "quiz",
            "max": 3,
            "points": 2,
            "title": "Les bases",
          },
          {
            "attempts": 1,
            "day": "2026-11-24",
            "kind": "scenario",
            "max": 10,
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
