/** What a calendar takes of a case. The day of these tests is that of the forest. */
import { describe, expect, it } from 'vitest';
import { listEvents } from '../../../src/case/file/events';
import { createFile } from '../../../src/case/file/model';
import { buildPlan } from '../../../src/case/file/plan';
import { addDuration, formatDay, parseDay } from '../../../src/trees/calendar';
import type { DerivedDate, StepContent } from '../../../src/trees/model';
import { buildForest, choice } from '../../trees/build';

const forest = buildForest([
  {
    facts: [choice('a', ['x', 'y'])],
    questions: { a: [[{ a: 'x' }, 'fin'], 'autre'] },
    outcomes: ['fin', 'autre'],
  },
]);
const { today } = forest.world;
const inDays = (count: number): string => formatDay((parseDay(today) as number) + count);
const toAddress = (path: string): string => `https://exemple.invalid${path}`;

const derived = (id: string, day: string, more: Partial<DerivedDate> = {}): DerivedDate => ({
  id,
  label: 'Votre dernier jour pour agir',
  inputs: [],
  law: [],
  values: [],
  compute: () => day,
  ...more,
});
const step = (id: string, more: Partial<StepContent> = {}): StepContent => ({
  id,
  title: `Faire ${id}`,
  text: '<p>Texte &amp; <b>détail</b></p>',
  who: 'vous',
  ...more,
});
const dueIn = (count: number) => ({
  base: 'today' as const,
  sign: 1 as const,
  shift: { duration: { count, unit: 'days' as const } },
});
const FILE = { ...createFile('k1', 'Durand', today), revision: 7 };

/** The events of a case that gives these steps. */
function list(steps: StepContent[], dates: DerivedDate[] = [], file = FILE) {
  const context = { forest, facts: {}, dates: Object.fromEntries(dates.map((date) => [date.id, date])) };
  const source = {
    since: today,
    outcomes: [
      {
        tree: 'essai',
        id: 'fin',
        title: 'fin',
        approach: 'dialogue',
        content: { because: '', otherSide: '', steps, guides: [], law: [], meanwhile: [] },
      },
    ],
  };
  return listEvents(file, buildPlan([source], file, context), context, toAddress);
}

describe('the calendar of a case', () => {
  it('says what to do, who, under which advice, with the addresses of guide and case', () => {
    const guide = { id: 'escalade/x', title: 'X', url: '/guides/escalade/x/' };
    expect(list([step('a', { by: dueIn(20), guide }), step('b')])).toEqual([
      {
        id: 'k1.essai/fin/a',
        day: inDays(20),
        title: expect.stringMatching(/^Faire a : Durand, dossier du \d/),
        text: 'Texte & détail\nQui : vous\nfin\nGuide : https://exemple.invalid/guides/escalade/x/\nDossier : https://exemple.invalid/dossier/',
        remindBefore: [3],
        sequence: 7,
        url: 'https://exemple.invalid/dossier/',
      },
    ]);
    expect(list([step('a', { by: dueIn(2) })])[0]?.remindBefore).toEqual([0]);
  });

  it('strikes out a step that is done', () => {
    const [done] = list([step('a', { by: dueIn(8) })], [], { ...FILE, done: { 'essai/fin/a': today } });
    expect(done).toMatchObject({ id: 'k1.essai/fin/a', isCancelled: true });
  });

  it('reminds of the loss of a right at six months, 30, 14 and 3 days', () => {
    const end = inDays(400);
    const [last] = list([step('a', { by: { base: { fact: 'fin' } } })], [derived('fin', end)]);
    const months = addDuration(parseDay(end) as number, { count: 6, unit: 'months' }, -1);
    expect(last?.remindBefore).toEqual([(parseDay(end) as number) - months, 30, 14, 3]);
    const near = list([step('a', { by: { base: { fact: 'fin' } } })], [derived('fin', inDays(20))]);
    expect(near[0]?.remindBefore).toEqual([14, 3]);
    for (const more of [{ act: 'after' as const }, { side: 'customer' as const }])
      expect(
        list([step('a', { by: { base: { fact: 'fin' } } })], [derived('fin', end, more)])[0]?.remindBefore,
      ).toEqual([3]);
  });

  it('holds the last day that a step shows, once, and not where a step is due by it', () => {
    const dates = [derived('fin', inDays(72)), derived('client', inDays(10), { side: 'customer' })];
    const shown = list(
      [step('a', { by: dueIn(1), dates: ['fin', 'client'] }), step('b', { dates: ['fin'] })],
      dates,
    );
    expect(shown.map(({ id, day }) => [id, day])).toEqual([
      ['k1.essai/fin/a', inDays(1)],
      ['k1.fin', inDays(72)],
    ]);
    expect(shown[1]).toMatchObject({
      title: expect.stringMatching(/^Votre dernier jour pour agir : Durand/),
      remindBefore: [30, 14, 3],
    });
    const due = list(
      [step('a', { by: dueIn(1), dates: ['fin'] }), step('b', { by: { base: { fact: 'fin' } } })],
      dates,
    );
    expect(due.map(({ id }) => id)).toEqual(['k1.essai/fin/a', 'k1.essai/fin/b']);
  });

  it('names the customer, so that two cases of one name are told apart', () => {
    const letters = { commun: { client: 'Martin SARL\nGrenoble' } };
    expect(list([step('a', { by: dueIn(8) })], [], { ...FILE, letters })[0]?.title).toBe(
      'Faire a : Durand, Martin SARL',
    );
    expect(list([step('a', { by: dueIn(8) })], [], { ...FILE, name: 'Martin SARL', letters })[0]?.title).toBe(
      'Faire a : Martin SARL',
    );
  });
});
