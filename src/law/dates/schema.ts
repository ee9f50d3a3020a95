/** The format of `law/dates.yaml`. Build time only. */
import * as z from 'zod';
import { type DateDefinition, type RuleChoice, SIDES } from '../../trees/dateRules';
import { LAW_FORM_WORDS } from '../../trees/messages/law/files';
import { id, text } from '../fields';

const assumes = z
  .array(text)
  .optional()
  .describe('What the computation supposes beside what its rules suppose, in French, whole sentences');

/** A map of one entry: `type-de-client: consommateur`. */
function pair<V extends z.ZodType>(of: V) {
  return z
    .record(id, of)
    .refine((map) => Object.keys(map).length === 1, { error: LAW_FORM_WORDS['one-fact'] });
}

const counted = z.strictObject({
  label: text.optional().describe('What the date is, in French; left out: the label of its rule'),
  rule: z
    .union([id, pair(z.record(id, id))])
    .describe('An id of law/deadlines; or the fact that chooses, with a rule for each of its options')
    .meta({ examples: ['opposition-injonction', { 'etat-du-bien': { neuf: 'presomption-neuf' } }] }),
  start: id.describe('The date fact that starts the period'),
  'read-on': id
    .optional()
    .describe('The date fact that says which version of the law value counts, for a rule with `read-at`'),
  only: pair(id).optional().describe('The option of a choice without which there is no such period'),
  assumes,
});

const computed = z.strictObject({
  label: text.describe('What the date is, in French'),
  compute: id.describe('The function that computes it: programmers add them'),
  side: z.enum(SIDES).describe('Whose clock this is: business (ours) or customer'),
  inputs: z.array(id).min(1).describe('The facts that the function reads'),
  rules: z.array(id).optional().describe('The rules of law/deadlines that it counts by'),
  values: z.array(id).min(1).describe('The law values that it reads'),
  law: z.array(id).min(1).describe('The texts it rests on: ids of law/references, the main one first'),
  about: text.describe('The rule in French, as the plan of a tree shows it'),
  assumes,
});

export const dateEntry = z.union([counted, computed]);

/** The form that an entry means to have: faults are told against it alone. */
export function chooseDateForm(entry: unknown): z.ZodType<RawDate> {
  return typeof entry === 'object' && entry !== null && 'compute' in entry ? computed : counted;
}

export type RawDate = z.infer<typeof dateEntry>;

/** The date that an entry defines. */
export function buildDate(id: string, raw: RawDate): DateDefinition {
  if ('compute' in raw) return { id, ...raw, rules: raw.rules ?? [], assumes: raw.assumes ?? [] };
  const { label, 'read-on': readOn, only, assumes = [], rule, start } = raw;
  const [condition] = Object.entries(only ?? {});
  return {
    id,
    ...(label !== undefined && { label }),
    rule: buildChoice(rule),
    start,
    ...(readOn !== undefined && { readOn }),
    ...(condition && { only: { fact: condition[0], option: condition[1] } }),
    assumes,
  };
}

function buildChoice(rule: z.infer<typeof counted>['rule']): RuleChoice {
  if (typeof rule === 'string') return rule;
  const [[fact, rules]] = Object.entries(rule) as [[string, Record<string, string>]];
  return { fact, rules };
}
