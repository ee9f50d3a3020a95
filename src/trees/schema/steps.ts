/** The format of `steps.yaml`: the steps that outcomes share. */
import * as z from 'zod';
import { APPROACHES } from '../model';
import { block, type CodeNamed, ConditionSchema, idOf, inline, key, plain } from './field';
import { spokenFields } from './words';

/** The Markdown texts of a step. */
export const stepTexts = {
  text: block(
    'Quoi faire et comment, en une à quatre phrases.',
    'Adressez-la en recommandé avec avis de réception.',
  ),
  cost: inline(
    'Ce que l’étape coûte, ou comment l’apprendre. Absent\u00a0: rien n’est dit, sauf pour un avocat ou un commissaire de justice, dont le site dit de demander le prix.',
    'Gratuit, sauf {@contribution-aide-juridique} de contribution.',
  ).optional(),
};

const letter = idOf('letters', 'Une page de `docs/modeles/`, par son nom.', 'relance-1');

export const StepSchema = z.strictObject({
  title: plain('Quoi faire, comme un ordre.', 'Envoyez une mise en demeure'),
  ...stepTexts,
  by: z
    .string()
    .meta({
      description:
        'Pour quand\u00a0: `today`, un fait de type date ou une date calculée, puis un décalage, durée ou valeur de loi.',
      examples: ['today + 8 days', 'date-ordonnance + @signification-injonction at date-ordonnance'],
      pattern: '^[a-z0-9-]+(\\s*[+-]\\s*.+)?$',
    })
    .optional(),
  dates: z
    .array(idOf('dates', 'Une date calculée, par identifiant.', 'fin-opposition'))
    .min(1)
    .meta({
      description:
        'Dates calculées à montrer avec l’étape\u00a0: les délais qui courent pendant ce temps, les vôtres ou ceux du client. Omises là où les faits ne les donnent pas.',
      examples: [['fin-opposition']],
    })
    .optional(),
  'carries-out': z
    .array(z.enum(APPROACHES))
    .min(1)
    .meta({
      description:
        'Les voies que l’étape commence ou prépare. Nécessaire là où elle est la première d’une issue\u00a0: le `now` de l’issue en est une.',
      examples: [['dialogue', 'formal-notice']],
    })
    .optional(),
  if: ConditionSchema.meta({
    description:
      'La condition sous laquelle l’étape se fait\u00a0: ailleurs, et tant que le dossier ne dit rien, elle n’est pas montrée.',
    examples: [{ 'autre-chose': ['blessure-ou-degat'] }],
  }).optional(),
  everywhere: z
    .strictObject({
      except: z
        .array(idOf('trees', 'Un arbre qui traite lui-même la question.', 'avis-negatif'))
        .min(1)
        .meta({ description: 'Les arbres où elle ne s’ajoute pas.', examples: [['avis-negatif']] })
        .optional(),
      unless: z
        .array(idOf('steps', 'Une étape qui fait déjà la même chose.', 'declarer-assureur'))
        .min(1)
        .meta({
          description: 'Les étapes qui la rendent inutile là où une issue les a déjà.',
          examples: [['declarer-assureur']],
        })
        .optional(),
    })
    .meta({
      description:
        'L’étape s’ajoute d’elle-même à chaque issue, là où sa condition `if` est vraie. Un fait que seule une étape lit est demandé sur l’issue.',
      examples: [{ except: ['avis-negatif'] }],
    })
    .optional(),
  who: plain('Qui le fait, un mot montré au lecteur.', 'vous', { fragment: true }).optional(),
  guide: idOf('guides', 'Le guide qui dit comment, par identifiant.', 'escalade/mise-en-demeure').optional(),
  ...spokenFields,
  letter: z
    .union([letter, z.array(z.strictObject({ if: ConditionSchema.optional(), to: letter })).min(1)])
    .meta({
      description:
        'La lettre qu’elle envoie\u00a0: une page de `docs/modeles/`, par son nom. Si le dossier décide, des branches\u00a0: la première dont la condition est vraie.',
      examples: ['relance-1'],
    })
    .optional(),
});

export const StepsSchema = z
  .record(key, StepSchema)
  .meta({ description: 'Les étapes, communes à tous les arbres, par identifiant.' });

export type StepInput = z.infer<typeof StepSchema>;
export type StepTexts = CodeNamed<z.infer<z.ZodObject<typeof stepTexts>>>;
