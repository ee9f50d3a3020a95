/** The format of `law/deadlines/*.yaml`. Build time only. */
import * as z from 'zod';
import { ACTS, COUNTINGS, type DeadlineRule, NATURES, SIDES } from '../../trees/dateRules';
import { LAW_FORMAT } from '../../trees/messages/law/format';
import { assumptions, basis, explain, id, words } from '../fields';

const HELP = LAW_FORMAT.deadlines.entry;

export const deadlineEntry = z.strictObject({
  label: words(HELP.label),
  from: words(HELP.from),
  value: id('values', HELP.value),
  'read-at': words(HELP['read-at']).optional(),
  counting: z.enum(COUNTINGS).meta(explain(HELP.counting)),
  nature: z.enum(NATURES).meta(explain(HELP.nature)),
  moved: z.boolean().meta(explain(HELP.moved)),
  side: z.enum(SIDES).meta(explain(LAW_FORMAT.shared.side)),
  act: z.enum(ACTS).meta(explain(HELP.act)),
  transitional: z.literal(true).meta(explain(HELP.transitional)).optional(),
  farther: z.literal(true).meta(explain(HELP.farther)).optional(),
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
