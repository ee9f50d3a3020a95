/**
 * The format of `decision-trees/`, defined once: TypeScript types, validation, and the JSON Schema by which
 * editors complete. What a condition says is decided in `condition.ts`; here it is any map.
 */
import * as z from 'zod';
import { APPROACHES, LAWYER_LEVELS } from './model';

export const THEMES = [
  'client',
  'creance',
  'contrat',
  'preuves',
  'delais',
  'relation',
  'procedure',
  'litige',
] as const;

/** Ids are ASCII kebab-case: they appear in addresses. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Lists of ids that a JSON Schema can offer; the key `ids` in a schema's metadata says which one fits. */
export interface KnownIds {
  facts?: readonly string[];
  /** option ids by fact, derived facts included */
  options?: Readonly<Record<string, readonly string[]>>;
  steps?: readonly string[];
  guides?: readonly string[];
  letters?: readonly string[];
  references?: readonly string[];
  values?: readonly string[];
  trees?: readonly string[];
}

const label = (description: string, example: string) =>
  z
    .string()
    .min(1)
    .meta({ description, examples: [example] });
const markdown = (description: string, example: string) =>
  z
    .string()
    .min(1)
    .meta({
      description: `${description} Markdown, in French. {@value} prints a law value, {§reference} a citation, {$fact} the answer given, {=8 jours} a figure that is practice.`,
      examples: [example],
    });
const idOf = (ids: keyof KnownIds | 'target', description: string, example: string) =>
  z
    .string()
    .min(1)
    .meta({ description, examples: [example], ids });
const key = z.string().regex(ID, 'ids are lower-case ASCII words joined by hyphens');

// --- facts ------------------------------------------------------------------------------------------------

export const OptionSchema = z.strictObject({
  label: label('The answer as readers see it.', 'Un particulier, pour ses besoins privés'),
  help: markdown(
    'What the answer covers.',
    'Une personne qui achète hors de toute activité professionnelle.',
  ).optional(),
  when: label(
    'Completes « si … » where the site says what would change the answer.',
    'le client est un consommateur',
  ).optional(),
  other: z
    .boolean()
    .meta({ description: 'This is « Aucune de ces réponses »: the way out of the list.', examples: [true] })
    .optional(),
});

const factCommon = {
  theme: z
    .enum(THEMES)
    .meta({ description: 'Group of the case file to which the fact belongs.', examples: ['client'] }),
  label: label('Short noun phrase, for lists.', 'Votre client'),
  question: label('The question as readers see it.', 'Qui est votre client ?'),
  help: markdown('What the words mean, how to answer.', 'Regardez à quel nom est la commande.').optional(),
  why: markdown('Why this is asked.', 'Les délais pour agir ne sont pas les mêmes.'),
  unknown: markdown(
    'Where to find the answer. Present: « je ne sais pas » is offered.',
    'Sur le bon de commande.',
  ).optional(),
};

const choiceCommon = {
  exhaustive: z
    .boolean()
    .meta({
      description: 'The options cover every real case. Otherwise one option has `other: true`.',
      examples: [true],
    })
    .optional(),
  options: z.record(key, OptionSchema).meta({
    description: 'The answers offered, in order, by id.',
    examples: [{ oui: { label: 'Oui' }, non: { label: 'Non' } }],
  }),
};

const number = (description: string, example: number) =>
  z
    .number()
    .meta({ description, examples: [example] })
    .optional();
const dateBound = (description: string, example: string) =>
  z
    .string()
    .meta({
      description,
      examples: [example],
      pattern: '^(\\d{4}-\\d{2}-\\d{2}|@[a-z0-9-]+|today(\\s*[+-]\\s*.+)?)$',
    })
    .optional();

export const FactSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('choice').meta({ description: 'One option among several.' }),
    ...factCommon,
    ...choiceCommon,
  }),
  z.strictObject({
    type: z.literal('choices').meta({ description: 'Any number of options.' }),
    ...factCommon,
    ...choiceCommon,
  }),
  z.strictObject({
    type: z.literal('amount').meta({ description: 'An amount in euros.' }),
    ...factCommon,
    min: number('Least amount accepted, in euros.', 1),
    max: number('Greatest amount accepted, in euros.', 10_000_000),
  }),
  z.strictObject({
    type: z.literal('integer').meta({ description: 'A whole number.' }),
    ...factCommon,
    min: number('Least number accepted.', 0),
    max: number('Greatest number accepted.', 100),
  }),
  z.strictObject({
    type: z.literal('date').meta({ description: 'A day.' }),
    ...factCommon,
    min: dateBound('First day accepted: a date, `today`, or `today` and a shift.', 'today - 30 years'),
    max: dateBound('Last day accepted: a date, `today`, or `today` and a shift.', 'today'),
  }),
  z.strictObject({
    type: z.literal('text').meta({ description: 'A short text, for letters; never read by a condition.' }),
    ...factCommon,
    why: factCommon.why.optional(),
  }),
]);

export const FactsSchema = z
  .record(key, FactSchema)
  .meta({ description: 'The facts of a case, each defined once, by id.' });

// --- steps ------------------------------------------------------------------------------------------------

const ConditionSchema = z.record(z.string(), z.unknown()).meta({
  description: 'Holds when every line of the map does. Absent: always.',
  examples: [{ 'type-de-client': 'professionnel', montant: '<= @petite-creance' }],
  ids: 'condition',
});

