import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AssignmentLink,
  cleanGroup,
  formatAssignment,
  leaveAssignment,
  listAssignments,
  listGroups,
  parseAssignment,
  takeAssignment,
} from '../../src/training/assignment';
import { createProgress } from '../../src/training/progress';
import { joinProgress } from '../../src/training/progressMerge';
import { parseProgress } from '../../src/training/progressRead';
import { formatResults } from '../../src/training/results';
import { buildSet, isSet, listMissing, nameSet } from '../../src/training/set';
import { findStanding } from '../../src/training/standing';
import { COURSE } from './learner';

const read = (hash: string) => parseAssignment(hash.replace(/^#/, ''));
const id = fc.constantFrom('premier-jour', 'vase', 'devis-2');
const link: fc.Arbitrary<AssignmentLink> = fc.record({
  group: fc.string({ maxLength: 60, unit: 'grapheme' }).map((text) => cleanGroup(text) ?? ''),
  due: fc.constantFrom('', '2026-12-15', '2028-02-29'),
  task: fc.oneof(
    id.map((course) => ({ course })),
    fc
      .uniqueArray(
        fc.oneof(
          id,
          id.map((one) => `quiz:${one}`),
        ),
        { minLength: 1 },
      )
      .map((items) => ({ items })),
  ),
});

describe('a link for a group', () => {
  it('is read as it was written, whatever the name of the group', () => {
    fc.assert(
      fc.property(link, (one) => {
        expect(read(formatAssignment(one))).toEqual(one);
      }),
    );
  });

  it('reads in the address as people would write it', () => {
    const task = { course: 'premier-jour' };
    expect(formatAssignment({ group: 'Lyon', due: '2026-12-15', task })).toBe(
      '#groupe=Lyon&parcours=premier-jour&pour-le=2026-12-15',
    );
    expect(formatAssignment({ group: '', due: '', task: { items: ['vase', 'quiz:droits'] } })).toBe(
      '#exercices=vase,quiz:droits',
    );
  });

  it.each([
    ['groupe=Lyon&parcours=premier-jour&pour-le=2026-02-30', 'day'],
    ['groupe=Lyon&parcours=premier-jour&pour-le=demain', 'day'],
    ['groupe=Lyon', 'task'],
    ['groupe=Lyon&parcours=', 'task'],
    ['groupe=Lyon&parcours=../../etc', 'task'],
    ['parcours=premier-jour&exercices=vase', 'task'],
    ['exercices=', 'items'],
    ['exercices=vase,<script>', 'items'],
    ['exercices=__proto__', 'items'],
    [`exercices=${Array.from({ length: 41 }, (_, at) => `cas-${at}`).join()}`, 'items'],
    [`groupe=${'x'.repeat(61)}&parcours=premier-jour`, 'group'],
    ['groupe=Lyon%E2%80%AEnoyL&parcours=premier-jour', 'group'],
    ['groupe=%00&parcours=premier-jour', 'group'],
    ['groupe=%FF%FE&parcours=premier-jour', 'group'],
  ])('that is damaged or hostile is refused with its reason: %s', (hash, problem) => {
    expect(parseAssignment(hash)).toEqual({ problem });
  });

  it('that is longer than any this site makes is refused', () => {
    const long = `groupe=${'%C3%A9'.repeat(1000)}&parcours=premier-jour`;
    expect(parseAssignment(long)).toEqual({ problem: 'too-long' });
  });

  it('is none where the address says something else', () => {
    for (const hash of ['', 'etape-2', 'bilan', 'serie=abc', 'parcours', 'groupe'])
      expect(parseAssignment(hash)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        parseAssignment(text);
        parseAssignment(`groupe=${text}&parcours=a&pour-le=${text}`);
      }),
    );
  });
});

describe('what a trainer asked', () => {
  const before = createProgress('a1', '2026-11-20');
  const asked = { group: 'Lyon', due: '2026-12-15' };
  const taken = takeAssignment(before, { id: 'accueil' }, asked, '2026-11-24');

  it('is kept with the record, and its file says so', () => {
    const text = formatResults(taken, 'c1', '2026-11-24');
    expect(parseProgress(text)).toEqual({ progress: taken, dropped: 0 });
    expect(JSON.parse(text).learner.assignments.accueil).toMatchObject(asked);
    expect(listGroups(taken)).toEqual(['Lyon']);
  });

  it('opened twice is the same', () => {
    expect(takeAssignment(taken, { id: 'accueil' }, asked, '2026-11-25')).toBe(taken);
  });

  it('is replaced by later terms, left for good, and taken up again', () => {
    const other = takeAssignment(taken, { id: 'accueil' }, { group: 'Paris', due: '' }, '2026-11-25');
    expect(listGroups(other)).toEqual(['Paris']);
    const left = leaveAssignment(other, 'accueil');
    expect(listAssignments(left)).toEqual([]);
    for (const [one, two] of [
      [taken, left],
      [left, taken],
    ] as const)
      expect(listAssignments(joinProgress(one, two))).toEqual([]);
    expect(listGroups(takeAssignment(left, { id: 'accueil' }, asked, '2026-11-26'))).toEqual(['Lyon']);
  });

  it('comes in the order of its days', () => {
    const later = takeAssignment(taken, { id: 'devis' }, { group: '', due: '' }, '2026-11-24');
    const sooner = takeAssignment(later, { id: 'zeste' }, { group: '', due: '2026-12-01' }, '2026-11-24');
    expect(listAssignments(sooner).map((one) => one.id)).toEqual(['zeste', 'accueil', 'devis']);
  });
});

describe('a set of exercises', () => {
  const scenarios = COURSE.stages.flatMap((stage) => (stage.kind === 'scenario' ? [stage.scenario] : []));
  const questions = Array.from({ length: 30 }, (_, at) => `q-${at}`);
  const quizzes = [{ id: 'droits', title: 'Les droits', questions }];
  const content = { scenarios, quizzes, skills: [] };
  const items = ['quiz:droits', 'vase'];

  it('is a course of its own, in the order that was given', () => {
    const set = buildSet(items, content);
    expect(set?.stages.map(({ kind, id: stage }) => `${kind} ${stage}`)).toEqual([
      'quiz quiz-droits',
      'scenario vase',
    ]);
    expect(set?.id).toBe(nameSet(items));
    expect(isSet(set?.id ?? '')).toBe(true);
    expect(set?.id).not.toBe(nameSet(['vase', 'quiz:droits']));
    expect(set && findStanding(set, undefined)).toMatchObject({ done: 0, complete: false });
  });

  it('draws one sitting from a long quiz, the same for everyone', () => {
    const [quiz] = buildSet(items, content)?.stages ?? [];
    const drawn = quiz?.kind === 'quiz' ? quiz.questions : [];
    expect(drawn).toHaveLength(18);
    expect(new Set(drawn).size).toBe(18);
    expect(quiz).toMatchObject({ asks: 12 });
    expect(buildSet(items, content)?.stages[0]).toEqual(quiz);
  });

  it('goes on without what no longer exists, and is none where nothing is left', () => {
    expect(listMissing([...items, 'parti'], content)).toEqual(['parti']);
    expect(buildSet([...items, 'parti'], content)?.stages).toHaveLength(2);
    expect(buildSet(['parti'], content)).toBeNull();
  });
});
