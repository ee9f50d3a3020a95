/** What the files of letters hold, see `docs/modeles/*.letter.yaml`. Build time only. */
import * as z from 'zod';
import { ANNEXES, CHANNELS, type Channel, FIELD_TYPES, RECIPIENTS } from '../../../case/letters/model';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const text = z.string().min(1);
const keys = <T extends string>(of: Readonly<Record<T, unknown>>) => Object.keys(of) as [T, ...T[]];

const FieldSchema = z.strictObject({
  label: text,
  type: z.enum(FIELD_TYPES),
  /** words between brackets while it is empty; its label unless given */
  blank: text.optional(),
  help: text.optional(),
  /** the fact that gives it */
  fact: text.optional(),
  /** for a date: the one proposed, such as `today + 8 days` */
  suggest: text.optional(),
  optional: z.literal(true).optional(),
  /** it says something of the reader's own business */
  ours: z.literal(true).optional(),
});

const presence = {
  /** a condition, as in trees */
  if: z.record(z.string(), z.unknown()).optional(),
  /** an optional field: the passage stands only while it is empty */
  without: text.optional(),
};

const ItemSchema = z.union([text, z.strictObject({ ...presence, text })]);

const BlockSchema = z.union([
  text,
  z.strictObject({ ...presence, text }),
  z.strictObject({ ...presence, right: text }),
  z.strictObject({ ...presence, heading: text }),
  z.strictObject({ ...presence, list: z.array(ItemSchema).min(1) }),
]);

const fields = z.record(z.string().regex(ID), FieldSchema);

export const LetterSchema = z.strictObject({
  title: text,
  subject: text,
  to: z.enum(keys(RECIPIENTS)),
  channel: z.enum(keys(CHANNELS)),
  /** the cases it is made for, a condition as in trees */
  for: z.record(z.string(), z.unknown()).optional(),
  /** the working that is joined */
  annex: z.enum(ANNEXES).optional(),
  fields: fields.optional(),
  body: z.array(BlockSchema).min(1),
});

/** What all letters share: fields, and what each channel puts above and below the text. */
export const CommonSchema = z.strictObject({
  fields,
  layouts: z.strictObject(
    Object.fromEntries(
      keys(CHANNELS).map((channel) => [
        channel,
        z.strictObject({ head: z.array(BlockSchema), foot: z.array(BlockSchema) }),
      ]),
    ) as Record<
      Channel,
      z.ZodObject<{ head: z.ZodArray<typeof BlockSchema>; foot: z.ZodArray<typeof BlockSchema> }>
    >,
  ),
});

export type LetterSource = z.output<typeof LetterSchema>;
export type CommonSource = z.output<typeof CommonSchema>;
export type BlockSource = z.output<typeof BlockSchema>;
export type ItemSource = z.output<typeof ItemSchema>;
export type FieldSource = z.output<typeof FieldSchema>;
