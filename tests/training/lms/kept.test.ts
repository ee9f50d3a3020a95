// @vitest-environment happy-dom
/** Reports and kept states of the courses that ship. */
import { Scorm12API, Scorm2004API } from 'scorm-again';
import { describe, expect, it } from 'vitest';
import { finishStage } from '../../../src/training/learn';
import { buildCourseReport } from '../../../src/training/lms/courseReport';
import { findState, readState, writeState } from '../../../src/training/lms/keptState';
import { SUSPEND_LIMIT_12 } from '../../../src/training/lms/scorm12';
import { openScorm12, openScorm2004 } from '../../../src/training/lms/scormSession';
import { encodeState } from '../../../src/training/lms/suspend';
import { PROGRESS_FORMAT, PROGRESS_VERSION } from '../../../src/training/progress';
import { DAY, goThrough, loadCourses } from './content';

const courses = await loadCourses();
const SETTINGS = { autocommit: false, logLevel: 5 } as const;

describe('what a platform hands back', () => {
  it('is a record, nothing, or what must not be written over', () => {
    const [content] = courses;
    if (!content) throw new Error('no course');
    const state = { progress: goThrough(content, () => true), texts: {}, location: 'bilan', saves: 3 };
    const text = writeState(state, 64_000)?.text ?? '';
    expect(findState(text)).toEqual({ state });
    expect(findState(' ')).toEqual({ problem: 'empty' });
    expect(findState(text.slice(0, -20))).toEqual({ problem: 'unreadable' });
    expect(findState('bookmark=12')).toEqual({ problem: 'unreadable' });
    const newer = JSON.stringify({ format: PROGRESS_FORMAT, version: PROGRESS_VERSION + 1, learner: {} });
    expect(findState(encodeState({ n: 1, p: newer, t: {}, l: '' }))).toEqual({ problem: 'newer' });
  });
});

describe('a course that misses what is indispensable', () => {
  it('is told as failed, with a score that no platform takes for a pass', () => {
    for (const content of courses) {
      const stage = content.course.stages.find(
        (one) => one.kind === 'scenario' && one.scenario.indispensable > 0,
      );
      if (!stage) continue;
      const all = goThrough(content, () => true);
      const moment = {
        course: content.course.id,
        stage: stage.id,
        day: DAY,
        version: content.course.version,
      };
      const record = all.courses[content.course.id];
      const { best: _best, ...blank } = record?.stages[stage.id] ?? { attempts: 0, open: null };
      const without = {
        ...all,
        courses: {
          [content.course.id]: {
            begun: DAY,
            stages: { ...record?.stages, [stage.id]: { ...blank, best: null } },
          },
        },
      };
      const missed = finishStage(without, moment, { points: 9, max: 10 }, ['urgence']);
      const report = buildCourseReport(content, missed, 'bilan');
      expect(report).toMatchObject({ complete: true, success: false });
      expect(report.score?.raw).toBeLessThan(100 * content.course.passMark);
    }
  });
});

describe.each(courses.map((content) => [content.course.id, content] as const))('%s', (_, content) => {
  const { course } = content;

  it('is kept whole in what SCORM 1.2 holds, in the worst case', () => {
    // Every answer wrong: a card for each, and half the texts under way.
    const progress = goThrough(content, () => false);
    const exercise = JSON.stringify({
      version: 1,
      feedback: 'at-once',
      day: DAY,
      read: 12,
      queries: ['montant'],
      answers: Object.values(content.scenarios)[0]?.asked.map(({ fact }) => [fact.id, '?']) ?? [],
    });
    const state = { progress, texts: { 'exercice.en-cours': exercise }, location: 'etape-12', saves: 80 };
    const written = writeState(state, SUSPEND_LIMIT_12);
    expect(written?.cut, `${written?.text.length} characters`).toBe(0);
    expect(readState(written?.text ?? '')).toEqual(state);
  });

  it('keeps what is done even where a learner has typed a novel', () => {
    const progress = goThrough(content, (index) => index % 2 === 0);
    const novel = Array.from({ length: 4000 }, (_, index) =>
      ((index * 2_654_435_761) % 997).toString(36),
    ).join(' ');
    const state = { progress, texts: { 'reponse.x': novel }, location: 'bilan', saves: 99 };
    const written = writeState(state, SUSPEND_LIMIT_12);
    expect(written?.cut).toBeGreaterThan(0);
    const back = readState(written?.text ?? '');
    expect(back?.progress.courses).toEqual(progress.courses);
    expect(back?.location).toBe('bilan');
    expect(writeState(state, 64_000)?.cut).toBe(0);
  });

  it('reports completion, success and a score once everything is done', () => {
    const half = buildCourseReport(
      content,
      goThrough(content, () => true, 1),
      'etape-2',
    );
    expect(half).toMatchObject({ complete: false, success: null, score: null, location: 'etape-2' });
    expect(half.progress).toBeCloseTo(1 / course.stages.length);
    const none = buildCourseReport(
      content,
      goThrough(content, () => false),
      'bilan',
    );
    expect(none).toMatchObject({ complete: true, success: false, progress: 1, score: { raw: 0, max: 100 } });
  });

  it('tells every answer, with what was right', () => {
    const { interactions } = buildCourseReport(
      content,
      goThrough(content, () => true),
      'bilan',
    );
    const counts = course.stages.map((stage) => {
      if (stage.kind === 'guide') return 0;
      return stage.kind === 'quiz' ? stage.asks : stage.scenario.questions;
    });
    const asked = counts.reduce((sum, count) => sum + count, 0);
    expect(interactions).toHaveLength(asked);
    expect(new Set(interactions.map(({ id }) => id)).size).toBe(asked);
    for (const { kind, options, right, description } of interactions) {
      expect(description).not.toMatch(/<|&[#a-z]/);
      expect(right.length).toBeGreaterThan(0);
      if (kind === 'choice') expect(options?.map(({ id }) => id)).toEqual(expect.arrayContaining([...right]));
    }
  });

  it.each([
    ['1.2', () => openScorm12(new Scorm12API(SETTINGS) as never, 0)],
    ['2004', () => openScorm2004(new Scorm2004API(SETTINGS) as never, 0)],
  ])('is taken by SCORM %s', async (_name, open) => {
    const session = open();
    const report = buildCourseReport(
      content,
      goThrough(content, (index) => index % 3 > 0),
      'bilan',
    );
    expect(await session.report(report, 'lc1:x', 1000)).toEqual({ taken: true });
  });
});
