/** Who has learnt something owes again exactly what has changed in what it shows or rests on. */
import { describe, expect, it } from 'vitest';
import { loadUnchecked } from '../../src/plugins/decision-trees/load';
import type { Project } from '../../src/plugins/decision-trees/project';
import { loadTraining } from '../../src/plugins/training/load';
import { findPrint, fingerprintItem } from '../../src/training/fingerprint';
import { noteAnswer, noteExercise } from '../../src/training/learn';
import type { CompiledTraining } from '../../src/training/model';
import { countOwed, listOwed } from '../../src/training/owed';
import { createProgress, type Progress } from '../../src/training/progress';
import type { LawValue } from '../../src/trees/model';

const TODAY = '2026-11-24';
const project = await loadUnchecked(process.cwd(), { today: TODAY });
const load = async (changed: Project, today = TODAY): Promise<CompiledTraining> => {
  const { compiled } = await loadTraining(process.cwd(), { today, project: changed });
  if (!compiled) throw new Error('training does not compile');
  return compiled;
};
const training = await load(project);
const learner = passAll(training);

/** Someone who has answered every question and done every exercise rightly. */
function passAll({ questions, scenarios }: CompiledTraining): Progress {
  const answered = Object.values(questions).reduce(
    (one, question) =>
      noteAnswer(one, {
        question: question.id,
        given: [0],
        right: true,
        day: TODAY,
        print: findPrint(question, TODAY),
      }),
    createProgress('a1', TODAY),
  );
  return scenarios.reduce((one, scenario) => {
    const result = { scenario: scenario.id, score: 10, max: 10, facts: {}, approachRight: true, needless: 0 };
    return noteExercise(one, { ...result, day: TODAY, print: findPrint(scenario, TODAY) }, 'v1');
  }, answered);
}

/** The project with the periods of one law value changed. */
function changeValue(id: string, periods: LawValue['periods']): Project {
  const value = project.law.values[id];
  if (!value) throw new Error(`no value ${id}`);
  const values = { ...project.law.values, [id]: { ...value, periods } };
  return { ...project, law: { ...project.law, values } };
}

/** What names a value in words of its own: scenarios and questions, by id. */
async function listNaming(id: string): Promise<{ scenarios: string[]; questions: string[] }> {
  const { parsed } = await loadTraining(process.cwd(), { today: TODAY, project });
  const names = (data: unknown): boolean => JSON.stringify(data).includes(`{@${id}}`);
  return {
    scenarios: parsed.scenarios.filter(({ data }) => names(data)).map((one) => one.id),
    questions: parsed.quizzes.flatMap(({ data }) => data.questions.filter(names).map((one) => one.id)),
  };
}

it('owes nothing while nothing changes, whatever the day of the build', async () => {
  expect(countOwed(listOwed(learner, training, TODAY))).toBe(0);
  const later = await load(project, '2026-12-31');
  expect(listOwed(learner, later, TODAY)).toEqual({ questions: [], scenarios: [] });
});

