// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDeviceStore } from '../../src/components/Training/deviceStore';
import { HostProvider, type TrainingHost } from '../../src/components/Training/host';
import { nameFile, nameLearner } from '../../src/components/Training/nameFile';
import Results from '../../src/components/Training/Results';
import Tasks from '../../src/components/Training/Tasks';
import Trainer from '../../src/components/Training/Trainer';
import type { TrainerContent } from '../../src/components/Training/Trainer/content';
import { takeAssignment } from '../../src/training/assignment';
import { noteAnswer, noteExercise, rename } from '../../src/training/learn';
import type { CompiledQuizQuestion, TrainingIndex } from '../../src/training/model';
import { createProgress, type Progress } from '../../src/training/progress';
import { formatProgress } from '../../src/training/progressRead';
import { formatResults } from '../../src/training/results';
import { COURSE, finishCourse } from '../training/learner';

const DAY = '2026-11-24';
const question: CompiledQuizQuestion = {
  id: 'q-un',
  quiz: 'bases',
  guide: { id: 'a/b', title: 'Le guide', url: '/guides/a/b/' },
  skill: 'lire',
  kind: 'single',
  question: '<p>Que répondre ?</p>',
  options: [
    { html: 'Rien', right: false },
    { html: 'Un mot', right: true },
  ],
  explanation: '<p>Un mot suffit.</p>',
  law: [],
  values: {},
  print: '000000b',
};
const scenarios = COURSE.stages.flatMap((stage) => (stage.kind === 'scenario' ? [stage.scenario] : []));
const index: TrainingIndex = {
  version: 'c1',
  day: DAY,
  skills: [],
  quizzes: [{ id: 'bases', title: 'Les bases du métier', questions: ['q-un'] }],
  courses: [COURSE],
  scenarios,
  facts: { montant: 'Le montant' },
};
const questions = { 'q-un': question };
const content: TrainerContent = { index, questions, scenarios, answers: {} };
const prints = { questions, scenarios: scenarios.map((one) => ({ ...one })) };

const Anchor: TrainingHost['Anchor'] = ({ href, children, ...rest }) => (
  <a href={href} {...rest}>
    {children}
  </a>
);
const NoExercise: TrainingHost['Exercise'] = () => null;

let host: TrainingHost;
beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  window.location.hash = '';
  host = {
    day: DAY,
    store: createDeviceStore(
      () => localStorage,
      () => 'n1',
      DAY,
    ),
    links: {
      index: '/formation/',
      results: '/formation/resultats/',
      revision: '/formation/revision/',
      course: (id) => `/formation/${id}/`,
      exercise: (id) => `/formation/exercices/${id}/`,
    },
    Anchor,
    Exercise: NoExercise,
    keptBy: 'device',
  };
});
afterEach(cleanup);

const keep = (progress: Progress): void =>
  localStorage.setItem('litiges-formation.progres', formatProgress(progress));
const readKept = (): Progress =>
  JSON.parse(localStorage.getItem('litiges-formation.progres') ?? '{}').learner;

/** Someone who knew the question and the exercise before they changed. */
function veteran(id: string, name: string): Progress {
  const one = rename(finishCourse(createProgress(id, DAY), DAY), name);
  const known = noteAnswer(one, { question: 'q-un', given: [1], right: true, day: DAY, print: '000000a' });
  const result = { scenario: 'vase', score: 10, max: 10, facts: {}, approachRight: true, needless: 0 };
  return noteExercise(known, { ...result, day: DAY, print: '000000a' }, 'v1');
}

function showTasks(hash: string) {
  window.location.hash = hash;
  return render(
    <HostProvider value={host}>
      <Tasks
        index={index}
        loadPrints={async () => prints}
        loadQuestions={async () => questions}
        prepare={async () => undefined}
        onPlay={() => undefined}
      />
    </HostProvider>,
  );
}

describe('a link for a group', () => {
  it('is told, and kept with the record', async () => {
    showTasks('#groupe=Lyon&parcours=accueil&pour-le=2026-12-15');
    const told = await screen.findByText(/C’est noté/);
    expect(told.textContent).toMatch(/Lyon.+15\sdécembre\s2026/);
    expect(readKept().assignments.accueil).toMatchObject({ group: 'Lyon', due: '2026-12-15' });
    const start = screen.getByRole('link', { name: /Commencer/ });
    expect(start.getAttribute('href')).toBe('/formation/accueil/');
  });

  it('in other terms asks before anything is changed', async () => {
    keep(takeAssignment(createProgress('a1', DAY), { id: 'accueil' }, { group: 'Lyon', due: '' }, DAY));
    showTasks('#groupe=Paris&parcours=accueil');
    const alert = await screen.findByRole('alert');
    expect(readKept().assignments.accueil?.group).toBe('Lyon');
    fireEvent.click(within(alert).getByRole('button', { name: 'Suivre ce lien' }));
    await waitFor(() => expect(readKept().assignments.accueil?.group).toBe('Paris'));
  });

  it('that is damaged says why, and keeps nothing', async () => {
    showTasks('#groupe=Lyon&parcours=accueil&pour-le=2026-02-30');
    expect((await screen.findByRole('alert')).textContent).toContain(
      'Le jour indiqué dans ce lien n’existe pas',
    );
    expect(localStorage.getItem('litiges-formation.progres')).toBeNull();
  });

  it('can be left: what was done stays', async () => {
    showTasks('#groupe=Lyon&parcours=accueil');
    fireEvent.click(await screen.findByRole('button', { name: /Ne plus suivre/ }));
    await waitFor(() => expect(screen.queryByText('Demandé par votre formateur')).toBeNull());
    expect(readKept().assignments.accueil?.isLeft).toBe(true);
  });
});

