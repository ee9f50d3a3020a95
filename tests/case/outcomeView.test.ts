import { tmpdir } from 'node:os';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type ClockView,
  describeOutcome,
  findLastDay,
  type OutcomeContext,
} from '../../src/case/outcomeView';
import { type BuiltContent, buildContent } from '../../src/plugins/decision-trees/buildContent';
import { prepareForest } from '../../src/trees/forest';
import type { OutcomeContent, StepContent } from '../../src/trees/model';
import { buildProject, TODAY } from '../plugins/sample';

const PLACE = { tree: 'premier', id: 'petite' };
let content: BuiltContent;
let context: OutcomeContext;

beforeAll(async () => {
  const project = buildProject();
  const settings = { today: TODAY, baseUrl: '/', diagramLimit: 0, cacheDir: tmpdir() };
  content = await buildContent(project, settings);
  const world = { today: TODAY, law: project.law.values, derived: {} };
  const forest = prepareForest(content.compiled.trees, world);
  context = { forest, facts: { client: 'prive', montant: 1200 }, dates: {} };
});

const tell = (
  changes: Partial<OutcomeContent> = {},
  facts = context.facts,
  audience: 'case' | 'plan' = 'case',
) => {
  const own = content.compiled.outcomes.premier?.petite as OutcomeContent;
  return describeOutcome(PLACE, { ...own, ...changes }, { ...context, facts }, audience);
};

describe('the picture of an outcome', () => {
  it('tells the approach, the first step where it differs, and the texts filled in', () => {
    const view = tell();
    expect(view).toMatchObject({
      title: 'Une petite somme',
      approach: 'simplified-recovery',
      now: 'formal-notice',
      lawyer: { level: 'advised' },
      lawNone: null,
      overdue: null,
    });
    expect(view.because).toContain('5\u202f000\u00a0€');
    expect(view.law.map(({ id }) => id)).toEqual(['ccom-l1']);
  });

  it('counts the days of steps for a case, and for no case leaves them out', () => {
    expect(tell().steps[0]?.due).toEqual({
      state: 'by',
      day: '2026-12-02',
      kind: 'advice',
      law: null,
    });
    expect(tell({}, null).steps[0]?.due).toBeNull();
  });

  it('says of a step whose day is past, or cannot be counted', () => {
    const [step] = tell().steps;
    const due = (by: NonNullable<typeof step>['by'], facts = context.facts) => {
      const own = content.compiled.outcomes.premier?.petite as OutcomeContent;
      return tell({ steps: own.steps.map((one) => ({ ...one, by })) }, facts).steps[0]?.due;
    };
    const by = { base: { fact: 'echeance' } };
    expect(due(by, { echeance: '2026-11-01' })).toMatchObject({
      state: 'late',
      day: '2026-11-01',
      kind: 'event',
    });
    expect(due(by, { echeance: TODAY })).toMatchObject({ state: 'today', day: TODAY });
    expect(due(by, { echeance: null })).toMatchObject({ state: 'unknown', day: null });
  });

  it('begins with one thing to do: the first by its day, its title without a second « aujourd’hui »', () => {
    const own = content.compiled.outcomes.premier?.petite as OutcomeContent;
    const [step] = own.steps as [StepContent];
    const now: StepContent = {
      ...step,
      id: 'appeler',
      title: 'Appelez un avocat aujourd’hui, la lettre en main',
      by: { base: 'today' },
    };
    const steps = [step, now];
    expect(tell({ steps }).steps.map(({ id }) => id)).toEqual(['appeler', 'ecrire']);
    expect(tell({ steps }).first).toMatchObject({
      step: { id: 'appeler' },
      act: 'Appelez un avocat, la lettre en main',
    });
    expect(tell({ steps }, null).steps.map(({ id }) => id)).toEqual(['ecrire', 'appeler']);
    expect(tell({ steps: [] }).first).toBeNull();
  });

  it('says what a step costs, or to ask whoever is paid', () => {
    const own = content.compiled.outcomes.premier?.petite as OutcomeContent;
    const cost = (change: Partial<StepContent>) =>
      tell({ steps: own.steps.map((one) => ({ ...one, ...change })) }).steps[0]?.cost;
    expect(cost({})).toBeNull();
    expect(cost({ who: 'commissaire de justice' })).toMatch(/à demander/);
    expect(cost({ who: 'avocat', cost: 'Sans frais jusqu’à {@plafond}' })).toMatch(
      /^Sans frais jusqu’à 5.000/,
    );
  });

  it('names the first legal day of the business still to come, with its article', () => {
    const clock = (id: string, day: string | null, extra: object = {}) =>
      ({
        date: { id, law: ['loi-1'], ...extra },
        day,
        lines: [],
        dependsOnPlace: false,
        law: null,
      }) as unknown as ClockView;
    const past = clock('passe', '2026-11-01');
    const near = clock('proche', '2027-02-04');
    const clocks = [
      clock('loin', '2029-01-01'),
      past,
      near,
      clock('client', '2026-12-01', { side: 'customer' }),
      clock('lettre', '2026-12-01', { law: [] }),
      clock('ouvre', '2026-12-01', { act: 'after' }),
      clock('inconnu', null),
    ];
    expect(findLastDay(clocks, TODAY)).toBe(near);
    expect(findLastDay([past], TODAY)).toBe(past);
    expect(findLastDay([], TODAY)).toBeNull();
  });

  it('names the texts after the steps for whoever reads them, and leaves out those that are absent', () => {
    expect(tell().notes.map(({ title }) => title)).toEqual(['Pendant ce temps, votre client']);
    expect(tell({ doorOpen: '<p>Écrivez.</p>' }, null, 'plan').notes.map(({ title }) => title)).toEqual([
      'De l’autre côté',
      'Garder la porte ouverte',
    ]);
  });

  it('is overdue from the day on which what it rests on must be read again', () => {
    expect(tell({ checkDue: TODAY }).overdue).toBe(TODAY);
    expect(tell({ checkDue: '2026-11-25' }).overdue).toBeNull();
  });
});
