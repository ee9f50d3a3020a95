/** The format of `law/deadlines/*.yaml`. Build time only. */
import * as z from 'zod';
import { ACTS, COUNTINGS, type DeadlineRule, NATURES, SIDES } from '../../trees/dateRules';
import { assumptions, basis, id, words } from '../fields';

export const deadlineEntry = z.strictObject({
  label: words('Le délai, avec son article.', 'le délai pour faire signifier l’ordonnance'),
  from: words('L’événement qui le fait partir, avec son article.', 'la signification de l’ordonnance'),
  value: id(
    'values',
    'La valeur de droit qui fixe sa longueur\u00a0: un identifiant de `law/values/`, de type `duration`.',
    'signification-injonction',
  ),
  'read-at': words(
    'L’événement dont la date dit quelle version de la valeur compte, quand ce n’est pas `from`.',
    'la date de l’ordonnance',
  ).optional(),
  counting: z.enum(COUNTINGS).meta({
    description:
      'Comment les jours se comptent\u00a0: `date-to-date` (de quantième à quantième), `clear` (délai franc), `working-days` (jours ouvrables), `business-days` (jours ouvrés), `no-holidays` (les dimanches comptent), `end-of-month` (fin de mois).',
    examples: ['date-to-date'],
  }),
  nature: z.enum(NATURES).meta({
    description:
      '`procedure`\u00a0: le délai d’un acte de procédure\u00a0; `limitation`\u00a0: celui d’une prescription\u00a0; `other`\u00a0: selon son propre texte.',
    examples: ['procedure'],
  }),
  moved: z.boolean().meta({
    description:
      '`true`\u00a0: un dernier jour férié ou chômé est reporté au premier jour ouvrable qui suit.',
    examples: [true],
  }),
  side: z.enum(SIDES).meta({
    description: 'De qui est ce délai\u00a0: `business` (vous) ou `customer` (le client).',
    examples: ['business'],
  }),
  act: z.enum(ACTS).meta({
    description:
      '`until`\u00a0: jusqu’au dernier jour\u00a0; `after`\u00a0: seulement une fois le délai passé\u00a0; `before`\u00a0: compté à rebours de l’événement.',
    examples: ['until'],
  }),
  transitional: z
    .literal(true)
    .meta({
      description: '`true`\u00a0: une loi qui change pendant que le délai court est prise en compte.',
      examples: [true],
    })
    .optional(),
  farther: z
    .literal(true)
    .meta({
      description: '`true`\u00a0: plus long pour qui demeure outre-mer ou à l’étranger, loin du tribunal.',
      examples: [true],
    })
    .optional(),
  law: basis,
  assumes: assumptions.optional(),
});

export type RawDeadline = z.infer<typeof deadlineEntry>;

/** The rule that an entry is. */
export function buildRule(
  id: string,
  { 'read-at': readAt, transitional, farther, assumes = [], ...rest }: RawDeadline,
) {
  const rule: DeadlineRule = {
    id,
    ...rest,
    ...(readAt !== undefined && { readAt }),
    ...(transitional && { transitional }),
    ...(farther && { farther }),
    assumes,
  };
  return rule;
}
