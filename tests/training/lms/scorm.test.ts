// @vitest-environment happy-dom
/** Sessions over the run-times of scorm-again, which is not ours: what it refuses, a platform refuses. */
import fc from 'fast-check';
import { Scorm12API, Scorm2004API } from 'scorm-again';
import { describe, expect, it } from 'vitest';
import { holdReport, NOTHING_HELD, raiseReport } from '../../../src/training/lms/held';
import { type CourseReport, scaleScore } from '../../../src/training/lms/report';
import { openScorm12, openScorm2004 } from '../../../src/training/lms/scormSession';
import { choice, day, failed, number, passed, underway } from './samples';

const START = Date.UTC(2026, 10, 24, 9, 0, 0);
const SETTINGS = { autocommit: false, logLevel: 5 } as const;

/** Entries of the platform's record as `GetValue` gives them; journal entries are write-only in 1.2. */
function open12(saved?: object) {
  const api = new Scorm12API(SETTINGS);
  if (saved) api.loadFromJSON(saved as never, '');
  return { api, session: openScorm12(api as never, START) };
}

function open2004(saved?: object) {
  const api = new Scorm2004API(SETTINGS);
  if (saved) api.loadFromJSON(saved as never, '');
  return { api, session: openScorm2004(api as never, START) };
}

const readJson = (api: { cmi: unknown }) => JSON.parse(JSON.stringify(api.cmi));

describe('SCORM 1.2', () => {
  it('tells an unfinished course, its bookmark, its record and its answers', async () => {
    const { api, session } = open12();
    expect(await session.report(underway, 'lc1:abc', START + 90_000)).toEqual({ taken: true });
    const { core, suspend_data, interactions } = readJson(api);
    expect(core).toMatchObject({ lesson_status: 'incomplete', lesson_location: 'etape-2' });
    expect(core.score.raw).toBe('');
    expect(suspend_data).toBe('lc1:abc');
    expect(interactions['0']).toMatchObject({
      // 1.2 has no place for the words of a question: they follow its name, and platforms show them.
      id: 'etape-2_mise-en-demeure-forme_Quelle_forme_prend_une_mise_en_demeure',
      type: 'choice',
      student_response: 'a,c',
      result: 'wrong',
      latency: '00:01:30',
    });
    expect(interactions['0'].correct_responses['0'].pattern).toBe('a');
  });

  it('tells the result in percent once the course is complete', async () => {
    const { api, session } = open12();
    expect(await session.report(passed, '', START)).toEqual({ taken: true });
    expect(readJson(api).core).toMatchObject({
      lesson_status: 'passed',
      score: { raw: '85', min: '0', max: '100' },
    });
    const interactions = readJson(api).interactions;
    expect(interactions['1']).toMatchObject({
      type: 'numeric',
      student_response: '3200.5',
      result: 'correct',
    });
    expect(interactions['2']).toMatchObject({ type: 'fill-in', student_response: '2024-09-24' });
  });

  it('tells a failure, and a success after it', async () => {
    const { api, session } = open12();
    await session.report(failed, '', START);
    expect(readJson(api).core.lesson_status).toBe('failed');
    await session.report(passed, '', START);
    expect(readJson(api).core.lesson_status).toBe('passed');
  });

  it('does not tell an answer twice, and tells one that changed again', async () => {
    const { api, session } = open12();
    await session.report(underway, '', START);
    await session.report(underway, '', START);
    expect(Number(api.lmsGetValue('cmi.interactions._count'))).toBe(1);
    await session.report(
      { ...underway, interactions: [{ ...choice, given: ['lettre'], correct: true }] },
      '',
      START,
    );
    expect(Number(api.lmsGetValue('cmi.interactions._count'))).toBe(2);
  });

  it('ends with its time, so as to come back to the same attempt', async () => {
    const { api, session } = open12();
    expect(await session.end(START + 3_725_000)).toEqual({ taken: true });
    expect(readJson(api).core).toMatchObject({ exit: 'suspend', session_time: '01:02:05' });
    expect(await session.end(START + 9_999_000)).toEqual({ taken: true });
  });

  it('resumes with what it left, without telling it anew', async () => {
    const first = open12();
    await first.session.report(underway, 'lc1:abc', START);
    const saved = { ...readJson(first.api), core: { ...readJson(first.api).core, entry: 'resume' } };
    const { api, session } = open12(saved);
    expect(session.launch.state).toBe('lc1:abc');
    session.assume(underway);
    const before = Number(api.lmsGetValue('cmi.interactions._count'));
    await session.report(underway, 'lc1:abc', START);
    expect(Number(api.lmsGetValue('cmi.interactions._count'))).toBe(before);
    await session.report({ ...underway, interactions: [choice, number] }, 'lc1:abc', START);
    expect(Number(api.lmsGetValue('cmi.interactions._count'))).toBe(before + 1);
  });

  it('re-entered as passed with its record lost stays passed, and its score stands', async () => {
    const { api, session } = open12({
      core: { lesson_status: 'passed', score: { raw: '92' }, entry: 'resume' },
      suspend_data: '',
    });
    expect(session.launch).toMatchObject({ state: '', isResumed: true, held: { passed: true, score: 0.92 } });
    await session.report(underway, 'lc1:new', START);
    expect(readJson(api).core).toMatchObject({ lesson_status: 'passed', score: { raw: '92' } });
    await session.report(failed, 'lc1:new', START);
    await session.end(START);
    expect(readJson(api).core).toMatchObject({ lesson_status: 'passed', score: { raw: '92' } });
    await session.report({ ...passed, score: { raw: 19, max: 20 } }, 'lc1:new', START);
    expect(readJson(api).core.lesson_status).toBe('passed');
  });

  it('leaves a record that could not be read as it is', async () => {
    const { api, session } = open12({
      core: { lesson_status: 'passed', entry: 'resume' },
      suspend_data: 'autre-chose',
    });
    await session.report(underway, null, START);
    expect(readJson(api)).toMatchObject({ suspend_data: 'autre-chose', core: { lesson_status: 'passed' } });
  });

  it('records nothing in review', async () => {
    const { api, session } = open12({ core: { lesson_mode: 'review', lesson_status: 'passed' } });
    expect(session.launch.mode).toBe('review');
    await session.report(underway, 'x', START);
    expect(readJson(api).core.lesson_status).toBe('passed');
  });

  it('takes the mastery score of the platform', () => {
    expect(open12({ student_data: { mastery_score: '70' } }).session.launch.passMark).toBe(0.7);
    expect(open12().session.launch.passMark).toBeNull();
  });
});

