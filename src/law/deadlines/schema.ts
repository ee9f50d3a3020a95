/** The format of `law/deadlines/*.yaml`. Build time only. */
import * as z from 'zod';
import { ACTS, COUNTINGS, type DeadlineRule, NATURES, SIDES } from '../../trees/dateRules';
import { id, text } from '../fields';

export const deadlineEntry = z.strictObject({
  label: text
    .describe('What the period is, in French, with its article')
    .meta({ examples: ['le délai pour faire signifier l’ordonnance'] }),
  from: text
    .describe('The event that starts it, in French, with its article')
    .meta({ examples: ['la signification de l’ordonnance'] }),
  value: id.describe('The law value that fixes its length: an id of law/values, of type duration'),
  'read-at': text
    .optional()
    .describe(
      'The event whose date says which version of the value counts, in French, where it is not `from`',
    ),
  counting: z
    .enum(COUNTINGS)
    .describe(
      'How days are counted: date-to-date; clear (délai franc); working-days (ouvrables); business-days (ouvrés); no-holidays (Sundays count); end-of-month',
    ),
  nature: z
    .enum(NATURES)
    .describe('procedure: art. 641 and 642 CPC; limitation: art. 2228 and 2229 C. civ.; other: its own text'),
  moved: z.boolean().describe('true: a last day that is closed is moved to the next working day'),
  side: z.enum(SIDES).describe('Whose clock this is: business (ours) or customer'),
  act: z
    .enum(ACTS)
    .describe(
      'until: up to the last day; after: only once it is past; before: counted backwards from the event',
    ),
  transitional: z
    .literal(true)
    .optional()
    .describe('true: a law that changes while the period runs is reckoned with (art. 2222 C. civ.)'),
  law: z.array(id).min(1).describe('The texts it rests on: ids of law/references, the main one first'),
  assumes: z.array(text).optional().describe('What the computation supposes, in French, whole sentences'),
});

export type RawDeadline = z.infer<typeof deadlineEntry>;

/** The rule that an entry is. */
export function buildRule(
  id: string,
  { 'read-at': readAt, transitional, assumes = [], ...rest }: RawDeadline,
) {
  const rule: DeadlineRule = {
    id,
    ...rest,
    ...(readAt !== undefined && { readAt }),
    ...(transitional && { transitional }),
    assumes,
  };
  return rule;
}
