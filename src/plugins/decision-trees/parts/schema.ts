/** What the files of `docs/parties/` hold: texts that several guides share, each written once. Build time only. */
import * as z from 'zod';
import { idOf, inline, key, listOf, plain } from '../../../trees/schema/field';

const byId = <T extends z.ZodType>(entry: T, description: string) =>
  z.record(key, entry).meta({ description });
const words = (description: string, example: string) => plain(description, example, { fragment: true });
const guide = idOf(
  'guides',
  'Le guide qui en dit plus, par son chemin sous `docs/`.',
  'escalade/mise-en-demeure',
);

/** A word of the trade. */
const TermSchema = z.strictObject({
  label: plain('Le mot.', 'Mise en demeure'),
  variants: z
    .array(words('Une autre forme du mot.', 'mises en demeure'))
    .meta({
      description: 'Les autres formes du mot, telles que les guides les écrivent.',
      examples: [['mises en demeure']],
    })
    .optional(),
  text: inline('Ce qu’il veut dire, en une à trois phrases.', 'Une lettre qui exige le paiement.'),
  law: z
    .array(idOf('references', 'Une référence de `law/references/`.', 'cciv-1344'))
    .meta({ description: 'Les textes qui le définissent.', examples: [['cciv-1344']] })
    .optional(),
  guide: guide.optional(),
});

/** Who acts at a step of a procedure. */
export const ACTORS = {
  vous: 'Vous',
  client: 'Le client',
  commissaire: 'Le commissaire de justice',
  tribunal: 'Le tribunal',
  tiers: 'Le tiers neutre',
  mandataire: 'Le mandataire judiciaire',
  avocat: 'Votre avocat',
} as const;

const TimelineSchema = z.strictObject({
  title: plain('Le titre de la frise.', 'De la relance au tribunal'),
  steps: z
    .array(
      z.strictObject({
        label: inline('L’étape, en quelques mots.', 'Mise en demeure'),
        who: z
          .enum(Object.keys(ACTORS) as [keyof typeof ACTORS])
          .meta({ description: 'Qui agit.', examples: ['vous'] }),
        time: words(
          'Le temps depuis l’étape d’avant, ou jusqu’auquel l’étape est possible.',
          '{=8 jours} plus tard',
        ).optional(),
        text: inline('Ce qui s’y passe.', 'Le client a encore un délai pour payer.').optional(),
      }),
    )
    .min(3)
    .meta({
      description: 'Les étapes, dans l’ordre\u00a0; trois au moins.',
      examples: [[{ label: 'Relance', who: 'vous' }]],
    }),
});

/** A way out of a dispute, as comparison tables show it. What no source gives is left out: the table says so. */
const RouteSchema = z.strictObject({
  label: plain('La voie, en quelques mots.', 'Conciliateur de justice'),
  who: words('Qui peut la prendre.', 'Particuliers et entreprises'),
  cost: words('Ce qu’elle coûte.', 'Gratuit').optional(),
  time: words('Ce qu’elle dure.', '{=2 mois}').optional(),
  relation: words('Ce qu’elle fait à la relation.', 'La préserve'),
  confidentiality: words('Ce qu’une règle citée tient secret.', 'Tout ce qui s’y dit').optional(),
  lawyer: words('La place de l’avocat.', 'Facultatif'),
  guide: guide.optional(),
});

const ChecklistSchema = z.strictObject({
  title: plain('Le titre de la liste.', 'Avant d’envoyer'),
  /** ids stay when words change: ticks are kept by them */
  items: z.record(key, words('Une chose à vérifier.', 'La facture est jointe.')).meta({
    description: 'Les choses à cocher, par identifiant\u00a0: il reste quand les mots changent.',
    examples: [{ facture: 'La facture est jointe.' }],
  }),
});

const CalculatorSchema = z.strictObject({
  title: plain('Le titre du calculateur.', 'Pénalités de retard'),
  /** the rule, for readers who cannot or will not compute here */
  rule: listOf(
    words('Une phrase de la règle.', 'Multipliez le montant par le taux.'),
    'La règle, pour qui veut compter à la main.',
    ['Multipliez le montant par le taux.'],
  ),
});

export const PART_SCHEMAS = {
  glossary: byId(TermSchema, 'Les mots du métier, par identifiant.'),
  timelines: byId(TimelineSchema, 'Les procédures étape par étape, par identifiant.'),
  routes: byId(RouteSchema, 'Les voies, côte à côte, par identifiant.'),
  checklists: byId(ChecklistSchema, 'Les listes à cocher, par identifiant.'),
  calculators: byId(CalculatorSchema, 'Ce que les calculateurs calculent, par identifiant.'),
} as const;

export type PartKind = keyof typeof PART_SCHEMAS;

export type TermPart = z.output<typeof TermSchema>;
export type TimelinePart = z.output<typeof TimelineSchema>;
export type RoutePart = z.output<typeof RouteSchema>;
export type ChecklistPart = z.output<typeof ChecklistSchema>;
export type CalculatorPart = z.output<typeof CalculatorSchema>;

/** Everything guides may show by its id. */
export interface GuideParts {
  glossary: Record<string, TermPart>;
  timelines: Record<string, TimelinePart>;
  routes: Record<string, RoutePart>;
  checklists: Record<string, ChecklistPart>;
  calculators: Record<string, CalculatorPart>;
}

export const NO_PARTS: GuideParts = {
  glossary: {},
  timelines: {},
  routes: {},
  checklists: {},
  calculators: {},
};
