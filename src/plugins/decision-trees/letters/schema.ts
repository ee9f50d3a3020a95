/** What the files of letters hold, see `docs/modeles/*.letter.yaml`. Build time only. */
import * as z from 'zod';
import { FIELD_TYPES } from '../../../case/letters/fieldTypes';
import { ANNEXES, CHANNELS, type Channel, RECIPIENTS } from '../../../case/letters/model';
import { ConditionSchema, idOf, key, listOf, oneOf, plain } from '../../../trees/schema/field';

const keys = <T extends string>(of: Readonly<Record<T, unknown>>) => Object.keys(of) as [T, ...T[]];

const FieldSchema = z.strictObject({
  label: plain('Ce qui est demandé, en quelques mots.', 'Numéro de la facture'),
  type: oneOf(FIELD_TYPES, 'La sorte de valeur.', 'text'),
  blank: plain(
    'Les mots entre crochets tant qu’il est vide\u00a0; sans eux, le libellé.',
    'numéro de la facture',
  ).optional(),
  help: plain('Comment le remplir.', 'Il figure en haut de la facture.').optional(),
  fact: idOf('facts', 'Le fait qui le donne.', 'montant').optional(),
  suggest: z
    .string()
    .min(1)
    .meta({ description: 'Pour une date\u00a0: celle qui est proposée.', examples: ['today + 8 days'] })
    .optional(),
  when: z
    .enum(['past', 'ahead'])
    .meta({
      description:
        'Pour une date\u00a0: `past`, au plus tard le jour de la lettre\u00a0; `ahead`, après lui. Sinon, le lecteur est averti.',
      examples: ['ahead'],
    })
    .optional(),
  from: key
    .meta({
      description: 'Pour une date\u00a0: un autre champ de date, avant lequel elle ne vient pas.',
      examples: ['commande-le'],
    })
    .optional(),
  optional: z
    .literal(true)
    .meta({ description: 'Il peut rester vide.', examples: [true] })
    .optional(),
  ours: z
    .literal(true)
    .meta({
      description: 'Il dit quelque chose de votre entreprise, gardé d’une lettre à l’autre.',
      examples: [true],
    })
    .optional(),
});

const presence = {
  if: ConditionSchema.optional(),
  without: key
    .meta({
      description: 'Un champ facultatif\u00a0: le passage n’est là que tant qu’il est vide.',
      examples: ['reference'],
    })
    .optional(),
};

const MARKERS =
  '{#champ} écrit un champ, {!calcul} un calcul, {$fait} un fait, {@valeur} un chiffre de la loi, {§référence} une citation, {=8 jours} un chiffre d’usage.';
const passage = (description: string, example: string) => plain(description, example, { markers: MARKERS });

const text = passage('Un paragraphe.', 'Bonjour {#client},');
const ItemSchema = z.union([text, z.strictObject({ ...presence, text })]);

const BlockSchema = z
  .union([
    text,
    z.strictObject({ ...presence, text }),
    z.strictObject({
      ...presence,
      right: passage('Des lignes alignées à droite.', '{#lieu}, le {!aujourd-hui}'),
    }),
    z.strictObject({
      ...presence,
      heading: passage('Un intertitre\u00a0; dans un acte, un article.', 'Les faits'),
    }),
    z.strictObject({
      ...presence,
      signature: passage(
        'La place d’une signature, sous ce texte. Deux qui se suivent sont côte à côte.',
        'Pour {#entreprise}',
      ),
    }),
    z.strictObject({
      ...presence,
      list: listOf(ItemSchema, 'Une liste.', ['la facture', { if: { montant: '> 100' }, text: 'le devis' }]),
    }),
  ])
  .meta({
    description:
      'Un passage\u00a0: un texte, ou `text`, `right`, `heading`, `signature` ou `list`, au besoin avec `if` ou `without`.',
  });

const fields = z.record(key, FieldSchema).meta({
  description: 'Ce que la lettre demande, par identifiant.',
  examples: [{ facture: { label: 'Numéro de la facture', type: 'text' } }],
});

export const LetterSchema = z
  .strictObject({
    title: plain('Le nom de la lettre.', 'Première relance'),
    subject: passage('L’objet.', 'Facture n° {#facture}'),
    to: z.enum(keys(RECIPIENTS)).meta({ description: 'À qui elle est adressée.', examples: ['client'] }),
    channel: z.enum(keys(CHANNELS)).meta({ description: 'Comment elle part.', examples: ['courriel'] }),
    for: ConditionSchema.meta({
      description: 'Les dossiers pour lesquels elle est faite, par une condition.',
      examples: [{ 'type-de-client': 'professionnel' }],
    }).optional(),
    annex: oneOf(ANNEXES, 'Le calcul qui est joint.', 'penalites').optional(),
    fields: fields.optional(),
    body: listOf(BlockSchema, 'Le texte, passage après passage.', ['Bonjour {#client},']),
    end: listOf(BlockSchema, 'Ce qui suit la signature\u00a0: pièces jointes, accord à renvoyer.', [
      'P.J.\u00a0: facture n° {#facture}.',
    ]).optional(),
  })
  .meta({ description: 'Une lettre.' });

const edge = (description: string) =>
  z.array(BlockSchema).meta({ description, examples: [['{#entreprise}']] });

/** What all letters share: fields, and what each channel puts above and below the text. */
export const CommonSchema = z
  .strictObject({
    fields,
    layouts: z
      .strictObject(
        Object.fromEntries(
          keys(CHANNELS).map((channel) => [
            channel,
            z
              .strictObject({
                paper: edge(
                  'Ce que le document et le papier portent en tête, et non le courriel.',
                ).optional(),
                head: edge('Ce qui précède le texte.'),
                foot: edge('Ce qui le suit.'),
              })
              .meta({ description: `${CHANNELS[channel]}.`, examples: [{ head: [], foot: [] }] }),
          ]),
        ) as Record<
          Channel,
          z.ZodObject<{
            paper: z.ZodOptional<z.ZodArray<typeof BlockSchema>>;
            head: z.ZodArray<typeof BlockSchema>;
            foot: z.ZodArray<typeof BlockSchema>;
          }>
        >,
      )
      .meta({
        description: 'Ce que chaque manière d’envoyer met autour du texte.',
        examples: [{ courriel: { head: [], foot: [] } }],
      }),
  })
  .meta({ description: 'Ce que les lettres partagent.' });

export type LetterSource = z.output<typeof LetterSchema>;
export type CommonSource = z.output<typeof CommonSchema>;
export type BlockSource = z.output<typeof BlockSchema>;
export type ItemSource = z.output<typeof ItemSchema>;
export type FieldSource = z.output<typeof FieldSchema>;
