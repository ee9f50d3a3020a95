/** The format of `law/dates.yaml`. Build time only. */
import * as z from 'zod';
import { type DateDefinition, type RuleChoice, SIDES } from '../../trees/dateRules';
import { type IdKind, listOf } from '../../trees/schema/field';
import { assumptions, basis, id, key, pair, text } from '../fields';

const rule = id(undefined, 'Une règle de `law/deadlines/`.', 'opposition-injonction');
const ids = (kind: IdKind | undefined, description: string, example: string) =>
  listOf(id(kind, description, example), description, [example]);

const counted = z.strictObject({
  label: text(
    'La date, en français\u00a0; sans elle, le libellé de sa règle.',
    'Dernier jour pour agir',
  ).optional(),
  rule: z.union([rule, pair(z.record(key, rule))]).meta({
    description:
      'Une règle de `law/deadlines/`\u00a0; ou le fait qui choisit, avec une règle pour chacune de ses réponses.',
    examples: ['opposition-injonction', { 'etat-du-bien': { neuf: 'presomption-neuf' } }],
  }),
  start: id('facts', 'Le fait de type date qui fait partir le délai.', 'date-ordonnance'),
  'read-on': id(
    'facts',
    'Le fait de type date qui dit quelle version de la valeur compte, pour une règle qui a `read-at`.',
    'date-ordonnance',
  ).optional(),
  only: pair(id(undefined, 'Une réponse de ce fait.', 'consommateur'))
    .meta({
      description: 'La réponse d’un choix sans laquelle ce délai n’existe pas.',
      examples: [{ 'type-de-client': 'consommateur' }],
    })
    .optional(),
  assumes: assumptions.optional(),
});

const computed = z.strictObject({
  label: text('La date, en français.', 'Votre dernier jour pour agir'),
  compute: id(undefined, 'La fonction qui la calcule\u00a0; un programmeur en ajoute.', 'limitation-end'),
  side: z.enum(SIDES).meta({
    description: 'De qui est ce délai\u00a0: `business` (vous) ou `customer` (le client).',
    examples: ['business'],
  }),
  inputs: ids('facts', 'Les faits que la fonction lit.', 'type-de-client'),
  rules: ids(
    undefined,
    'Les règles de `law/deadlines/` par lesquelles elle compte.',
    'opposition-injonction',
  ).optional(),
  values: ids('values', 'Les valeurs de droit qu’elle lit.', 'prescription-consommateur'),
  law: basis,
  about: text('La règle en français, telle que le plan d’un arbre la montre.', 'Deux ans après l’échéance.'),
  assumes: assumptions.optional(),
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
