/** The format of `law/`, defined once: validation, types and the JSON Schema that completes it in an editor. Build time only. */
import * as z from 'zod';
import { parseDuration } from '../trees/calendar';
import { LAW_FORM_WORDS } from '../trees/messages/law/files';
import { LAW_FORMAT } from '../trees/messages/law/format';
import { dateEntry } from './dates/schema';
import { deadlineEntry } from './deadlines/schema';
import { basis, day, explain, key, text } from './fields';
import { wordingSection } from './wording/schema';

const { shared: SHARED } = LAW_FORMAT;
const REFERENCE = LAW_FORMAT.references.entry;
const VALUE = LAW_FORMAT.values.entry;
const PERIOD = VALUE.periods.item;
const RATE = LAW_FORMAT.rates.entry;

const provenance = {
  law: basis,
  read: day(SHARED.read),
  reading: z.enum(['official', 'copy', 'secondary']).meta(explain(SHARED.reading)),
  note: text(SHARED.note).optional(),
};

const confidence = z.enum(['high', 'agreeing', 'medium']).meta(explain(SHARED.confidence));

const reference = z.strictObject({
  text: text(REFERENCE.text),
  short: text(REFERENCE.short),
  about: text(REFERENCE.about),
  url: z
    .string()
    .regex(/^https:\/\/[^\s]+$/, LAW_FORM_WORDS.address)
    .meta(explain(REFERENCE.url)),
  'url-kind': z.enum(['article', 'section', 'text', 'code', 'page']).meta(explain(REFERENCE['url-kind'])),
  read: provenance.read,
  reading: provenance.reading,
  confidence,
  since: day(REFERENCE.since).optional(),
  until: day(REFERENCE.until).optional(),
  note: provenance.note,
});

const percent = z.number().min(0);

/** What a value is in a period, by its type. */
const WORTH = {
  amount: z.number().min(0).multipleOf(0.01).meta(explain(PERIOD.value.amount)),
  duration: z
    .string()
    .refine((value) => (parseDuration(value)?.count ?? 0) > 0, {
      error: LAW_FORM_WORDS.duration,
      params: { kind: 'duration' },
    })
    .meta(explain(PERIOD.value.duration, { pattern: '^\\d+ (day|week|month|year|calendar-year)s?$' })),
  integer: z.int().min(0).meta(explain(PERIOD.value.integer)),
  rate: percent.meta(explain(PERIOD.value.rate)),
  date: day(PERIOD.value.date),
};

function value<T extends keyof typeof WORTH>(type: T) {
  const period = z.strictObject({
    from: day(PERIOD.from),
    until: day(PERIOD.until).optional(),
    value: WORTH[type],
  });
  return z.strictObject({
    label: text(VALUE.label),
    type: z.literal(type).meta(VALUE.type[type]),
    ...provenance,
    confidence,
    periods: z.array(period).min(1).meta(explain(VALUE.periods)),
  });
}

const lawValue = z.discriminatedUnion('type', [
  value('amount'),
  value('duration'),
  value('integer'),
  value('rate'),
  value('date'),
]);

const half = z.strictObject({ value: percent.meta(explain(RATE.halves.entry.value)), confidence });

const rates = z.strictObject({
  label: text(RATE.label),
  ...provenance,
  halves: z.record(z.string().regex(/^\d{4}-S[12]$/, LAW_FORM_WORDS.half), half).meta(explain(RATE.halves)),
});

/** What each kind of file holds: a map from id to entry. */
export const LAW_SCHEMAS = {
  references: z.record(key, reference).meta({ description: LAW_FORMAT.references.description }),
  values: z.record(key, lawValue).meta({ description: LAW_FORMAT.values.description }),
  rates: z.record(key, rates).meta({ description: LAW_FORMAT.rates.description }),
  deadlines: z.record(key, deadlineEntry).meta({ description: LAW_FORMAT.deadlines.description }),
  dates: z.record(key, dateEntry).meta({ description: LAW_FORMAT.dates.description }),
  wording: z.record(key, wordingSection).meta({ description: LAW_FORMAT.wording.description }),
} as const;

export type LawFileKind = keyof typeof LAW_SCHEMAS;
export type RawReference = z.infer<typeof reference>;
export type RawValue = z.infer<typeof lawValue>;
export type RawRates = z.infer<typeof rates>;