export const StepSchema = z.strictObject({
  title: label('What to do, as an order.', 'Envoyez une mise en demeure'),
  text: markdown(
    'What to do and how, in one to four sentences.',
    'Adressez-la en recommandé avec avis de réception.',
  ),
  by: z
    .string()
    .meta({
      description:
        'When it is due: `today`, a date fact or a derived date, shifted by a duration or a law value.',
      examples: ['today + 8 days', 'date-ordonnance + @signification-injonction at date-ordonnance'],
      pattern: '^[a-z0-9-]+(\\s*[+-]\\s*.+)?$',
    })
    .optional(),
  dates: z
    .array(key)
    .min(1)
    .meta({
      description:
        'Derived dates to show with it: clocks that run meanwhile, ours or the customer’s. Left out where the facts do not give them.',
      examples: [['fin-opposition']],
    })
    .optional(),
  who: label('Who does it, a French word shown to readers.', 'vous').optional(),
  guide: idOf('guides', 'The guide that tells how, by id.', 'escalade/mise-en-demeure').optional(),
  letter: z
    .union([
      idOf('letters', 'A page of `docs/modeles/`, by its name.', 'relance-1'),
      z
        .array(
          z.strictObject({
            if: ConditionSchema.optional(),
            to: idOf('letters', 'A page of `docs/modeles/`, by its name.', 'relance-1'),
          }),
        )
        .min(1),
    ])
    .meta({
      description:
        'The letter it sends: a page of `docs/modeles/`, by its name. Where the case decides, branches: the first whose condition holds is meant.',
      examples: ['relance-1'],
    })
    .optional(),
});

export const StepsSchema = z
  .record(key, StepSchema)
  .meta({ description: 'The steps, shared by all trees, by id.' });

// --- trees ------------------------------------------------------------------------------------------------

export const BranchSchema = z.strictObject({
  if: ConditionSchema.optional(),
  to: idOf(
    'target',
    'A question or an outcome of this tree, or `tree:<id>` to hand over to another.',
    'petite-creance',
  ),
});

const BranchesSchema = z
  .array(BranchSchema)
  .min(1)
  .meta({
    description: 'The first branch that holds is taken; the last one usually has no `if`.',
    examples: [[{ to: 'montant' }]],
  });

export const QuestionSchema = z.union([
  BranchesSchema,
  z.strictObject({
    ask: idOf('facts', 'The fact to ask, where the question’s id is not the fact’s.', 'montant').optional(),
    branches: BranchesSchema,
  }),
]);

const approach = (description: string, example: string) =>
  z.enum(APPROACHES).meta({ description, examples: [example] });

export const OutcomeSchema = z.strictObject({
  approach: approach('The main route recommended.', 'simplified-recovery'),
  now: approach('The approach to take first.', 'formal-notice'),
  lawyer: z.enum(LAWYER_LEVELS).meta({ description: 'How much a lawyer is needed.', examples: ['optional'] }),
  'lawyer-reason': markdown(
    'Why a lawyer; needed unless `optional`.',
    'L’avocat est obligatoire devant ce tribunal.',
  ).optional(),
  title: label('The recommendation in a line.', 'Passez par un commissaire de justice'),
  because: markdown(
    'The reasoning, in one or two sentences.',
    'La créance est certaine et le montant reste modeste.',
  ),
  steps: z
    .array(idOf('steps', 'A step of `steps.yaml`.', 'mise-en-demeure'))
    .min(1)
    .meta({ description: 'What to do, in order.', examples: [['relance-ecrite', 'mise-en-demeure']] }),
  'other-side': markdown('What the customer can do meanwhile.', 'Votre client peut contester par écrit.'),
  guides: z
    .array(idOf('guides', 'A guide, by its path under `docs/`.', 'escalade/mise-en-demeure'))
    .min(1)
    .meta({ description: 'The guides to read.', examples: [['escalade/mise-en-demeure']] }),
  law: z
    .union([
      z.array(idOf('references', 'A law reference.', 'cpce-l125-1')).min(1),
      z.strictObject({ none: markdown('Why the advice rests on no text.', 'C’est un conseil de bon sens.') }),
    ])
    .meta({
      description: 'The legal basis, or `none` with the reason.',
      examples: [['cpce-l125-1'], { none: 'Un conseil de gestion.' }],
    }),
  'door-open': markdown('How to keep the relationship afterwards.', 'Proposez un point annuel.').optional(),
});

export const TreeSchema = z.strictObject({
  title: label('What the dispute is, as readers would say it.', 'Un client ne paie pas'),
  summary: markdown('What the tree helps with, in a sentence.', 'De la relance au titre exécutoire.'),
  order: z.number().meta({ description: 'Place in the list of trees.', examples: [2] }),
  start: z.string().meta({ description: 'The first question.', examples: ['type-de-client'] }),
  questions: z.record(key, QuestionSchema).meta({
    description: 'The questions by id. The id is the fact asked, unless `ask:` names another.',
    examples: [{ montant: [{ to: 'injonction' }] }],
  }),
  outcomes: z.record(key, OutcomeSchema).meta({ description: 'The outcomes by id.', examples: [] }),
});

export type FactInput = z.infer<typeof FactSchema>;
export type StepInput = z.infer<typeof StepSchema>;
export type TreeInput = z.infer<typeof TreeSchema>;
export type OutcomeInput = z.infer<typeof OutcomeSchema>;
