import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerQuiz,
  canRetry,
  finishStage,
  noteAnswer,
  noteGuide,
  openStage,
  rename,
} from '../../src/training/learn';
import { createProgress, isBlank, PROGRESS_FORMAT, PROGRESS_VERSION } from '../../src/training/progress';
import { joinProgress, pickBetter } from '../../src/training/progressMerge';
import { formatProgress, parseProgress } from '../../src/training/progressRead';
import { anyProgress, at, finishCourse, workFrom } from './learner';

const NEW = createProgress('a1b2', '2026-11-24');
const DAY = '2026-11-24';
const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a learner’s record', () => {
  it('comes back from storage as it was', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        expect(parseProgress(formatProgress(progress))).toEqual({ progress, dropped: 0 });
      }),
    );
  });

  it('loses only the damaged part', () => {
    const progress = finishCourse(NEW, DAY);
    const json = copy({ format: PROGRESS_FORMAT, version: PROGRESS_VERSION, learner: progress }) as {
      learner: Record<string, Record<string, unknown>>;
    };
    json.learner.questions = { ...json.learner.questions, 'q-un': { tries: -1 }, __proto__x: {} };
    const read = parseProgress(JSON.stringify(json));
    if ('problem' in read) throw new Error(read.problem);
    expect(read.dropped).toBe(2);
    expect(Object.keys(read.progress.questions)).toEqual(['q-deux', 'q-trois']);
    expect(read.progress.courses).toEqual(progress.courses);
  });

  it('survives anything that storage may hold', () => {
    fc.assert(
      fc.property(anyProgress, fc.jsonValue(), fc.nat(8), (progress, junk, place) => {
        const learner = copy(progress) as Record<string, unknown>;
        const keys = Object.keys(learner);
        learner[keys[place % keys.length] as string] = junk;
        const read = parseProgress(JSON.stringify({ format: PROGRESS_FORMAT, version: 1, learner }));
        if ('problem' in read) return;
        // What was kept is sound: reading it again leaves nothing out.
        expect(parseProgress(formatProgress(read.progress))).toEqual({ progress: read.progress, dropped: 0 });
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => void parseProgress(text)));
  });

  it.each([
    ['', 'empty'],
    ['{', 'not-json'],
    ['[]', 'other-format'],
    ['{"format":"litiges-clients/dossier","version":2}', 'other-format'],
    [JSON.stringify({ format: PROGRESS_FORMAT, version: 1, learner: { id: '../x' } }), 'other-format'],
    [
      JSON.stringify({ format: PROGRESS_FORMAT, version: PROGRESS_VERSION + 1, learner: NEW }),
      'newer-version',
    ],
    [' '.repeat(2_000_001).replace(' ', '{'), 'too-large'],
  ])('says why it cannot be read (%#)', (text, problem) => {
    expect(parseProgress(text)).toEqual({ problem });
  });

  it('is brought from an earlier version by its migration', () => {
    const text = JSON.stringify({
      format: PROGRESS_FORMAT,
      version: 0,
      learner: { who: 'a1b2', since: DAY },
    });
    expect(parseProgress(text)).toEqual({ problem: 'other-format' });
    const keep = (learner: Readonly<Record<string, unknown>>) => learner;
    const migrations = {
      0: ({ who, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, id: who }),
      1: keep,
    };
    expect(parseProgress(text, migrations)).toEqual({ progress: NEW, dropped: 0 });
  });

  it('of version 1 is read whole: nothing of it said which guides were opened, nor what was indispensable', () => {
    const { guides: _guides, ...old } = finishCourse(NEW, DAY, 0);
    const stages = Object.fromEntries(
      Object.entries(old.courses.accueil?.stages ?? {}).map(([id, { last: _last, best, ...stage }]) => {
        const { lacking: _lacking, ...rest } = best ?? { points: 0, max: 0, day: DAY, version: '' };
        return [id, { ...stage, best: rest }];
      }),
    );
    const { lacking: _lacking, ...last } = old.exercises.vase?.last ?? { lacking: [] };
    const { lacking: _best, ...best } = old.exercises.vase?.best ?? { lacking: [] };
    const learner = {
      ...old,
      courses: { accueil: { begun: DAY, stages } },
      exercises: { vase: { attempts: 1, best, last } },
    };
    const read = parseProgress(JSON.stringify({ format: PROGRESS_FORMAT, version: 1, learner }));
    expect(read).toEqual({ progress: { ...learner, guides: {} }, dropped: 0 });
  });

  it('is blank until something is done', () => {
    expect(isBlank(NEW)).toBe(true);
    expect(isBlank(rename(NEW, 'Ana'))).toBe(false);
  });
});