describe('SCORM 2004', () => {
  it('tells an unfinished course', async () => {
    const { api, session } = open2004();
    expect(await session.report(underway, 'lc1:abc', START + 30_000)).toEqual({ taken: true });
    const cmi = readJson(api);
    expect(cmi).toMatchObject({
      completion_status: 'incomplete',
      success_status: 'unknown',
      location: 'etape-2',
      suspend_data: 'lc1:abc',
      progress_measure: '0.3333333',
    });
    expect(cmi.interactions['0']).toMatchObject({
      id: 'etape-2/mise-en-demeure-forme',
      type: 'choice',
      timestamp: '2026-11-24T09:00:30.0Z',
      learner_response: 'lettre[,]les-deux',
      result: 'incorrect',
      latency: 'PT30S',
      description: '{lang=fr}Quelle forme prend une mise en demeure ?',
    });
    expect(cmi.interactions['0'].correct_responses['0'].pattern).toBe('lettre');
  });

  it('tells the result in points and scaled once the course is complete', async () => {
    const { api, session } = open2004();
    expect(await session.report(passed, '', START)).toEqual({ taken: true });
    expect(readJson(api)).toMatchObject({
      completion_status: 'completed',
      success_status: 'passed',
      score: { raw: '17', min: '0', max: '20', scaled: '0.85' },
    });
    expect(readJson(api).interactions['1'].correct_responses['0'].pattern).toBe('3200.5[:]3200.5');
    expect(readJson(api).interactions['2']).toMatchObject({
      type: 'fill-in',
      learner_response: day.given[0],
    });
  });

  it('ends with its time, and resumes', async () => {
    const first = open2004();
    await first.session.report(underway, 'lc1:abc', START);
    await first.session.end(START + 61_000);
    const saved = { ...readJson(first.api), entry: 'resume' };
    expect(saved).toMatchObject({ exit: 'suspend', session_time: 'PT1M1S' });
    const { session } = open2004(saved);
    expect(session.launch.state).toBe('lc1:abc');
  });

  it('re-entered as passed with its record lost stays passed, complete, and at its score', async () => {
    const { api, session } = open2004({
      completion_status: 'completed',
      success_status: 'passed',
      score: { scaled: '0.92', raw: '92', min: '0', max: '100' },
      progress_measure: '1',
      entry: 'resume',
    });
    for (const report of [underway, failed]) await session.report(report, null, START);
    expect(readJson(api)).toMatchObject({
      completion_status: 'completed',
      success_status: 'passed',
      progress_measure: '1',
      score: { scaled: '0.92', raw: '92' },
      suspend_data: '',
    });
  });

  it('takes the passing score of the platform', () => {
    expect(open2004({ scaled_passing_score: '0.7' }).session.launch.passMark).toBe(0.7);
    expect(open2004().session.launch.passMark).toBeNull();
  });
});

