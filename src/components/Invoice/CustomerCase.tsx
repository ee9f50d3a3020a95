import { type ReactNode, useMemo, useState } from 'react';
import { buildDraft, buildRows, type DraftEdit, type DraftItem } from '../../case/invoice/draft';
import type { Party } from '../../case/invoice/model';
import Retry from '../Retry';
import { useModule } from '../useModule';
import Facts from './Facts';
import InvoiceCard from './InvoiceCard';
import Late from './Late';
import styles from './styles.module.css';

interface Props {
  buyer: Party;
  items: readonly DraftItem[];
  today: string;
  onRemove(id: string): void;
}

const load = () => import('../letterBook');

/** The invoices of one customer, and the case that they make. */
export default function CustomerCase({ buyer, items, today, onRemove }: Props): ReactNode {
  const [edits, edit] = useState<Readonly<Record<string, DraftEdit>>>({});
  const [kind, setKind] = useState<string | null>(null);
  const { module, failed, retry } = useModule(load);
  const rows = useMemo(() => buildRows(items, edits, today), [items, edits, today]);
  const draft = useMemo(() => buildDraft(rows, buyer, today), [rows, buyer, today]);
  const customer = kind ?? draft.customer.value ?? '';
  return (
    <section className={styles.case} aria-label={`Factures de ${buyer.name || 'un client sans nom'}`}>
      <div>
        <h2 className={styles.name}>{buyer.name || 'Client sans nom'}</h2>
        {buyer.siren && <p className={styles.soft}>SIREN {buyer.siren}</p>}
      </div>
      {rows.map((row) => (
        <InvoiceCard
          key={row.item.id}
          row={row}
          onEdit={(change) =>
            edit((before) => ({ ...before, [row.item.id]: { ...before[row.item.id], ...change } }))
          }
          onRemove={() => onRemove(row.item.id)}
        />
      ))}
      {module ? (
        <>
          <Late claims={draft.claims} customer={customer} today={today} law={module.law} />
          <Facts
            draft={draft}
            buyer={buyer}
            today={today}
            customer={customer}
            kinds={module.book.facts['type-de-client']?.options ?? []}
            onCustomer={setKind}
          />
        </>
      ) : (
        <Retry error={failed} onRetry={retry} />
      )}
    </section>
  );
}
