/** Until when each sum can be claimed before a judge, as far as a file of accounts can tell. */
import { computeLimitation, type LimitationCustomer } from '../../law/limitation';
import { type Day, parseDay } from '../../trees/calendar';
import type { LawValues } from '../../trees/model';
import type { Customer, OpenItem } from './model';

export type CustomerKind = LimitationCustomer;

/** What the reader said: the kind of each customer by key, and whether the invoices are for transport of goods. */
export interface Said {
  kinds: Readonly<Record<string, CustomerKind>>;
  transport: boolean;
}

/** The kinds that stand for any while the reader has not said: the shortest period, and that of a business. */
const EITHER: readonly CustomerKind[] = ['consommateur', 'professionnel'];

/** A last day to act, if the customer is of this kind. */
export interface LastDay {
  kind: CustomerKind;
  day: Day;
}

/**
 * Computes the last day to act for a sum, by kind of customer.
 *
 * The period runs from the end of the work or the delivery, which accounts do not tell: it is counted here from the
 * invoice, which usually comes later, so that the true last day may be earlier.
 *
 * @returns one for a kind that is known, else one for each that is likely; empty without a day of invoice, or for nothing owed
 */
export function listLastDays(
  item: OpenItem,
  kind: CustomerKind | undefined,
  transport: boolean,
  law: LawValues,
  today: Day,
): LastDay[] {
  const start = parseDay(findStart(item));
  if (start === null || item.cents <= 0) return [];
  return (kind ? [kind] : EITHER).flatMap((customer) => {
    const isTransport = transport && customer !== 'public' && customer !== 'consommateur';
    const of = { customer, transport: isTransport, start, event: 'aucun' as const };
    try {
      return [{ kind: customer, day: computeLimitation(of, law, today).sureEnd }];
    } catch (error) {
      // The law says nothing of so old a day.
      if (error instanceof RangeError) return [];
      throw error;
    }
  });
}

/** The earlier day of those that a file tells of a sum. */
function findStart({ issued, due }: OpenItem): string {
  if (issued === '') return due;
  return due !== '' && due < issued ? due : issued;
}

/** A sum, its customer, and its last days. */
export interface Ending {
  customer: Customer;
  item: OpenItem;
  days: LastDay[];
  /** the next of its days that is not past; null when all are */
  next: Day | null;
}

/**
 * Lists what runs out, the nearest first; what may be over for every kind comes last, the latest to have run out first.
 *
 */
export function listEndings(
  customers: readonly Customer[],
  { kinds, transport }: Said,
  law: LawValues,
  today: Day,
): Ending[] {
  // Many sums begin on one day: each is counted once.
  const known = new Map<string, LastDay[]>();
  const find = (item: OpenItem, kind: CustomerKind | undefined): LastDay[] => {
    if (item.cents <= 0) return [];
    const key = `${kind} ${findStart(item)}`;
    const days = known.get(key) ?? listLastDays(item, kind, transport, law, today);
    known.set(key, days);
    return days;
  };
  const endings = customers.flatMap((customer) =>
    customer.items.flatMap((item): Ending[] => {
      const days = find(item, kinds[customer.key]);
      if (days.length === 0) return [];
      const ahead = days.map(({ day }) => day).filter((day) => day >= today);
      return [{ customer, item, days, next: ahead.length > 0 ? Math.min(...ahead) : null }];
    }),
  );
  const last = ({ days }: Ending): Day => Math.max(...days.map(({ day }) => day));
  return endings.sort((a, b) => {
    if (a.next !== null && b.next !== null) return a.next - b.next;
    if (a.next === null && b.next === null) return last(b) - last(a);
    return a.next === null ? 1 : -1;
  });
}
