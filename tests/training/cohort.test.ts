import { describe, expect, it } from 'vitest';
import { CohortReader, CohortTally, EMPTY_COHORT, readCohort } from '../../src/training/cohort';
import { noteAnswer, rename } from '../../src/training/learn';
import { findLastDay, listExercises, listMissed, summarize } from '../../src/training/person';
import { createProgress, type Progress } from '../../src/training/progress';
import { formatResults } from '../../src/training/results';
import { runInSlices } from '../../src/training/slices';
import { formatSession } from '../../src/training/trainerSession';
import { finishCourse } from './learner';

const DAY = '2026-11-24';
const CONTENT = { questions: { 'q-un': { print: '000000a' } }, scenarios: [] };
const learner = (id: string, name: string): Progress =>
  rename(finishCourse(createProgress(id, '2026-11-20'), DAY), name);
const answer = (one: Progress, given: number[], right: boolean, print = '000000a'): Progress =>
  noteAnswer(one, { question: 'q-un', given, right, day: DAY, print });
const file = (one: Progress) => ({ name: `${one.id}.json`, text: formatResults(one, 'c1', DAY) });
const session = (learners: readonly Progress[]) => ({
  name: 'seance.jsonl',
  text: formatSession({ group: 'Lyon', due: '2026-12-15', savedOn: DAY }, learners).join(''),
});

describe('a session', () => {
  const all = [learner('a1', 'Ana'), learner('b2', 'Bob')];

  it('comes back as it was saved', () => {
    const cohort = readCohort([session(all)]);
    expect(cohort.learners).toEqual(all);
    expect(cohort.session).toEqual({ group: 'Lyon', due: '2026-12-15', savedOn: DAY });
    expect(cohort.doubles).toEqual([]);
  });

  it('is joined with files that came since', () => {
    const more = answer(all[0] as Progress, [0], false);
    const cohort = readCohort([session(all), file(more), file(learner('c3', 'Chloé'))]);
    expect(cohort.learners.map(({ id }) => id)).toEqual(['a1', 'b2', 'c3']);
    expect(cohort.learners[0]?.questions['q-un']?.tries).toBe(2);
  });

  it('loses no one else by a damaged line, and is told by its head', () => {
    const { name, text } = session(all);
    const lines = text.split('\n');
    const cut = [lines[0], lines[1]?.slice(0, 40), lines[2]].join('\n');
    const cohort = readCohort([{ name, text: cut }]);
    expect(cohort.learners.map(({ id }) => id)).toEqual(['b2']);
    expect(cohort.damaged).toEqual([{ name, dropped: 1 }]);
    const headless = text.slice(0, 90);
    expect(readCohort([{ name, text: headless }]).bad).toEqual([{ name, problem: 'session' }]);
    const newer = text.replace('"version":1', '"version":9');
    expect(readCohort([{ name, text: newer }]).bad).toEqual([{ name, problem: 'newer-version' }]);
  });
});

it('ten thousand files are read in slices that leave the page its turn', async () => {
  const one = formatResults(learner('a1', 'Ana'), 'c1', DAY);
  const reader = new CohortReader(EMPTY_COHORT);
  const tally = new CohortTally(CONTENT.questions, DAY);
  const slices: number[] = [];
  // Time at work, not on the clock: other work of a shared machine is none of the page's.
  const work = (): number => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  };
  let since = work();
  const clock = {
    now: work,
    pause: async () => {
      slices.push(work() - since);
      await new Promise((resolve) => setImmediate(resolve));
      since = work();
    },
  };
  const texts = Array.from({ length: 10_000 }, (_, at) =>
    one.replaceAll('"a1"', `"a${at}"`).replace('"Ana"', `"Ana ${at % 700}"`),
  );
  for (const [at, text] of texts.entries())
    await runInSlices(reader.read({ name: `${at}.json`, text }), clock);
  since = work();
  const { learners } = reader.finish();
  slices.push(work() - since);
  const counting = function* () {
    for (const person of learners) {
      tally.add(person);
      yield summarize(person, CONTENT, DAY);
    }
  };
  await runInSlices(counting(), clock);
  expect(learners).toHaveLength(10_000);
  expect(tally.finish().questions[0]).toEqual({ id: 'q-un', asked: 10_000, failed: 10_000 });
  // The whole process is measured, now and then with its own sweeping: one slice may be longer here.
  const inOrder = slices.sort((a, b) => a - b);
  expect(slices.length).toBeGreaterThan(3);
  expect(inOrder.at(-2)).toBeLessThan(200);
}, 120_000);

it('a slice ends on time, and the work goes on after the pause', async () => {
  let now = 0;
  const pauses: number[] = [];
  function* work() {
    for (let step = 0; step < 10; step++) {
      now += 10;
      yield;
    }
  }
  await runInSlices(work(), { now: () => now, pause: async () => void pauses.push(now) });
  expect(pauses).toEqual([30, 60, 90]);
});

describe('a group', () => {
  it('shows which options were chosen, as the question reads now', () => {
    const tally = new CohortTally(CONTENT.questions, DAY);
    const base = createProgress('x', DAY);
    tally.add(answer(answer(base, [2], false), [1], true));
    tally.add(answer(base, [2], false));
    tally.add(answer(base, [0], false, '000000b'));
    expect(tally.finish().options).toEqual({ 'q-un': [0, 1, 2] });
  });
});

describe('one learner', () => {
  it('shows what was missed, with the options chosen and how often', () => {
    const one = [[2], [2], [0, 2]].reduce((so, given) => answer(so, given, false), createProgress('x', DAY));
    const known = answer(one, [1], true);
    expect(listMissed(known, CONTENT.questions, DAY)).toEqual([
      {
        ...{ id: 'q-un', tries: 4, missed: 3, isKnown: true, day: DAY },
        options: [
          { option: 2, count: 3 },
          { option: 0, count: 1 },
          { option: 1, count: 1 },
        ],
      },
    ]);
    const changed = { 'q-un': { print: '000000z' } };
    expect(listMissed(known, changed, DAY)[0]?.options).toBeNull();
  });

  it('whose record is older shows the last answer only', () => {
    const old = noteAnswer(createProgress('x', DAY), {
      question: 'q-un',
      given: [2],
      right: false,
      day: DAY,
    });
    expect(listMissed(old, CONTENT.questions, DAY)[0]?.options).toEqual([{ option: 2, count: 1 }]);
  });

  it('shows the facts read wrongly, and the last day', () => {
    const weak = finishCourse(createProgress('a1', '2026-11-20'), DAY, 4);
    expect(listExercises(weak)).toMatchObject([{ id: 'vase', misread: [{ fact: 'montant', given: '120' }] }]);
    expect(findLastDay(weak)).toBe(DAY);
    expect(findLastDay(createProgress('a1', DAY))).toBe('');
  });
});
