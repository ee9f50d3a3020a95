import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeAssignment } from '../../src/training/assignment';
import { rankFacts, rankQuestions, readCohort, tabulateCourses } from '../../src/training/cohort';
import { formatCsv } from '../../src/training/csv';
import { noteAnswer, noteExercise, rename } from '../../src/training/learn';
import { createProgress, type Progress } from '../../src/training/progress';
import { parseProgress } from '../../src/training/progressRead';
import { formatResults, formatResultsCsv } from '../../src/training/results';
import { anyProgress, COURSE, finishCourse } from './learner';

const OUTLINE = { courses: [COURSE], scenarios: [{ id: 'vase', title: 'Le vase' }], version: 'c9' };
const learner = (id: string, name: string, score = 10): Progress =>
  rename(finishCourse(createProgress(id, '2026-11-20'), '2026-11-24', score), name);
const file = (progress: Progress, name = `${progress.id}.json`) => ({
  name,
  text: formatResults(progress, 'c9', '2026-11-24'),
});

/** Reads CSV as RFC 4180 has it, with semicolons. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cells = text.replace(/^\uFEFF/, '').matchAll(/("(?:[^"]|"")*"|[^;"\r\n]*)(;|\r\n|$)/g);
  for (const [, cell = '', end] of cells) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, -1);
}

describe('CSV', () => {
  it('lists courses, stages and exercises', () => {
    const asked = { group: 'Équipe de Lyon', due: '2026-12-15' };
    const ana = takeAssignment(learner('a1', 'Ana'), { id: 'accueil' }, asked, '2026-11-20');
    const rows = parseCsv(formatResultsCsv([ana], OUTLINE));
    expect(rows).toHaveLength(1 + 1 + 3 + 1);
    expect(rows[1]).toEqual([
      'Ana',
      'a1',
      'Premier jour',
      '3 étapes sur 3',
      'parcours',
      'fait',
      '12',
      '13',
      '92',
      '',
      '2026-11-24',
      'v1',
      'Équipe de Lyon',
      '2026-12-15',
      '',
    ]);
    expect(rows[3]?.slice(3, 9)).toEqual(['Les bases', 'quiz', 'à refaire', '2', '3', '67']);
    expect(rows[2]?.slice(6, 9)).toEqual(['', '', '']);
    for (const row of rows) expect(row).toHaveLength(15);
  });

  it('tells what is to be done again since the rule has changed, where it is asked', () => {
    const done = { scenario: 'vase', score: 10, max: 10, facts: {}, approachRight: true, needless: 0 };
    const ana = noteExercise(learner('a1', 'Ana'), { ...done, day: '2026-11-24', print: '0000001' }, 'v1');
    const content = { questions: {}, scenarios: [{ id: 'vase', print: '0000002' }] };
    const rows = parseCsv(formatResultsCsv([ana], OUTLINE, { content, day: '2026-11-24' }));
    expect(rows.map((row) => row.at(-1))).toEqual([
      'À revoir',
      '',
      '',
      '',
      'la règle a changé',
      'la règle a changé',
    ]);
    expect(
      parseCsv(formatResultsCsv([ana], OUTLINE))
        .map((row) => row.at(-1))
        .join(''),
    ).toBe('À revoir');
  });

  it('lets no text be a formula, break out of its cell or start a row', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (cells) => {
        const [row = []] = parseCsv(formatCsv([cells, ['end']]));
        expect(row).toHaveLength(Math.max(1, cells.length));
        for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/);
      }),
    );
  });

  it.each(['=1+1', '+1', '-1', '@x', '\t=1', ' =1', '\u00a0=1', '\u200b=1', '＝1', '|cmd', '\r\n=1'])(
    'defuses %j',
    (text) => {
      expect(parseCsv(formatCsv([[text]]))[0]?.[0]).toMatch(/^'/);
    },
  );

  it('writes decimals as the French do, and keeps quotes', () => {
    expect(formatCsv([[1.5, 'a"b;c']])).toBe('\uFEFF1,5;"a""b;c"\r\n');
  });
});

describe('files of several learners', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        expect(parseProgress(formatResults(progress, 'c9', '2026-11-24'))).toEqual({ progress, dropped: 0 });
      }),
    );
  });

  it('are read in spite of bad ones, which are named', () => {
    const cohort = readCohort([
      file(learner('b2', 'Zoé')),
      { name: 'photo.json', text: '\u0089PNG' },
      { name: 'vide.json', text: '' },
      file(learner('a1', 'Éric')),
      { name: 'dossier.json', text: '{"format":"litiges-clients/dossier","version":2}' },
    ]);
    expect(cohort.learners.map(({ name }) => name)).toEqual(['Éric', 'Zoé']);
    expect(cohort.bad).toEqual([
      { name: 'photo.json', problem: 'not-json' },
      { name: 'vide.json', problem: 'empty' },
      { name: 'dossier.json', problem: 'other-format' },
    ]);
  });

  it('of the same person are joined, and said to be', () => {
    const early = learner('a1', 'Ana', 4);
    const late = finishCourse(early, '2026-11-25');
    const cohort = readCohort([file(late, 'deux.json')], readCohort([file(early, 'un.json')]));
    expect(cohort.learners).toHaveLength(1);
    expect(cohort.doubles).toEqual([{ name: 'deux.json', learner: 'Ana' }]);
    expect(tabulateCourses(cohort.learners, [COURSE])[0]?.cells[0]).toMatchObject({ done: 3, passed: true });
  });

  it('tell which question and which fact are missed most, by the first answer', () => {
    const right = (id: string): Progress =>
      noteAnswer(createProgress(id, '2026-11-20'), {
        question: 'q-un',
        given: [1],
        right: true,
        day: '2026-11-24',
      });
    // Learning the answer afterwards does not make the question easier.
    const learned = noteAnswer(learner('a1', 'Ana', 4), {
      question: 'q-un',
      given: [1],
      right: true,
      day: '2026-11-25',
    });
    const all = [learned, learner('b2', 'Bob'), right('c3')];
    expect(rankQuestions(all)).toEqual([{ id: 'q-un', asked: 3, failed: 2 }]);
    expect(rankFacts(all)).toEqual([{ id: 'vase/montant', asked: 2, failed: 1 }]);
  });
});
