import { type ReactNode, useMemo, useState } from 'react';
import type { CalculatorLaw } from '../../case/calculators/model';
import type { Ending, Said } from '../../case/receivables/limits';
import type { Customer, Ledger } from '../../case/receivables/model';
import { sumClaim } from '../../case/receivables/openCase';
import { count } from './amounts';
import CustomerCard from './CustomerCard';
import Reminders from './Reminders';
import styles from './styles.module.css';

interface Props {
  ledger: Ledger;
  /** cents by place of the customer */
  sums: readonly number[];
  hasDue: boolean;
  said: Said;
  law: CalculatorLaw;
  today: string;
  /** in order of their last day */
  endings: readonly Ending[];
  onSay(said: Said): void;
}

/** Customers shown at first, and added each time: a count. */
const STEP = 20;
const ORDERS = { amount: 'Le plus gros montant', limit: 'Le délai le plus proche', name: 'Le nom' } as const;
type Order = keyof typeof ORDERS;

/** Customer by customer: its lines, its kind, its case, and reminders by lot. */
export default function Customers({ ledger, sums, said, law, today, endings, onSay }: Props): ReactNode {
  const [order, setOrder] = useState<Order>('amount');
  const [shown, setShown] = useState(STEP);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const customers = useMemo(
    () => sortCustomers(ledger, sums, endings, order),
    [ledger, sums, endings, order],
  );
  const choose = (key: string, isOn: boolean): void => {
    const next = new Set(chosen);
    if (isOn) next.add(key);
    else next.delete(key);
    setChosen(next);
  };
  return (
    <section aria-labelledby="par-client">
      <h3 id="par-client">Client par client</h3>
      <OrderField order={order} onChange={setOrder} />
      <ul className={styles.customers}>
        {customers.slice(0, shown).map(({ customer, cents }) => (
          <li key={customer.key}>
            <CustomerCard
              {...{ customer, cents, said, law, today, onSay }}
              isChosen={chosen.has(customer.key)}
              onChoose={(isOn) => choose(customer.key, isOn)}
            />
          </li>
        ))}
      </ul>
      {customers.length > shown && (
        <p>
          <button type="button" className="lc-button lc-no-print" onClick={() => setShown(shown + STEP)}>
            Montrer {count(Math.min(STEP, customers.length - shown), 'client de plus', 'clients de plus')},
            sur {customers.length - shown}
          </button>
        </p>
      )}
      <Reminders
        customers={customers.flatMap(({ customer }) => (sumClaim(customer) > 0 ? [customer] : []))}
        {...{ chosen, said, today }}
        onChoose={(keys) => setChosen(new Set(keys))}
      />
    </section>
  );
}

function OrderField({ order, onChange }: { order: Order; onChange(order: Order): void }): ReactNode {
  return (
    <div className="lc-field lc-no-print">
      <label className="lc-field__label" htmlFor="ordre-des-clients">
        D’abord
      </label>
      <select
        id="ordre-des-clients"
        className="lc-input"
        value={order}
        onChange={({ target }) => onChange(target.value as Order)}
      >
        {Object.entries(ORDERS).map(([id, label]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

interface Ranked {
  customer: Customer;
  cents: number;
}

function sortCustomers(
  { customers }: Ledger,
  sums: readonly number[],
  endings: readonly Ending[],
  order: Order,
): Ranked[] {
  const ranked = customers.map((customer, at): Ranked => ({ customer, cents: sums[at] ?? 0 }));
  if (order === 'amount') return ranked.sort((a, b) => b.cents - a.cents);
  if (order === 'name') return ranked;
  const places = new Map<string, number>();
  for (const [place, { customer }] of endings.entries())
    if (!places.has(customer.key)) places.set(customer.key, place);
  const find = ({ customer }: Ranked): number => places.get(customer.key) ?? endings.length;
  return ranked.sort((a, b) => find(a) - find(b));
}