describe('joining two versions', () => {
  it('gives the same in any order, and nothing new the second time', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, anyProgress, (a, b, c) => {
        const ab = joinProgress(a, b);
        expect(joinProgress(b, a)).toEqual(ab);
        expect(joinProgress(ab, b)).toEqual(ab);
        expect(joinProgress(ab, c)).toEqual(joinProgress(a, joinProgress(b, c)));
      }),
    );
  });

  it('loses nothing that one of two tabs did to the record of both', () => {
    const both = anyProgress.chain((base) => fc.tuple(fc.constant(base), workFrom(base), workFrom(base)));
    fc.assert(
      fc.property(both, ([base, mine, theirs]) => {
        const joined = joinProgress(mine, theirs);
        for (const one of [mine, theirs]) {
          for (const [course, { stages }] of Object.entries(one.courses))
            for (const [stage, { attempts, best }] of Object.entries(stages)) {
              const kept = joined.courses[course]?.stages[stage];
              expect(kept?.attempts).toBeGreaterThanOrEqual(attempts);
              if (best) expect(kept?.best).not.toBeNull();
            }
          for (const [id, { tries }] of Object.entries(one.questions))
            expect(joined.questions[id]?.tries).toBeGreaterThanOrEqual(tries);
          expect(Object.keys(joined.cards)).toEqual(expect.arrayContaining(Object.keys(one.cards)));
          expect(Object.keys(joined.exercises)).toEqual(expect.arrayContaining(Object.keys(one.exercises)));
        }
        // What a tab did stands where the other did nothing.
        expect(joinProgress(mine, base)).toEqual(joinProgress(mine, mine));
      }),
    );
  });

  it('puts together the answers of one quiz given in two tabs', () => {
    const give = (question: string) =>
      answerQuiz(NEW, at('bases', DAY), { question, given: [0], right: true });
    const joined = joinProgress(give('q-un'), give('q-deux'));
    expect(Object.keys(joined.courses.accueil?.stages.bases?.open?.given ?? {})).toEqual(['q-deux', 'q-un']);
  });
});

describe('of two attempts', () => {
  const attempt = (points: number, max: number, day: string, version = 'v1') => ({
    points,
    max,
    day,
    version,
  });
  const early = attempt(2, 4, '2026-11-23');
  const late = attempt(3, 6, '2026-11-24', 'v2');

  it('the earlier of equal ones counts, whichever comes first', () => {
    expect(pickBetter(early, late)).toBe(early);
    expect(pickBetter(late, early)).toBe(early);
  });

  it('one that misses nothing indispensable counts before a higher share that does', () => {
    const hurt = { ...attempt(9, 10, DAY), lacking: ['urgence'] };
    const safe = { ...attempt(8, 10, DAY), lacking: [] };
    expect(pickBetter(hurt, safe)).toBe(safe);
    expect(pickBetter(safe, hurt)).toBe(safe);
    // A try of before, of which nothing is known, is not pushed aside by a worse one of today.
    const old = attempt(9, 10, '2026-11-01');
    expect(pickBetter(safe, old)).toBe(old);
    expect(pickBetter(hurt, old)).toBe(old);
  });

  it('the higher share counts, though it be later and of fewer points', () => {
    const better = attempt(2, 3, '2026-11-25');
    expect(pickBetter(late, better)).toBe(better);
    expect(pickBetter(better, late)).toBe(better);
  });

  it('of equal ones of one day, the longer counts, then the newer version', () => {
    const longer = attempt(4, 8, early.day);
    expect(pickBetter(early, longer)).toBe(longer);
    expect(pickBetter(longer, early)).toBe(longer);
    const newer = { ...early, version: 'v2' };
    expect(pickBetter(early, newer)).toBe(newer);
    expect(pickBetter(newer, early)).toBe(newer);
  });
});

