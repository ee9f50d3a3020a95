/**
 * The format of `training/`: scenarios, quizzes, courses and skills, defined once for types and for validation.
 *
 * Texts are Markdown, with the markers of trees (`{@law value}`, `{§reference}`, `{=practice}`) and one of training:
 * `{~today - 26 months}` writes a day counted from the one on which the exercise is done, so that files never age.
 * Build-time only: the browser gets what `compile.ts` makes of it.
 */
import * as z from 'zod';
import { APPROACHES } from '../trees/model';
import { TRAINING_FORM_WORDS } from './messages/form';

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, TRAINING_FORM_WORDS.id);
const text = z.string().trim().min(1);

/** The kinds of paper a case file holds. */
export const DOCUMENT_KINDS = [
  'email',
  'call',
  'letter',
  'message',
  'review',
  'invoice',
  'quote',
  'contract',
  'delivery-note',
  'note',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const DIFFICULTIES = ['easy', 'medium', 'hard'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** One paper of the case file, as real life gives it. */
const documentSchema = z.strictObject({
  id: id.describe('unique in the scenario; facts name it'),
  kind: z.enum(DOCUMENT_KINDS),
  title: text.describe('« Courriel de Mme Arnaud, lundi soir »'),
  text: text.describe(
    'Markdown, emotional and incomplete as life is; quotes of facts stand in it word for word',
  ),
});

/** `today - 26 months`, a number, an option, several options, or null for « je ne sais pas ». */
const valueSchema = z.union([z.string(), z.number(), z.array(z.string()), z.null()]);

/** One fact that a good reader finds in the file. */
const factSchema = z
  .strictObject({
    value: valueSchema.describe(
      'what the tree must be told; null: the file does not say, the right answer is « je ne sais pas »',
    ),
    in: id.optional().describe('the document that tells it; left out only where the value is null'),
    quote: text
      .optional()
      .describe('the words of that document that tell it, copied with their markers; must stand there once'),
    why: text.describe('why these words mean this answer, or where the missing answer would be found'),
    wrong: z
      .record(z.string(), text)
      .default({})
      .describe('for likely wrong options: why a learner falls for it and what it would lead to'),
  })
  .refine((fact) => fact.value === null || (fact.in !== undefined && fact.quote !== undefined), {
    message: TRAINING_FORM_WORDS['fact-told'],
  })
  .refine((fact) => (fact.in === undefined) === (fact.quote === undefined), {
    message: TRAINING_FORM_WORDS['in-and-quote'],
  });

export const REPLY_VERDICTS = ['good', 'weak', 'harmful'] as const;
export const CRITERION_KINDS = ['tone', 'content', 'promise', 'admission'] as const;

/** What the learner answers the customer: chosen among drafts, then composed, then compared with a rubric. */
const replySchema = z.strictObject({
  task: text.describe('what to write, to whom, by which channel'),
  choices: z
    .array(z.strictObject({ text, verdict: z.enum(REPLY_VERDICTS), why: text }))
    .min(3)
    .refine((choices) => choices.filter(({ verdict }) => verdict === 'good').length === 1, {
      message: TRAINING_FORM_WORDS['one-good-choice'],
    }),
  rubric: z
    .array(z.strictObject({ id, kind: z.enum(CRITERION_KINDS), criterion: text, why: text }))
    .min(4)
    .describe('shown after; the learner judges the own free text by it'),
  model: text.describe('a reply that meets the rubric'),
});

/** One written case: an exercise for learners and a regression test of the trees. The id is the file’s name. */
export const scenarioSchema = z.strictObject({
  title: text,
  summary: text.describe('one sentence, told to the learner before the file is opened; gives nothing away'),
  tree: id.describe('the tree in which the exercise begins'),
  customer: z.enum(['consommateur', 'professionnel', 'public']),
  difficulty: z.enum(DIFFICULTIES),
  minutes: z.int().min(5).max(60),
  skills: z.array(id).min(1).describe('ids of training/skills.yaml'),
  role: text.describe(
    'who the learner is in this case: « Vous tenez l’accueil d’un garage de six personnes. »',
  ),
  documents: z.array(documentSchema).min(1),
  facts: z
    .record(id, factSchema)
    .describe('every fact the walk asks on its way to the outcome, and no other'),
  traps: z.array(z.strictObject({ trap: text, lesson: text })).min(1),
  expected: z.strictObject({
    outcome: z
      .string()
      .regex(/^[a-z-]+\/[a-z0-9-]+$/)
      .describe('<tree>/<outcome>, after hand-overs'),
    approach: z.enum(APPROACHES),
    now: z.enum(APPROACHES).optional(),
    lawyer: z.enum(['optional', 'advised', 'required']),
  }),
  reply: replySchema.optional(),
  debrief: text.describe('what to remember, in four to eight sentences'),
  source: text.optional().describe('id of the case of tests/scenarios/cases that it retells'),
});
export type ScenarioSource = z.infer<typeof scenarioSchema>;

/** One question of a quiz. */
export const quizQuestionSchema = z
  .strictObject({
    id,
    guide: z
      .string()
      .regex(/^[a-z-]+\/[a-z0-9-]+$/)
      .describe('the guide that answers it: « droits/delais-pour-agir »'),
    skill: id,
    kind: z.enum(['single', 'multiple']),
    question: text,
    options: z
      .array(z.strictObject({ text, right: z.boolean().default(false), why: text.optional() }))
      .min(2)
      .max(6),
    explanation: text.describe('two to four sentences, shown after the answer whatever it was'),
    law: z
      .union([z.array(id).min(1), z.literal('none')])
      .describe('references of law/ on which the answer rests; none: it rests on no text'),
  })
  .refine(({ kind, options }) => {
    const right = options.filter((option) => option.right).length;
    return kind === 'single' ? right === 1 : right >= 1;
  }, TRAINING_FORM_WORDS['right-options'])
  .refine(
    ({ options }) => options.every((option) => option.right || option.why !== undefined),
    TRAINING_FORM_WORDS['wrong-why'],
  );
export type QuizQuestionSource = z.infer<typeof quizQuestionSchema>;

/** A file of questions on one theme. Question ids are unique over all files. */
export const quizSchema = z.strictObject({ title: text, questions: z.array(quizQuestionSchema).min(1) });

/** One stage of a course. */
const stageSchema = z.union([
  z.strictObject({ guide: z.string(), minutes: z.int().min(1).max(40), why: text }),
  z.strictObject({
    quiz: id.describe('unique in the course'),
    title: text,
    questions: z.array(id).min(3).max(12),
  }),
  z.strictObject({ scenario: id, feedback: z.enum(['at-once', 'at-end']).default('at-once') }),
]);

/** A path through guides, quizzes and scenarios. The id is the file’s name. */
export const courseSchema = z.strictObject({
  title: text,
  summary: text,
  audience: text,
  objectives: z.array(text).min(3),
  order: z.int(),
  /** share of points from which the course counts as passed */
  passMark: z.number().min(0.5).max(1).default(0.8),
  stages: z.array(stageSchema).min(4),
});
export type CourseSource = z.infer<typeof courseSchema>;

/** What is trained: id → name and what mastering it means. */
export const skillsSchema = z.record(id, z.strictObject({ name: text, about: text }));
