import { describe, expect, it } from 'vitest';
import { noteSaid, planStatements, type Said } from '../../../src/training/lms/cmi5';
import type { CourseReport } from '../../../src/training/lms/report';
import { choice, failed, number, passed, underway } from './samples';

const nothing: Said = { completed: false, passed: false, progress: 0, judged: false };
const verbs = (report: CourseReport, said = nothing, told = report.interactions) =>
  planStatements(report, told, said, 0.8).map(({ verb }) => verb);

describe('cmi5 statements', () => {
  it('tell answers, then progress, while the course is under way', () =>
    expect(verbs(underway, nothing, [])).toEqual(['answered', 'progressed']));

  it('tell completion before success', () =>
    expect(verbs(passed)).toEqual(['progressed', 'completed', 'passed']));

  it('tell failure', () => expect(verbs(failed)).toEqual(['progressed', 'completed', 'failed']));

  it('are planned once: after all was said, nothing is left to say', () => {
    let said = nothing;
    for (const statement of planStatements(passed, [], said, 0.8)) said = noteSaid(said, statement);
    expect(verbs(passed, said)).toEqual([]);
  });

  it('never say passed and failed in one session, nor failed after passed, nor completed twice', () => {
    const after = planStatements(failed, failed.interactions, nothing, 0.8).reduce(noteSaid, nothing);
    expect(verbs(passed, after)).toEqual([]);
    const next: Said = { ...after, judged: false };
    expect(verbs(passed, next)).toEqual(['passed']);
    const passedThen = planStatements(passed, passed.interactions, next, 0.8).reduce(noteSaid, next);
    expect(verbs(failed, { ...passedThen, judged: false })).toEqual([]);
  });

  it('judge by the mastery of the platform', () => {
    const plan = planStatements(passed, passed.interactions, nothing, 0.9);
    expect(plan.at(-1)).toEqual({ verb: 'failed', score: { scaled: 0.85, raw: 17, min: 0, max: 20 } });
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
