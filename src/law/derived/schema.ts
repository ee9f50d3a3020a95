/** The format of a file of `law/derived/`: validation, its type and what editors complete. Build time only. */
import * as z from 'zod';
import { parseDay } from '../../trees/calendar';
import { id, text } from '../fields';
import { DERIVED_FUNCTIONS } from './functions';

const input = z.strictObject({
  fact: id.describe('A fact that the rule reads').meta({ examples: ['type-de-client'] }),
  when: z
    .record(z.string(), z.unknown())
    .optional()
    .describe(
      'It counts only where this holds, written as the condition of a branch; left out, it always counts',
    )
    .meta({ examples: [{ 'type-de-client': 'professionnel' }], ids: 'condition' }),
});

const witness = z
  .strictObject({
    today: z
      .string()
      .refine((value) => parseDay(value) !== null, {
        error: 'not a day of the calendar written YYYY-MM-DD',
        params: { kind: 'date' },
      })
      .describe('The reader’s day')
      .meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', examples: ['2026-11-24'] }),
    facts: z
      .record(id, z.union([z.string(), z.number(), z.array(z.string())]))
      .describe(
        'A value for each input that counts. A number may follow a law value, a date the day: "@avocat-obligatoire + 1", "today - 3 years"',
      )
      .meta({ examples: [{ 'type-de-client': 'consommateur', montant: '@avocat-obligatoire + 1' }] }),
  })
  .describe('A case that gives this result: the check computes it');

const option = z.strictObject({
  label: text
    .describe('The result, in French')
    .meta({ examples: ['L’avocat est obligatoire devant le tribunal'] }),
  when: text
    .optional()
    .describe('Completes « si … » where the site says what leads to an answer')
    .meta({ examples: ['l’avocat est obligatoire devant le tribunal'] }),
  witness,
});

const row = z.strictObject({
  when: text.describe('The situation, in French; {@value} and {§reference} are filled in'),
  // biome-ignore lint/suspicious/noThenProperty: a key of the format, in an object that nobody awaits
  then: text.describe('What follows, in French; {@value} and {§reference} are filled in'),
});

export const DerivedSchema = z
  .strictObject({
    label: text.describe('What is told, in French').meta({ examples: ['Le tribunal compétent'] }),
    compute: id
      .describe('The function of the programme that finds the result')
      .meta({ examples: ['tribunal'], enum: Object.keys(DERIVED_FUNCTIONS) }),
    inputs: z.array(input).min(1).describe('The facts that the function reads'),
    options: z.record(id, option).describe('The results that it can give, by id, in the order of the plan'),
    rule: z.array(row).min(1).describe('The rule in words, row by row, as plans print it'),
    law: z
      .array(id.meta({ ids: 'references' }))
      .min(1)
      .describe('The texts that the rule rests on: ids of law/references, the main one first')
      .meta({ examples: [['cpc-750-1']] }),
    values: z
      .array(id.meta({ ids: 'values' }))
      .optional()
      .describe('The law values that the function reads: ids of law/values')
      .meta({ examples: [['avocat-obligatoire']] }),
  })
  .describe('A fact that is not asked but found from others, with its rule');

export type RawDerived = z.infer<typeof DerivedSchema>;
