import type { ReactNode } from 'react';
import { REASON_WORDS } from '../../case/messages/receivables';
import type { Ledger } from '../../case/receivables/model';
import { count } from './amounts';
import styles from './styles.module.css';

/** Lines that could not be read, each with its number and why. */
export default function Unread({ ledger }: { ledger: Ledger }): ReactNode {
  const { unread, unreadMore } = ledger;
  if (unread.length === 0) return null;
  const more = unreadMore.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const total = unread.length + more;
  return (
    <details className="lc-notice lc-notice--danger" data-unread={total} open={total <= 5}>
      <summary>
        {count(total, 'ligne n’a pas pu être lue', 'lignes n’ont pas pu être lues en entier')}
      </summary>
      <ul className={styles.unread}>
        {unread.map(({ line, reason, text, counted }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line may fail twice, and the list never changes
          <li key={index}>
            <strong>Ligne {line}</strong> : {REASON_WORDS[reason]}
            {counted && ' ; la somme est comptée'}.<code className={styles.raw}>{text}</code>
          </li>
        ))}
        {unreadMore.slice(0, 200).map(({ reason, from, to }) => (
          <li key={from}>
            <strong>{from === to ? `Ligne ${from}` : `Lignes ${from} à ${to}`}</strong> :{' '}
            {REASON_WORDS[reason]}.
          </li>
        ))}
        {unreadMore.length > 200 && <li>Et d’autres encore, jusqu’à la ligne {unreadMore.at(-1)?.to}.</li>}
      </ul>
    </details>
  );
}
