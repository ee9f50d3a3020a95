import type { ReactNode } from 'react';
import type { BesideSum } from '../../case/receivables/model';
import { count, formatCents } from './amounts';
import styles from './styles.module.css';

const WORDS = {
  '416': 'compte 416, client douteux',
  '4191': 'compte 4191, acompte reçu',
} as const;
/** Sums shown, a count. */
const SHOWN = 100;

/** Sums of accounts that are not counted. */
export default function Beside({ sums }: { sums: readonly BesideSum[] }): ReactNode {
  if (sums.length === 0) return null;
  return (
    <details className={styles.fold} data-beside={sums.length}>
      <summary>
        {count(sums.length, 'somme n’est pas comptée', 'sommes ne sont pas comptées')} : douteux, acomptes
      </summary>
      <ul>
        {sums.slice(0, SHOWN).map(({ account, code, name, cents }) => (
          <li key={`${account} ${code} ${name}`}>
            {name} : {formatCents(Math.abs(cents))} ({WORDS[account]})
          </li>
        ))}
        {sums.length > SHOWN && <li>Et {count(sums.length - SHOWN, 'autre', 'autres')}.</li>}
      </ul>
    </details>
  );
}
