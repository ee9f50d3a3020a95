import { type ReactNode, useState } from 'react';
import { AGE_WORDS } from '../../case/messages/receivables';
import { type AgeSums, sumByAge } from '../../case/receivables/age';
import { AGES, type Customer, type Ledger } from '../../case/receivables/model';
import { count, formatCents } from './amounts';
import styles from './styles.module.css';

interface Props {
  ledger: Ledger;
  ages: AgeSums;
  /** the file tells due days */
  hasDue: boolean;
  today: string;
}

/** Rows of the table, a count: each customer stands below with all its lines. */
const ROWS = 100;

/** Sums by age: drawn, and as a table by customer. */
export default function Ages({ ledger, ages, hasDue, today }: Props): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const shown = AGES.filter((age) => ages[age] !== 0);
  return (
    <section aria-labelledby="par-anciennete">
      <h3 id="par-anciennete">Depuis combien de temps</h3>
      <p className={styles.soft}>
        {ledger.format === 'aged'
          ? 'Comme la balance âgée les range.'
          : hasDue
            ? 'Compté depuis l’échéance.'
            : 'Compté depuis la date de la facture : le fichier ne dit pas l’échéance.'}
      </p>
      <Chart bars={shown.map((age) => ({ label: AGE_WORDS[age], cents: ages[age] }))} />
      <details className={styles.fold} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>Le tableau, par client</summary>
        {isOpen && <Table {...{ ledger, ages, hasDue, today, shown }} />}
      </details>
    </section>
  );
}

interface Bar {
  label: string;
  cents: number;
}

/** Bars, with their sums in words beside; a sum owed to customers is drawn hollow. */
function Chart({ bars }: { bars: readonly Bar[] }): ReactNode {
  const most = Math.max(...bars.map(({ cents }) => Math.abs(cents)), 1);
  return (
    <ul className={styles.chart} aria-label="Sommes dues par ancienneté">
      {bars.map(({ label, cents }) => (
        <li key={label}>
          <span>{label}</span> <strong>{formatCents(cents)}</strong>
          <span
            aria-hidden="true"
            className={cents < 0 ? styles.hollow : styles.bar}
            style={{ width: `${Math.max(1, (100 * Math.abs(cents)) / most)}%` }}
          />
        </li>
      ))}
    </ul>
  );
}

function Table({
  ledger,
  ages,
  hasDue,
  today,
  shown,
}: Props & { shown: readonly (keyof AgeSums)[] }): ReactNode {
  const rows = ledger.customers.filter(({ items }) => items.length > 0);
  const frame = { role: 'group', tabIndex: 0, 'aria-label': 'Impayés par client et par ancienneté' };
  const total = shown.reduce((sum, age) => sum + ages[age], 0);
  return (
    <div className={styles.scroll} {...frame}>
      <table>
        <thead>
          <tr>
            <th scope="col">Client</th>
            {shown.map((age) => (
              <th key={age} scope="col" className={styles.number}>
                {AGE_WORDS[age]}
              </th>
            ))}
            <th scope="col" className={styles.number}>
              Total
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, ROWS).map((customer) => (
            <Row key={customer.key} {...{ customer, hasDue, today, shown }} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Total</th>
            {shown.map((age) => (
              <td key={age} className={styles.number}>
                {formatCents(ages[age])}
              </td>
            ))}
            <td className={styles.number}>{formatCents(total)}</td>
          </tr>
        </tfoot>
      </table>
      {rows.length > ROWS && (
        <p className={styles.soft}>
          {count(rows.length - ROWS, 'autre client est compté', 'autres clients sont comptés')} dans le total
           ; la liste plus bas les montre.
        </p>
      )}
    </div>
  );
}

interface RowProps extends Pick<Props, 'hasDue' | 'today'> {
  customer: Customer;
  shown: readonly (keyof AgeSums)[];
}

function Row({ customer: { name, code, items }, hasDue, today, shown }: RowProps): ReactNode {
  const sums = sumByAge(items, hasDue, today);
  return (
    <tr>
      <th scope="row">
        {name} {code !== '' && code !== name && <span className={styles.soft}>{code}</span>}
      </th>
      {shown.map((age) => (
        <td key={age} className={styles.number}>
          {sums[age] === 0 ? '–' : formatCents(sums[age])}
        </td>
      ))}
      <td className={styles.number}>{formatCents(items.reduce((sum, { cents }) => sum + cents, 0))}</td>
    </tr>
  );
}