describe('a law value changes', () => {
  it('and exactly the cases that rest on it are owed', async () => {
    const id = 'retractation-remboursement';
    const naming = await listNaming(id);
    const owed = listOwed(
      learner,
      await load(changeValue(id, [{ from: '2014-06-14', value: '10 days' }])),
      TODAY,
    );
    expect(naming.scenarios.length).toBeGreaterThan(0);
    expect(owed.scenarios).toEqual(expect.arrayContaining(naming.scenarios));
    expect(owed.questions.sort()).toEqual(naming.questions.sort());
    // Beyond those that name it themselves, only those whose outcome does.
    const { trees, steps } = project.content;
    for (const scenario of owed.scenarios.filter((one) => !naming.scenarios.includes(one))) {
      const { outcome } = training.scenarios.find((one) => one.id === scenario)?.expected ?? {};
      const told = trees[outcome?.tree ?? '']?.outcomes[outcome?.id ?? ''];
      const all = [told, (told?.steps ?? []).map((step) => steps[step])];
      expect(JSON.stringify(all), scenario).toContain(`{@${id}}`);
    }
    expect(owed.scenarios.length).toBeLessThan(training.scenarios.length / 4);
  });

  it('on a day to come: nothing is owed before, all of it from that day', async () => {
    const id = 'retractation-remboursement';
    const known = changeValue(id, [
      { from: '2014-06-14', until: '2027-01-31', value: '14 days' },
      { from: '2027-02-01', value: '10 days' },
    ]);
    const content = await load(known);
    expect(listOwed(learner, content, '2027-01-31')).toEqual({ questions: [], scenarios: [] });
    const naming = await listNaming(id);
    expect(listOwed(learner, content, '2027-02-01').questions.sort()).toEqual(naming.questions.sort());
    // A build of that day writes the new value into the texts: to the learner it is the same change.
    const after = await load(known, '2027-02-02');
    expect(listOwed(learner, after, '2027-02-02')).toEqual(listOwed(learner, content, '2027-02-02'));
  });
});

describe('content changes', () => {
  it('a question whose explanation changes is owed alone, until it is known again', () => {
    const [id = ''] = Object.keys(training.questions);
    const question = training.questions[id];
    if (!question) throw new Error('no question');
    const questions = { ...training.questions, [id]: { ...question, print: '1234567' } };
    const content = { ...training, questions };
    expect(listOwed(learner, content, TODAY)).toEqual({ questions: [id], scenarios: [] });
    const answer = { question: id, given: [1], day: TODAY, print: '1234567' };
    const missed = noteAnswer(learner, { ...answer, right: false });
    expect(listOwed(missed, content, TODAY).questions).toEqual([id]);
    const known = noteAnswer(missed, { ...answer, right: true });
    expect(listOwed(known, content, TODAY).questions).toEqual([]);
  });

  it('a step of an outcome that changes is owed by the exercises that show it', async () => {
    const { outcome } = training.scenarios[0]?.expected ?? {};
    const [step = ''] = project.content.trees[outcome?.tree ?? '']?.outcomes[outcome?.id ?? '']?.steps ?? [];
    const before = project.content.steps[step];
    if (!before) throw new Error('no step');
    const steps = { ...project.content.steps, [step]: { ...before, text: `${before.text} Autrement.` } };
    const owed = listOwed(learner, await load({ ...project, content: { ...project.content, steps } }), TODAY);
    expect(owed.questions).toEqual([]);
    expect(owed.scenarios).toContain(training.scenarios[0]?.id);
    for (const scenario of owed.scenarios) {
      const place = training.scenarios.find(({ id }) => id === scenario)?.expected.outcome;
      const named = project.content.trees[place?.tree ?? '']?.outcomes[place?.id ?? '']?.steps;
      expect(named, scenario).toContain(step);
    }
  });

  it('what the content no longer holds, or was done before fingerprints were kept, is owed by nobody', () => {
    expect(listOwed(learner, { questions: {}, scenarios: [] }, TODAY)).toEqual({
      questions: [],
      scenarios: [],
    });
    const old = noteAnswer(createProgress('b2', TODAY), {
      question: 'q',
      given: [0],
      right: true,
      day: TODAY,
    });
    expect(listOwed(old, { questions: { q: { print: '1234567' } }, scenarios: [] }, TODAY).questions).toEqual(
      [],
    );
  });

  it('typography is not learnt again', () => {
    expect(fingerprintItem({ text: 'Trente jours :\n40 €' }, [], TODAY)).toEqual(
      fingerprintItem({ text: 'Trente jours\u00a0: 40\u202f€' }, [], TODAY),
    );
    expect(fingerprintItem({ text: 'Trente jours' }, [], TODAY)).not.toEqual(
      fingerprintItem({ text: 'Soixante jours' }, [], TODAY),
    );
  });
});
