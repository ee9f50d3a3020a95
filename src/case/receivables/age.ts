/** How long each sum has been due, and what that makes of a customer and of the whole. */
import { formatDay, parseDay } from '../../trees/calendar';
import { AGE_CUTS, AGES, type Age, type Customer, type Ledger, type OpenItem } from './model';

/** cents by age */
export type AgeSums = Readonly<Record<Age, number>>;

/** The days that part the ages, `YYYY-MM-DD`: they compare as texts, ten thousand sums in no time. */
interface AgeCuts {
  today: string;
  d30: string;
  d60: string;
  d90: string;
}

function cutAges(today: string): AgeCuts {
  const now = parseDay(today) ?? 0;
  const before = (days: number): string => formatDay(now - days);
  return { today, d30: before(AGE_CUTS.d30), d60: before(AGE_CUTS.d60), d90: before(AGE_CUTS.d90) };
}

/** How long a sum has been due: since its due day, else since its invoice. */
function findItemAge(item: OpenItem, hasDue: boolean, cuts: AgeCuts): Age {
  if (item.age) return item.age;
  // A payment or a credit note without a due day is not late, where others have one.
  if (item.due === '' && hasDue && item.cents < 0) return 'not-due';
  const day = item.due || item.issued;
  if (day === '') return 'undated';
  if (day > cuts.today || (day === cuts.today && item.due !== '')) return 'not-due';
  if (day >= cuts.d30) return 'd30';
  if (day >= cuts.d60) return 'd60';
  return day >= cuts.d90 ? 'd90' : 'older';
}

/** True when the file tells the due day of a sum. */
export function hasDueDays({ customers }: Pick<Ledger, 'customers'>): boolean {
  return customers.some(({ items }) => items.some(({ due }) => due !== ''));
}

/**
 * Adds up sums by age.
 *
 * @param hasDue - the file tells due days, see `hasDueDays`
 * @param today - `YYYY-MM-DD`
 */
export function sumByAge(items: readonly OpenItem[], hasDue: boolean, today: string): AgeSums {
  const cuts = cutAges(today);
  const sums = Object.fromEntries(AGES.map((age) => [age, 0])) as Record<Age, number>;
  for (const item of items) sums[findItemAge(item, hasDue, cuts)] += item.cents;
  return sums;
}

/** What a customer owes in all. @param withPartial - lines marked as settled whose lettering does not balance count too */
export function sumCustomer({ items, partial }: Customer, withPartial: boolean): number {
  const open = items.reduce((sum, { cents }) => sum + cents, 0);
  return withPartial ? partial.reduce((sum, { cents }) => sum + cents, open) : open;
}

/** Days of lateness, or of age; null without a day. */
export function countLateDays({ due, issued }: OpenItem, today: string): number | null {
  const [day, now] = [parseDay(due || issued), parseDay(today)];
  return day === null || now === null ? null : now - day;
}
