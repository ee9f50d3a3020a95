import { type ReactNode, useState } from 'react';
import type { DraftItem } from '../../case/invoice/draft';
import { MOST_FILES } from '../../case/invoice/limits';
import { groupByCustomer } from '../../case/invoice/propose';
import { type FileProblem, readInvoiceFile } from '../../case/invoice/read';
import { describeFileProblem } from '../../case/messages/invoice';
import { readToday } from '../../case/today';
import FileDrop from '../FileDrop';
import CustomerCase from './CustomerCase';
import Figures from './Figures';
import styles from './styles.module.css';

/** A file that gave no invoice. */
interface Failure {
  id: string;
  file: string;
  problem: FileProblem | 'again';
}

interface Read {
  items: readonly DraftItem[];
  failures: readonly Failure[];
}

let count = 0;
const nameItem = (): string => `f${++count}`;

/** Files are read, their invoices grouped by customer. For the browser only. */
export default function Reading(): ReactNode {
  const [today] = useState(() => readToday(window, new Date()));
  const [{ items, failures }, set] = useState<Read>({ items: [], failures: [] });
  const [said, say] = useState('');
  const add = async (files: readonly File[]): Promise<void> => {
    say('Lecture…');
    let next: Read = { items, failures };
    for (const file of files.slice(0, MOST_FILES)) next = await addFile(next, file);
    set(next);
    const more = files.length > MOST_FILES ? ` Les ${MOST_FILES} premiers fichiers ont été lus.` : '';
    say(describeRead(next.items.length - items.length, next.failures.length - failures.length) + more);
  };
  const groups = groupByCustomer(items);
  const remove = (id: string): void =>
    set({ items: items.filter((one) => one.id !== id), failures: failures.filter((one) => one.id !== id) });
  return (
    <div className={styles.reading} data-ready="">
      <FileDrop
        label="Choisir une ou plusieurs factures"
        hint="ou déposez-les ici. PDF ou XML, 50 Mo au plus."
        accept=".pdf,.xml,application/pdf,application/xml,text/xml"
        isSeveral
        onFiles={add}
      />
      <p role="status" className={styles.status}>
        {said}
      </p>
      {failures.map(({ id, file, problem }) => (
        <div key={id} className="lc-notice lc-notice--caution">
          <p>
            <strong className={styles.name}>{file}</strong>
          </p>
          <p>{problem === 'again' ? AGAIN : describeFileProblem(problem)}</p>
          <button
            type="button"
            className="lc-button lc-button--quiet lc-button--small"
            aria-label={`Retirer ${file}`}
            onClick={() => remove(id)}
          >
            Retirer
          </button>
        </div>
      ))}
      {groups.length > 1 && (
        <p className={styles.soft}>
          Un dossier par client : ouvrez-les l’un après l’autre. Les fichiers ne sont pas gardés, vous les
          déposerez à nouveau.
        </p>
      )}
      {groups.map(({ key, buyer, items: own }) => (
        <CustomerCase key={key} buyer={buyer} items={own} today={today} onRemove={remove} />
      ))}
      <Figures
        isOpen={items.length === 0 && failures.length > 0}
        today={today}
        onInvoice={(invoice) => {
          set({ items: [...items, { id: nameItem(), file: '', invoice }], failures: [] });
          say(describeRead(1, 0));
        }}
      />
    </div>
  );
}

const AGAIN = 'Cette facture est déjà dans la liste : elle n’est comptée qu’une fois.';

async function addFile({ items, failures }: Read, file: File): Promise<Read> {
  const read = await readInvoiceFile(file, new DOMParser());
  const fail = (problem: Failure['problem']): Read => ({
    items,
    failures: [...failures, { id: nameItem(), file: file.name, problem }],
  });
  if ('problem' in read) return fail(read.problem);
  const { invoice } = read;
  const isKnown = items.some(
    ({ invoice: { number, seller, issued } }) =>
      number.value === invoice.number.value &&
      seller.name === invoice.seller.name &&
      issued?.value === invoice.issued?.value,
  );
  return isKnown
    ? fail('again')
    : { items: [...items, { id: nameItem(), file: file.name, invoice }], failures };
}

function describeRead(read: number, failed: number): string {
  const good = read === 0 ? '' : read === 1 ? 'Une facture lue.' : `${read} factures lues.`;
  const bad =
    failed === 0
      ? ''
      : failed === 1
        ? 'Un fichier n’a pas donné de facture.'
        : `${failed} fichiers n’ont pas donné de facture.`;
  return [good, bad].filter(Boolean).join(' ');
}
