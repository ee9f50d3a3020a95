/** The format of a tree: questions joined by branches, and outcomes. */
import * as z from 'zod';
import { APPROACHES, LAWYER_RULES } from '../model';
import { block, type CodeNamed, ConditionSchema, idOf, inline, key, listOf, NOTES, plain } from './field';
import { said } from './said';
import { CallSchema, spokenFields } from './words';

export const BranchSchema = z.strictObject({
  if: ConditionSchema.optional(),
  to: idOf(
    'target',
    'Une question ou une issue de cet arbre, ou `tree:<id>` pour passer à un autre.',
    'petite-creance',
  ),
});

const QuestionBranchSchema = BranchSchema.extend({
  rest: listOf(
    key.meta({ description: 'Une réponse.', examples: ['aucune'] }),
    'De la dernière branche\u00a0: les réponses qu’aucune autre ne nomme, quand il y en a plusieurs.',
    ['autre', 'aucune'],
  ).optional(),
});

const branches = z
  .array(QuestionBranchSchema)
  .min(1)
  .meta({
    description: 'La première branche vraie est suivie\u00a0; la dernière n’a d’ordinaire pas de `if`.',
    examples: [[{ to: 'montant' }]],
  });

export const QuestionSchema = z.union([
  branches,
  z.strictObject({
    ask: idOf(
      'facts',
      'Le fait à demander, quand l’identifiant de la question n’est pas le sien.',
      'montant',
    ).optional(),
    ...spokenFields,
    branches,
  }),
]);

const approach = (description: string, example: string) =>
  z.enum(APPROACHES).meta({ description, examples: [example] });

/** The Markdown texts of an outcome: one more is written here, and shown where readers shall see it. */
export const outcomeTexts = {
  because: block(
    'Le raisonnement, en une ou deux phrases.',
    'La créance est certaine et le montant reste modeste.',
  ),
  'lawyer-reason': block(
    'Pourquoi un avocat, ou pourquoi pas\u00a0: nécessaire sauf s’il est `optional` hors de tout procès, ou `by-court`.',
    'L’avocat est obligatoire devant ce tribunal.',
  ).optional(),
  'other-side': block(
    'Ce que le client peut faire pendant ce temps.',
    'Votre client peut contester par écrit.',
  ),
  'door-open': block('Comment garder la relation ensuite.', 'Proposez un point annuel.').optional(),
};

export const OutcomeSchema = z.strictObject({
  approach: approach('La voie principale qui est conseillée.', 'simplified-recovery'),
  now: approach('La voie à prendre d’abord.', 'formal-notice'),
  lawyer: z
    .enum(LAWYER_RULES)
    .meta({
      description:
        'À quel point un avocat est nécessaire. `by-court`\u00a0: le fait déduit `avocat-au-proces` le dit, selon le client et la somme\u00a0; là où un juge peut être saisi, c’est la règle.',
      examples: ['optional'],
    })
    .register(NOTES, { required: 'by a check' }),
  title: plain('La recommandation en une ligne.', 'Passez par un commissaire de justice'),
  ...outcomeTexts,
  ...spokenFields,
  steps: z
    .array(idOf('steps', 'Une étape de `steps.yaml`.', 'mise-en-demeure'))
    .min(1)
    .meta({ description: 'Quoi faire, dans l’ordre.', examples: [['relance-ecrite', 'mise-en-demeure']] })
    .register(NOTES, { required: 'by a check' }),
  guides: z
    .array(idOf('guides', 'Un guide, par son chemin sous `docs/`.', 'escalade/mise-en-demeure'))
    .min(1)
    .meta({ description: 'Les guides à lire.', examples: [['escalade/mise-en-demeure']] })
    .register(NOTES, { required: 'by a check' }),
  law: z
    .union([
      z.array(idOf('references', 'Une référence de `law/references/`.', 'cpce-l125-1')).min(1),
      z.strictObject({
        none: inline('Pourquoi le conseil ne repose sur aucun texte.', 'C’est un conseil de bon sens.'),
      }),
    ])
    .meta({
      description: 'Le fondement juridique, ou `none` et la raison.',
      examples: [['cpce-l125-1'], { none: 'Un conseil de gestion.' }],
    })
    .register(NOTES, { required: 'by a check' }),
});

export const TreeSchema = z
  .strictObject({
    title: plain('Le litige, comme un lecteur le dirait.', 'Un client ne paie pas'),
    summary: inline('À quoi sert l’arbre, en une phrase.', 'De la relance au titre exécutoire.'),
    order: z.number().meta({ description: 'Place dans la liste des arbres.', examples: [2] }),
    said: said(
      'Comment les gens disent ce litige quand ils le racontent\u00a0: des bouts de phrase qui mènent à cet arbre.',
      ['il ne paie pas', 'facture impayée'],
    ).optional(),
    call: CallSchema.optional(),
    start: z
      .string()
      .min(1)
      .meta({ description: 'La première question.', examples: ['type-de-client'] }),
    meanwhile: z
      .array(
        idOf('steps', 'Une étape sans danger, quelle que soit la réponse qui manque.', 'conserver-preuves'),
      )
      .min(1)
      .meta({
        description:
          'Ce qu’il faut faire tant que la réponse reste ouverte, et qui ne nuit dans aucun cas\u00a0: montré quand les issues possibles n’ont aucune étape commune.',
        examples: [['conserver-preuves']],
      })
      .optional(),
    questions: z.record(key, QuestionSchema).meta({
      description:
        'Les questions, par identifiant\u00a0: celui du fait demandé, sauf si `ask:` en nomme un autre.',
      examples: [{ montant: [{ to: 'injonction' }] }],
    }),
    outcomes: z.record(key, OutcomeSchema).meta({
      description: 'Les issues, par identifiant.',
      examples: [{ injonction: { title: 'Demandez une injonction de payer' } }],
    }),
  })
  .meta({ description: 'Un arbre de décision.' });

export type TreeInput = z.infer<typeof TreeSchema>;
export type OutcomeInput = z.infer<typeof OutcomeSchema>;
export type QuestionInput = z.infer<typeof QuestionSchema>;
export type BranchInput = z.infer<typeof BranchSchema>;
export type OutcomeTexts = CodeNamed<z.infer<z.ZodObject<typeof outcomeTexts>>>;