it('a set is played as a course of its own, and found again by its stages', async () => {
  showTasks('#exercices=vase,quiz:bases');
  await screen.findByText('Le vase, et une autre étape');
  const id = Object.keys(readKept().assignments)[0] ?? '';
  cleanup();
  showTasks(`#serie=${id}`);
  expect(await screen.findByRole('heading', { name: 'Le vase, et une autre étape' })).toBeTruthy();
  cleanup();
  showTasks('#etape-2');
  expect(await screen.findByRole('heading', { name: 'Les bases du métier' })).toBeTruthy();
});

it('a learner sees what a change makes due again, exactly', async () => {
  keep(veteran('a1', 'Ana'));
  const view = showTasks('');
  const owed = await screen.findByRole('region', { name: /À revoir\s: la règle a changé/ });
  expect(within(owed).getByRole('link', { name: 'Le vase' })).toBeTruthy();
  expect(owed.textContent).toMatch(/1\squestion, dans vos révisions/);
  view.unmount();
  const result = { scenario: 'vase', score: 5, max: 10, facts: {}, approachRight: true, needless: 0 };
  const print = scenarios[0]?.print ?? '';
  keep(noteExercise(veteran('a1', 'Ana'), { ...result, day: DAY, print }, 'v1'));
  showTasks('');
  const left = await screen.findByRole('region', { name: /À revoir\s: la règle a changé/ });
  expect(within(left).queryByRole('link', { name: 'Le vase' })).toBeNull();
});

it('an attestation carries the site’s own name, the group, and what has changed since', async () => {
  keep(takeAssignment(veteran('a1', 'Ana'), { id: 'accueil' }, { group: 'Lyon', due: '' }, DAY));
  window.location.hash = '#attestation-accueil';
  render(
    <HostProvider value={host}>
      <Results index={index} site="Cabinet Durand" loadPrints={async () => prints} />
    </HostProvider>,
  );
  const sheet = await screen.findByRole('article');
  await waitFor(() => expect(sheet.textContent).toMatch(/à revoir\s: la règle a changé depuis/));
  expect(sheet.textContent).toContain('Cabinet Durand · Formation');
  expect(sheet.textContent).not.toContain('Litiges clients');
  expect(sheet.textContent).toMatch(/dans le groupe «\sLyon\s»/);
});

it('files tell people of one name apart, by safe signs', () => {
  const [a, b] = ['k3f9zz', 'p81qaa'].map((id) =>
    nameFile(nameLearner({ id, name: 'Ana/../Petit' }, 'Équipe « A »'), DAY, 'json'),
  );
  expect(a).toBe('formation-equipe-a-ana-petit-k3f9-2026-11-24.json');
  expect(b).not.toBe(a);
});

describe('the trainer', () => {
  const show = async (...learners: Progress[]): Promise<void> => {
    render(
      <HostProvider value={host}>
        <Trainer content={content} />
      </HostProvider>,
    );
    const files = learners.map(
      (one) => new File([formatResults(one, 'c1', DAY)], `${one.id}.json`, { type: 'application/json' }),
    );
    fireEvent.change(screen.getByLabelText(/Choisir les fichiers/), { target: { files } });
    await screen.findByRole('heading', { name: /^\d+\sparticipant/ });
  };

  it('sees who owes what, and opens the page of each person', async () => {
    const missed = noteAnswer(veteran('b2', 'Bob'), {
      ...{ question: 'q-un', given: [0], right: false, day: DAY },
      print: '000000b',
    });
    await show(veteran('a1', 'Ana'), missed);
    const owing = screen.getByRole('region', { name: 'Qui doit revoir quoi' });
    expect(within(owing).getAllByRole('link', { name: 'Ana' })).toHaveLength(2);
    window.location.hash = '#personne=b2';
    window.dispatchEvent(new Event('hashchange'));
    await screen.findByRole('heading', { name: 'Bob' });
    const table = screen.getByRole('table', { name: 'Questions manquées par cette personne' });
    expect(table.textContent).toMatch(/Rien\s:\s1\sfois, faux/);
    expect(screen.getByText(/déclaré lu, jamais ouvert/)).toBeTruthy();
  });

  it('shows fifty people at once, and finds any of hundreds', async () => {
    const many = Array.from({ length: 120 }, (_, at) => rename(createProgress(`p${at}`, DAY), `Élève ${at}`));
    await show(...many);
    const table = screen.getByRole('table');
    expect(within(table).getAllByRole('row')).toHaveLength(51);
    fireEvent.change(screen.getByLabelText('Chercher une personne'), { target: { value: 'eleve 117' } });
    expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(2);
  });

  it('writes a link for a group and a set', async () => {
    await show(createProgress('a1', DAY));
    const link = (): string =>
      (document.getElementById('groupe-lien') as HTMLInputElement | null)?.value ?? '';
    fireEvent.change(screen.getByLabelText('Nom du groupe'), { target: { value: 'Lyon' } });
    expect(link()).toMatch(/\/formation\/#groupe=Lyon&parcours=accueil$/);
    fireEvent.click(screen.getByLabelText('Des exercices et des quiz au choix'));
    expect(link()).toBe('');
    fireEvent.click(screen.getByLabelText('Le vase'));
    fireEvent.click(screen.getByLabelText('Les bases du métier'));
    expect(link()).toMatch(/#groupe=Lyon&exercices=vase,quiz:bases$/);
  });
});
