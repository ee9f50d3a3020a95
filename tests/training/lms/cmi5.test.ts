import { describe, expect, it } from 'vitest';
import { noteSaid, planEnding, planStatements, type Said } from '../../../src/training/lms/cmi5';
import type { CourseReport } from '../../../src/training/lms/report';
import { choice, failed, number, passed, underway } from './samples';

const nothing: Said = { completed: false, passed: false, progress: 0, judged: false, anything: false };
const verbs = (report: CourseReport, said = nothing, told = report.interactions) =>
  planStatements(report, told, said, 0.8).map(({ verb }) => verb);

describe('cmi5 statements', () => {
  it('tell answers, then progress, while the course is under way', () =>
    expect(verbs(underway, nothing, [])).toEqual(['answered', 'progressed']));

  it('tell completion before success', () =>
    expect(verbs(passed)).toEqual(['progressed', 'completed', 'passed']));

  it('tell failure at the end of a session in which something was done', () => {
    expect(verbs(failed)).toEqual(['progressed', 'completed']);
    expect(planEnding(failed, { ...nothing, anything: true }, 0.8)).toMatchObject([{ verb: 'failed' }]);
    expect(planEnding(failed, nothing, 0.8)).toEqual([]);
    expect(planEnding(underway, { ...nothing, anything: true }, 0.8)).toEqual([]);
  });

  it('are planned once: after all was said, nothing is left to say', () => {
    let said = nothing;
    for (const statement of planStatements(passed, [], said, 0.8)) said = noteSaid(said, statement);
    expect(verbs(passed, said)).toEqual([]);
  });

  it('never say passed and failed in one session, nor failed after passed, nor completed twice', () => {
    const during = planStatements(failed, failed.interactions, nothing, 0.8).reduce(noteSaid, nothing);
    const after = planEnding(failed, during, 0.8).reduce(noteSaid, during);
    expect(verbs(passed, after)).toEqual([]);
    const next: Said = { ...after, judged: false };
    expect(verbs(passed, next)).toEqual(['passed']);
    const passedThen = planStatements(passed, passed.interactions, next, 0.8).reduce(noteSaid, next);
    expect(planEnding(failed, { ...passedThen, judged: false }, 0.8)).toEqual([]);
  });

  it('judge by the mastery of the platform', () => {
    expect(verbs(passed)).toContain('passed');
    expect(planStatements(passed, passed.interactions, nothing, 0.9).map(({ verb }) => verb)).not.toContain(
      'passed',
    );
    expect(planEnding(passed, { ...nothing, anything: true }, 0.9).at(-1)).toEqual({
      verb: 'failed',
      score: { scaled: 0.85, raw: 17, min: 0, max: 20 },
    });
  });

  it('tell only answers that are new or changed', () => {
    const changed = { ...choice, given: ['lettre'] };
    const plan = planStatements(
      { ...underway, interactions: [changed, number] },
      [choice, number],
      nothing,
      null,
    );
    expect(plan.filter(({ verb }) => verb === 'answered')).toEqual([
      { verb: 'answered', interaction: changed },
    ]);
  });
});