describe('both', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 300 });
  const anyReport: fc.Arbitrary<CourseReport> = fc.record({
    complete: fc.boolean(),
    success: fc.constantFrom(true, false, null),
    score: fc.option(fc.record({ raw: fc.double({ min: 0, max: 50, noNaN: true }), max: fc.constant(50) })),
    progress: fc.double({ min: 0, max: 1, noNaN: true }),
    location: fc.stringMatching(/^[a-z0-9-]{0,300}$/),
    interactions: fc.array(
      fc.record({
        id: fc.stringMatching(/^etape-[1-9]\/[a-z0-9-]{1,200}$/),
        kind: fc.constant('text' as const),
        description: words,
        given: fc.array(words, { minLength: 1, maxLength: 1 }),
        right: fc.array(words, { minLength: 1, maxLength: 1 }),
        correct: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
  });

  it('never lower what the platform holds, whatever is reported', () => {
    fc.assert(
      fc.property(fc.array(anyReport, { maxLength: 6 }), (reports) => {
        let held = NOTHING_HELD;
        for (const report of reports) {
          const raised = raiseReport(held, report);
          if (held.completed) expect(raised.complete).toBe(true);
          if (held.passed) expect(raised.success).toBe(true);
          if (raised.score) expect(scaleScore(raised.score)).toBeGreaterThanOrEqual(held.score ?? 0);
          expect(raised.progress).toBeGreaterThanOrEqual(held.progress);
          held = holdReport(held, report);
        }
      }),
    );
  });

  it.each([
    ['1.2', open12],
    ['2004', open2004],
  ])('say nothing that SCORM %s refuses', async (_, open) => {
    await fc.assert(
      fc.asyncProperty(anyReport, fc.nat(1e9), async (report, later) => {
        const { session } = open();
        expect(await session.report(report, 'lc1:x', START + later)).toEqual({ taken: true });
        expect(await session.end(START + later)).toEqual({ taken: true });
      }),
      { numRuns: 60 },
    );
  });

  it.each(['oui,', ', non', 'un,, deux', ',', '\u2c00 ,'])('take « %s » as it may be typed', async (text) => {
    const interactions = [
      {
        id: 'etape-1/0',
        kind: 'text' as const,
        description: '',
        given: [text],
        right: [text],
        correct: true,
      },
    ];
    const report = { complete: false, success: null, score: null, progress: 0, location: '', interactions };
    for (const open of [open12, open2004])
      expect(await open().session.report(report, 'lc1:x', START)).toEqual({ taken: true });
  });

  it('say so when the platform stores nothing', async () => {
    const { api, session } = open12();
    api.LMSCommit = () => 'false';
    expect(await session.report(underway, '', START)).toMatchObject({ taken: false });
  });
});