describe('what a learner does', () => {
  it('keeps the better try, and counts all', () => {
    const moment = at('bases', DAY);
    const good = finishStage(NEW, moment, { points: 3, max: 3 });
    const worse = finishStage(good, at('bases', '2026-11-25'), { points: 1, max: 3 });
    expect(worse.courses.accueil?.stages.bases).toEqual({
      attempts: 2,
      best: { points: 3, max: 3, day: DAY, version: 'v1' },
      open: null,
      last: { day: '2026-11-25', opened: 0 },
    });
  });

  it('keeps the first answer given to a question of a try', () => {
    const once = answerQuiz(NEW, at('bases', DAY), { question: 'q-un', given: [1], right: false });
    expect(answerQuiz(once, at('bases', DAY), { question: 'q-un', given: [0], right: true })).toBe(once);
  });

  it('gives up a try whose content has changed', () => {
    const old = answerQuiz(NEW, at('bases', DAY), { question: 'q-un', given: [1], right: false });
    const renewed = openStage(old, at('bases', DAY, 'v2'));
    expect(renewed.courses.accueil?.stages.bases?.open?.given).toEqual({});
    expect(renewed.questions['q-un']?.tries).toBe(1);
  });

  it('sends a missed question back, and only what was missed', () => {
    const missed = noteAnswer(NEW, { question: 'q-un', given: [1], right: false, day: DAY });
    const known = noteAnswer(missed, { question: 'q-deux', given: [0], right: true, day: DAY });
    expect(Object.keys(known.cards)).toEqual(['question:q-un']);
    expect(known.cards['question:q-un']?.due).toBe('2026-11-25');
    // Answered right on the day of the miss, after the explanation: it comes back all the same.
    const again = noteAnswer(known, { question: 'q-un', given: [0], right: true, day: DAY });
    expect(again.cards['question:q-un']?.due).toBe('2026-11-25');
    expect(again.questions['q-un']).toMatchObject({ tries: 2, rights: 1, first: false });
  });

  it('lets a quiz be tried again on another day, or once one of its guides was opened, not right away', () => {
    const read = noteGuide(NEW, 'droits/delais', DAY);
    const done = finishStage(read, at('bases', DAY), { points: 1, max: 3 });
    const may = (progress: typeof done, day = DAY, guides = ['droits/delais', 'droits/garanties']) =>
      canRetry(progress, progress.courses.accueil?.stages.bases, guides, day);
    expect(canRetry(NEW, undefined, [], DAY)).toBe(true);
    expect(may(done)).toBe(false);
    expect(may(done, '2026-11-25')).toBe(true);
    expect(may(noteGuide(done, 'communication/ecouter', DAY))).toBe(false);
    const again = noteGuide(done, 'droits/delais', DAY);
    expect(may(again)).toBe(true);
    expect(again.guides['droits/delais']).toEqual({ first: DAY, last: DAY, serial: 2 });
    expect(may(finishStage(again, at('bases', DAY), { points: 1, max: 3 }))).toBe(false);
  });

  it('cuts a name at what a page can show', () => {
    expect(rename(NEW, `  Ana \n Petit ${'x'.repeat(500)}`).name).toHaveLength(120);
    expect(rename(rename(NEW, 'Ana'), 'Ana').named).toBe(1);
  });
});
