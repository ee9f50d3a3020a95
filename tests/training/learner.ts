/** Courses and learners for tests: small content, and arbitrary ways of working through it. */
import fc from 'fast-check';
import { leaveAssignment, takeAssignment } from '../../src/training/assignment';
import {
  answerQuiz,
  finishStage,
  noteAnswer,
  noteExercise,
  noteGuide,
  openStage,
  rename,
} from '../../src/training/learn';
import type { CompiledCourse } from '../../src/training/model';
import { createProgress, type Progress } from '../../src/training/progress';

/** A course of one guide, one quiz of three questions and one exercise. */
export const COURSE: CompiledCourse = {
  id: 'accueil',
  title: 'Premier jour',
  summary: 'Les bases.',
  audience: 'Nouveaux venus',
  objectives: ['Écouter', 'Noter', 'Répondre'],
  order: 1,
  passMark: 0.8,
  version: 'v1',
  minutes: 18,
  stages: [
    {
      kind: 'guide',
      id: 'communication/ecouter',
      title: 'Écouter',
      guide: { id: 'communication/ecouter', title: 'Écouter', url: '/guides/communication/ecouter/' },
      minutes: 5,
      why: 'Tout commence là.',
    },
    {
      kind: 'quiz',
      id: 'bases',
      title: 'Les bases',
      minutes: 3,
      questions: ['q-un', 'q-deux', 'q-trois'],
      asks: 3,
      indispensable: false,
    },
    {
      kind: 'scenario',
      id: 'vase',
      title: 'Le vase',
      minutes: 10,
      feedback: 'at-once',
      indispensable: false,
      scenario: {
        id: 'vase',
        title: 'Le vase',
        summary: 'Un vase est arrivé en morceaux.',
        tree: 'reclamation',
        treeTitle: 'Une réclamation',
        customer: 'consommateur',
        difficulty: 'easy',
        minutes: 10,
        skills: [],
        documents: 1,
        questions: 1,
        hasReply: false,
        print: '0000001',
        indispensable: 1,
        hasConversation: false,
      },
    },
  ],
};

export const at = (stage: string, day: string, version = 'v1') => ({
  course: 'accueil',
  stage,
  day,
  version,
});

/** Works through the whole course, missing the first question. */
export function finishCourse(
  progress: Progress,
  day: string,
  score = 10,
  lacking: readonly string[] = [],
): Progress {
  const read = finishStage(progress, at('communication/ecouter', day), { points: 0, max: 0 });
  const answered = ['q-un', 'q-deux', 'q-trois'].reduce(
    (one, question, index) =>
      answerQuiz(one, at('bases', day), { question, given: [index], right: index > 0 }),
    read,
  );
  const quizzed = finishStage(answered, at('bases', day), { points: 2, max: 3 });
  const result = {
    scenario: 'vase',
    score,
    max: 10,
    facts: { montant: { right: score === 10, given: '120' } },
    approachRight: true,
    needless: 0,
    lacking,
    day,
  };
  return finishStage(
    noteExercise(quizzed, result, 'v1'),
    at('vase', day),
    { points: score, max: 10 },
    lacking,
  );
}

const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-11-${String(date).padStart(2, '0')}`);
const stage = fc.constantFrom('communication/ecouter', 'bases', 'vase');
const version = fc.constantFrom('v1', 'v2');
const question = fc.constantFrom('q-un', 'q-deux', 'q-trois');
const given = fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 3 });

type Step = (progress: Progress) => Progress;

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.string({ maxLength: 200, unit: 'grapheme' }).map(
    (name): Step =>
      (one) =>
        rename(one, name),
  ),
  fc.tuple(stage, day, version, fc.nat(10), fc.nat(10)).map(
    ([id, on, of, points, more]): Step =>
      (one) =>
        finishStage(one, at(id, on, of), { points, max: points + more }),
  ),
  fc.tuple(stage, day, fc.nat(10), fc.subarray(['montant', 'danger'])).map(
    ([id, on, points, lacking]): Step =>
      (one) =>
        finishStage(one, at(id, on), { points, max: 10 }, lacking),
  ),
  fc.tuple(fc.constantFrom('communication/ecouter', 'droits/delais'), day).map(
    ([guide, on]): Step =>
      (one) =>
        noteGuide(one, guide, on),
  ),
  fc.tuple(stage, day, version).map(
    ([id, on, of]): Step =>
      (one) =>
        openStage(one, at(id, on, of)),
  ),
  fc.tuple(stage, day, version, question, given, fc.boolean()).map(
    ([id, on, of, asked, chosen, right]): Step =>
      (one) =>
        answerQuiz(one, at(id, on, of), { question: asked, given: chosen, right }),
  ),
  fc.tuple(question, given, fc.boolean(), day).map(
    ([asked, chosen, right, on]): Step =>
      (one) =>
        noteAnswer(one, { question: asked, given: chosen, right, day: on }),
  ),
  fc.tuple(fc.constantFrom('vase', 'devis'), fc.nat(10), day, fc.boolean()).map(
    ([scenario, score, on, approachRight]): Step =>
      (one) =>
        noteExercise(
          one,
          {
            scenario,
            score,
            max: 10,
            facts: { montant: { right: approachRight, given: '?' } },
            approachRight,
            needless: 1,
            day: on,
          },
          'v1',
        ),
  ),
  fc.tuple(question, given, fc.boolean(), day, fc.constantFrom('000000a', '000000b')).map(
    ([asked, chosen, right, on, print]): Step =>
      (one) =>
        noteAnswer(one, { question: asked, given: chosen, right, day: on, print }),
  ),
  fc.tuple(fc.constantFrom('accueil', 'serie-x1'), fc.constantFrom('', 'Lyon'), day).map(
    ([id, group, on]): Step =>
      (one) =>
        takeAssignment(one, { id, ...(id === 'accueil' ? {} : { items: ['vase'] }) }, { group, due: on }, on),
  ),
  fc.constantFrom('accueil', 'serie-x1').map(
    (id): Step =>
      (one) =>
        leaveAssignment(one, id),
  ),
);

/** Any way of working, from a given record. */
export const workFrom = (start: Progress): fc.Arbitrary<Progress> =>
  fc.array(step, { maxLength: 12 }).map((steps) => steps.reduce((one, next) => next(one), start));

export const anyProgress = workFrom(createProgress('a1b2', '2026-11-01'));
