import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { CalculatorLaw } from '../../case/calculators/model';
import { ENCODING_WORDS, FORMAT_WORDS, NOTE_WORDS } from '../../case/messages/receivables';
import { hasDueDays, sumByAge, sumCustomer } from '../../case/receivables/age';
import { listEndings, type Said } from '../../case/receivables/limits';
import type { Ledger } from '../../case/receivables/model';
import type { KeptLedger } from '../../case/receivables/store';
import { parseDay } from '../../trees/calendar';
import { typeset } from '../../trees/typeset';
import Ages from './Ages';
import { count, formatCents } from './amounts';
import Beside from './Beside';
import Customers from './Customers';
import Endings from './Endings';
import { FileName } from './fileName';
import Keep from './Keep';
import styles from './styles.module.css';
import Unread from './Unread';

interface Props {
  list: KeptLedger;
  /** it comes from the device */
  isKept: boolean;
  law: CalculatorLaw;
  /** `YYYY-MM-DD` */
  today: string;
  onSay(said: Said): void;
  onErase(): void;
}

/** What a file says: the whole, by age, what runs out first, then customer by customer. */
export default function Overview({ list, isKept, law, today, onSay, onErase }: Props): ReactNode {
  const { ledger, said, name } = list;
  const heading = useRef<HTMLHeadingElement>(null);
  const [withPartial, setWithPartial] = useState(false);
  useEffect(() => {
    if (!isKept) heading.current?.focus();
  }, [isKept]);
  const hasDue = useMemo(() => hasDueDays(ledger), [ledger]);
  const sums = useMemo(
    () => ledger.customers.map((customer) => sumCustomer(customer, withPartial)),
    [ledger, withPartial],
  );
  const ages = useMemo(
    () =>
      sumByAge(
        ledger.customers.flatMap(({ items }) => items),
        hasDue,
        today,
      ),
    [ledger, hasDue, today],
  );
  const endings = useMemo(
    () => listEndings(ledger.customers, said, law.values, parseDay(today) as number),
    [ledger, said, law, today],
  );
  const total = sums.reduce((sum, one) => sum + one, 0);
  const items = ledger.customers.reduce((sum, one) => sum + one.items.length, 0);
  return (
    <FileName value={name}>
      <section
        className={styles.list}
        aria-labelledby="mes-impayes"
        data-customers={ledger.customers.length}
        data-items={items}
      >
        <h2 id="mes-impayes" ref={heading} tabIndex={-1}>
          On vous doit <span data-total={total}>{formatCents(total)}</span>
        </h2>
        <Source ledger={ledger} name={name} items={items} />
        <Notes ledger={ledger} />
        <Partial ledger={ledger} isOn={withPartial} onChange={setWithPartial} />
        <Unread ledger={ledger} />
        {items > 0 && (
          <>
            <Ages {...{ ledger, ages, hasDue, today }} />
            <Endings {...{ endings, said, law, today, onSay }} />
          </>
        )}
        {ledger.customers.length > 0 && (
          <Customers {...{ ledger, sums, hasDue, said, onSay, law, today, endings }} />
        )}
        <Beside sums={ledger.beside} />
        <Keep list={list} isKept={isKept} onErase={onErase} />
      </section>
    </FileName>
  );
}

interface SourceProps {
  ledger: Ledger;
  name: string;
  /** open lines, a count */
  items: number;
}

/** What was read, from what. */
function Source({ ledger, name, items }: SourceProps): ReactNode {
  return (
    <p>
      {count(ledger.customers.length, 'client', 'clients')},{' '}
      {count(items, 'ligne ouverte', 'lignes ouvertes')}. Lu dans « {name} » : {FORMAT_WORDS[ledger.format]},{' '}
      {count(ledger.lines, 'ligne', 'lignes')}, codage {ENCODING_WORDS[ledger.encoding]}.
    </p>
  );
}

function Notes({ ledger }: { ledger: Ledger }): ReactNode {
  if (ledger.notes.length === 0) return null;
  return (
    <div className="lc-notice lc-notice--caution">
      {ledger.notes.map((note) => (
        <p key={note}>{typeset(NOTE_WORDS[note])}</p>
      ))}
    </div>
  );
}

interface PartialProps {
  ledger: Ledger;
  isOn: boolean;
  onChange(isOn: boolean): void;
}

/** Lettering that does not balance is told; whether it counts is the reader's choice. */
function Partial({ ledger, isOn, onChange }: PartialProps): ReactNode {
  const partial = ledger.customers.flatMap((customer) => customer.partial);
  if (partial.length === 0) return null;
  const cents = partial.reduce((sum, one) => sum + one.cents, 0);
  const oneSided = partial.filter((one) => one.oneSided).length;
  return (
    <div className="lc-notice lc-notice--caution" data-partial={cents}>
      <p>
        {count(
          partial.length,
          'code de lettrage ne s’équilibre pas',
          'codes de lettrage ne s’équilibrent pas',
        )}{' '}
        : {formatCents(cents)} de différence.{' '}
        {oneSided > 0 && 'Pour certains, l’autre côté n’est pas dans ce fichier. '}
        Ces lignes ne sont pas comptées, sauf si vous le demandez.
      </p>
      <label className={`lc-choice ${styles.choice}`}>
        <input type="checkbox" checked={isOn} onChange={({ target }) => onChange(target.checked)} />
        <span>Compter aussi ces différences</span>
      </label>
    </div>
  );
}
