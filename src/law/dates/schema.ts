/** The format of `law/dates.yaml`. Build time only. */
import * as z from 'zod';
import { type DateDefinition, type RuleChoice, SIDES } from '../../trees/dateRules';
import { type IdKind, listOf } from '../../trees/schema/field';
import { assumptions, basis, id, key, pair, text } from '../fields';

const rule = id(undefined, 'Une règle de `law/deadlines/`.', 'opposition-injonction');
const ids = (kind: IdKind | undefined, description: string, example: string) =>
  listOf(id(kind, description, example), description, [example]);

const side = z.enum(SIDES).meta({
  description: 'De qui est ce délai\u00a0: `business` (vous) ou `customer` (le client).',
  examples: ['business'],
});

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
  'on-outcome': z
    .literal(true)
    .meta({
      description:
        'Aucun arbre ne demande ce jour\u00a0: l’issue le demande, et la date s’affiche dès qu’il est dit.',
      examples: [true],
    })
    .optional(),
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
  side,
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

const given = z.strictObject({
  label: text('La date, en français.', 'Le jour fixé pour répondre'),
  day: id(
    'facts',
    'Le fait de type date qui dit ce jour, fixé par quelqu’un et non par une règle\u00a0; l’issue le demande.',
    'jour-de-reponse',
  ),
  side,
  about: text('D’où vient ce jour, tel que le plan d’un arbre le montre.', 'Sa lettre le fixe.'),
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
  if ('compute' in raw) return { id, ...raw, rules: raw.rules ?? [], assumes: raw.assumes ?? [] };
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
