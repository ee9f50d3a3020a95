import type { ReactNode } from 'react';
import type { CalculatorLaw } from '../../case/calculators/model';
import type { Claims } from '../../case/invoice/claims';
import { computeLate, type LateClaim } from '../../case/invoice/late';
import { parseDay } from '../../trees/calendar';
import { formatAmount, formatDate } from '../../trees/format';
import styles from './styles.module.css';

interface Props {
  /** null while a due day is missing */
  claims: Claims | null;
  /** an option of `type-de-client`; empty while it is not known */
  customer: string;
  today: string;
  law: CalculatorLaw;
}

/** A wide table is scrolled by the keyboard too. */
const FRAME = { role: 'group', tabIndex: 0, 'aria-label': 'Tableau des intérêts' };

const cents = (amount: number): string => formatAmount(amount / 100);

/** What delay adds to each invoice, of a business or public customer. */
export default function Late({ claims, customer, today, law }: Props): ReactNode {
  if (!claims || claims.claims.length === 0) return null;
  if (customer !== 'professionnel' && customer !== 'public') return null;
  const late = compute(claims.claims, customer, today, law);
  if (!late) return null;
  const sum = (pick: (one: LateClaim) => number): number => late.reduce((all, one) => all + pick(one), 0);
  return (
    <div>
      <h3>Intérêts et indemnité de chaque facture, au {formatDate(today)}</h3>
      <div className={`lc-table lc-prose ${styles.table}`} {...FRAME}>
        <table>
          <thead>
            <tr>
              <th scope="col">Facture</th>
              <th scope="col">Échéance</th>
              <th scope="col" className={styles.right}>
                Retard
              </th>
              <th scope="col" className={styles.right}>
                Reste dû
              </th>
              <th scope="col" className={styles.right}>
                {customer === 'public' ? 'Intérêts moratoires' : 'Pénalités de retard'}
              </th>
              <th scope="col" className={styles.right}>
                Indemnité
              </th>
            </tr>
          </thead>
          <tbody>
            {late.map(({ claim, days, interest, lump }) => (
              <tr key={`${claim.of} ${claim.due}`}>
                <th scope="row">{claim.number || 'Sans numéro'}</th>
                <td>{formatDate(claim.due)}</td>
                <td className={styles.right}>{days === 0 ? 'pas encore' : `${days} j`}</td>
                <td className={styles.right}>{cents(claim.amount)}</td>
                <td className={styles.right}>{interest === null ? 'taux non connu' : cents(interest)}</td>
                <td className={styles.right}>{cents(lump)}</td>
              </tr>
            ))}
          </tbody>
          {late.length > 1 && (
            <tfoot>
              <tr>
                <th scope="row" colSpan={3}>
                  Total
                </th>
                <td className={styles.right}>{cents(sum(({ claim }) => claim.amount))}</td>
                <td className={styles.right}>{cents(sum(({ interest }) => interest ?? 0))}</td>
                <td className={styles.right}>{cents(sum(({ lump }) => lump))}</td>
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      <p className={styles.soft}>
        Au taux légal de retard, sans taux convenu. Le détail du calcul est joint à vos lettres.
      </p>
    </div>
  );
}

function compute(
  claims: Parameters<typeof computeLate>[0],
  customer: 'professionnel' | 'public',
  today: string,
  law: CalculatorLaw,
): LateClaim[] | null {
  try {
    return computeLate(claims, customer, parseDay(today) ?? 0, law);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
