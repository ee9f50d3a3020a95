/** The format of `law/dates.yaml`. Build time only. */
import * as z from 'zod';
import { type DateDefinition, type RuleChoice, SIDES } from '../../trees/dateRules';
import { type FieldHelp, LAW_FORMAT } from '../../trees/messages/law/format';
import type { IdKind } from '../../trees/schema/field';
import { assumptions, basis, explain, id, key, list, pair, text } from '../fields';

const { counted: COUNTED, computed: COMPUTED, given: GIVEN } = LAW_FORMAT.dates;

const rule = id(undefined, COUNTED.rule.item);
const ids = (kind: IdKind | undefined, help: FieldHelp<string>) =>
  list(id(kind, help), { ...help, example: [help.example] });

const side = z.enum(SIDES).meta(explain(LAW_FORMAT.shared.side));

const counted = z.strictObject({
  label: text(COUNTED.label).optional(),
  rule: z.union([rule, pair(z.record(key, rule))]).meta(explain(COUNTED.rule)),
  start: id('facts', COUNTED.start),
  'read-on': id('facts', COUNTED['read-on']).optional(),
  'on-outcome': z.literal(true).meta(explain(COUNTED['on-outcome'])).optional(),
  only: pair(id(undefined, COUNTED.only.item)).meta(explain(COUNTED.only)).optional(),
  assumes: assumptions.optional(),
});

const computed = z.strictObject({
  label: text(COMPUTED.label),
  compute: id(undefined, COMPUTED.compute),
  side,
  inputs: ids('facts', COMPUTED.inputs),
  optional: ids('facts', COMPUTED.optional).optional(),
  rules: ids(undefined, COMPUTED.rules).optional(),
  values: ids('values', COMPUTED.values),
  law: basis,
  about: text(COMPUTED.about),
  assumes: assumptions.optional(),
});

const given = z.strictObject({
  label: text(GIVEN.label),
  day: id('facts', GIVEN.day),
  side,
  about: text(GIVEN.about),
  assumes: assumptions.optional(),
});

export const dateEntry = z.union([counted, computed, given]);

/** The form that an entry means to have: faults are told against it alone. */
export function chooseDateForm(entry: unknown): z.ZodType<RawDate> {
  if (typeof entry !== 'object' || entry === null) return counted;
  return 'compute' in entry ? computed : 'day' in entry ? given : counted;
}

export type RawDate = z.infer<typeof dateEntry>;

/** The date that an entry defines. */
export function buildDate(id: string, raw: RawDate): DateDefinition {
  if ('compute' in raw) {
    const { optional, rules = [], assumes = [], ...computedDate } = raw;
    return { id, ...computedDate, ...(optional && { optional }), rules, assumes };
  }
  if ('day' in raw) return { id, ...raw, assumes: raw.assumes ?? [] };
  const { label, 'read-on': readOn, 'on-outcome': onOutcome, only, assumes = [], rule, start } = raw;
  const [condition] = Object.entries(only ?? {});
  return {
    id,
    ...(label !== undefined && { label }),
    rule: buildChoice(rule),
    start,
    ...(readOn !== undefined && { readOn }),
    ...(onOutcome && { onOutcome }),
    ...(condition && { only: { fact: condition[0], option: condition[1] } }),
    assumes,
  };
}

function buildChoice(rule: z.infer<typeof counted>['rule']): RuleChoice {
  if (typeof rule === 'string') return rule;
  const [[fact, rules]] = Object.entries(rule) as [[string, Record<string, string>]];
  return { fact, rules };
}
