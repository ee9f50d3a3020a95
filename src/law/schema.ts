/** The format of `law/`, defined once: validation, types and the JSON Schema that completes it in an editor. Build time only. */
import * as z from 'zod';
import { parseDay, parseDuration } from '../trees/calendar';
import { LAW_FORM_WORDS } from '../trees/messages/law/files';
import { dateEntry } from './dates/schema';
import { deadlineEntry } from './deadlines/schema';
import { ID, text } from './fields';
import { wordingSection } from './wording/schema';

const day = z
  .string()
  .refine((value) => parseDay(value) !== null, {
    error: LAW_FORM_WORDS.day,
    params: { kind: 'date' },
  })
  .meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', examples: ['2026-09-25'] });

const duration = z
  .string()
  .refine((value) => (parseDuration(value)?.count ?? 0) > 0, {
    error: LAW_FORM_WORDS.duration,
    params: { kind: 'duration' },
  })
  .meta({ pattern: '^\\d+ (day|week|month|year|calendar-year)s?$', examples: ['2 years', '30 days'] });

const provenance = {
  law: z
    .array(z.string().regex(ID))
    .min(1)
    .describe('The texts it rests on: ids of law/references, the main one first')
    .meta({ examples: [['cpc-750-1']] }),
  read: day.describe('The day on which the reading was made'),
  reading: z
    .enum(['official', 'secondary'])
    .describe('official: the text itself was read; secondary: a source that reports it'),
  note: text.optional().describe('A reserve that readers and the next editor must know, in French'),
};

const confidence = z
  .enum(['high', 'medium'])
  .describe('medium is shown to readers as « à confirmer sur le texte »');

const reference = z.strictObject({
  text: text
    .describe('Full name of the text, in French')
    .meta({ examples: ['Article 750-1 du code de procédure civile'] }),
  short: text.describe('Short citation, in French').meta({ examples: ['art. 750-1 CPC'] }),
  about: text.describe('What it says, one line in our own words'),
  url: z
    .string()
    .regex(/^https:\/\/[^\s]+$/, LAW_FORM_WORDS.address)
    .describe('Official address, only if it was really seen; otherwise the page of the code'),
  'url-kind': z
    .enum(['article', 'section', 'text', 'code', 'page'])
    .describe(
      'What the address opens: the article itself, its section, a whole text, the code, another page',
    ),
  read: provenance.read,
  reading: provenance.reading,
  confidence,
  since: day.optional().describe('First day in force, when it matters'),
  until: day.optional().describe('Last day in force'),
  note: provenance.note,
});

const amount = z
  .number()
  .min(0)
  .multipleOf(0.01)
  .describe('Euros')
  .meta({ examples: [5000] });
const integer = z
  .int()
  .min(0)
  .meta({ examples: [3] });
const rate = z
  .number()
  .min(0)
  .describe('Percent')
  .meta({ examples: [10] });

function value<T extends string, V extends z.ZodType>(type: T, of: V) {
  const period = z.strictObject({
    from: day.describe('First day in force'),
    until: day.optional().describe('Last day in force; left out, it is the eve of the next period'),
    value: of,
  });
  return z.strictObject({
    label: text.describe('What the value is, in French'),
    type: z.literal(type),
    ...provenance,
    confidence,
    periods: z
      .array(period)
      .min(1)
      .describe('What it is worth and since when: oldest first, no overlap, no hole, the last one open'),
  });
}

const lawValue = z.discriminatedUnion('type', [
  value('amount', amount),
  value('duration', duration),
  value('integer', integer),
  value('rate', rate),
  value('date', day),
]);

const half = z.strictObject({ value: rate, confidence });

const rates = z.strictObject({
  label: text.describe('What the rate is, in French'),
  ...provenance,
  halves: z
    .record(z.string().regex(/^\d{4}-S[12]$/, LAW_FORM_WORDS.half), half)
    .describe('Rate in force on the first day of each half-year; never a forecast'),
});

/** What each kind of file holds: a map from id to entry. */
export const LAW_SCHEMAS = {
  references: z.record(z.string().regex(ID), reference),
  values: z.record(z.string().regex(ID), lawValue),
  rates: z.record(z.string().regex(ID), rates),
  deadlines: z.record(z.string().regex(ID), deadlineEntry),
  dates: z.record(z.string().regex(ID), dateEntry),
  wording: z.record(z.string().regex(ID), wordingSection),
} as const;

export type LawFileKind = keyof typeof LAW_SCHEMAS;
export type RawReference = z.infer<typeof reference>;
export type RawValue = z.infer<typeof lawValue>;
export type RawRates = z.infer<typeof rates>;

/** Builds the JSON Schemas by which editors complete and check `law/`: file name → schema. */
export function buildLawJsonSchemas(): Record<string, object> {
  const build = (kind: LawFileKind) => z.toJSONSchema(LAW_SCHEMAS[kind], { target: 'draft-7', io: 'input' });
  return {
    'references.schema.json': build('references'),
    'values.schema.json': build('values'),
    'rates.schema.json': build('rates'),
    'deadlines.schema.json': build('deadlines'),
    'dates.schema.json': build('dates'),
    'wording.schema.json': build('wording'),
  };
}
