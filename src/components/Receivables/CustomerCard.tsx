import { type ReactNode, useId, useState } from 'react';
import type { CalculatorLaw } from '../../case/calculators/model';
import { CUSTOMER_WORDS, ITEM_WORDS } from '../../case/messages/receivables';
import { countLateDays } from '../../case/receivables/age';
import { type CustomerKind, listLastDays, type Said } from '../../case/receivables/limits';
import type { Customer, OpenItem } from '../../case/receivables/model';
import { sumClaim } from '../../case/receivables/openCase';
import { type Day, parseDay } from '../../trees/calendar';
import { formatDate } from '../../trees/format';
import { count, formatCents } from './amounts';
import { LastDays } from './Endings';
import OpenClaim from './OpenClaim';
import styles from './styles.module.css';

interface Props {
  customer: Customer;
  /** what it owes in all */
  cents: number;
  said: Said;
  law: CalculatorLaw;
  today: string;
  isChosen: boolean;
  onChoose(isOn: boolean): void;
  onSay(said: Said): void;
}

/** Lines of a customer shown at first, and added each time: a count. */
const STEP = 30;

/** A customer: what it owes, line by line, and what can be done. */
export default function CustomerCard(props: Props): ReactNode {
  const { customer, cents, isChosen, onChoose } = props;
  const { name, code, items } = customer;
  const [isOpen, setOpen] = useState(false);
  return (
    <div
      className={`lc-card lc-card--flat ${styles.customer}`}
      data-customer={customer.key}
      data-cents={cents}
    >
      {sumClaim(customer) > 0 && (
        <label className={`lc-no-print ${styles.pick}`}>
          <input type="checkbox" checked={isChosen} onChange={({ target }) => onChoose(target.checked)} />
          <span className="lc-visually-hidden">
            Relancer {name} {code}
          </span>
        </label>
      )}
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <span className={styles.name}>
            {name}
            {code !== '' && code !== name && <span className={styles.soft}> {code}</span>}
          </span>{' '}
          <strong>{formatCents(cents)}</strong>{' '}
          <span className={styles.soft}>{count(items.length, 'ligne', 'lignes')}</span>
        </summary>
        {isOpen && <Inside {...props} />}
      </details>
    </div>
  );
}

function Inside({ customer, cents, said, law, today, onSay }: Props): ReactNode {
  const [shown, setShown] = useState(STEP);
  const { key, items, partial } = customer;
  const kind = said.kinds[key];
  return (
    <>
      <KindField {...{ customer, said, onSay }} />
      {items.length > 0 && cents === 0 && (
        <p>Ces lignes se compensent : elles sont sans doute réglées, mais jamais lettrées.</p>
      )}
      {cents < 0 && <p>Ce client ne vous doit rien : c’est vous qui lui devez cette somme.</p>}
      <ul className={styles.lines}>
        {items.slice(0, shown).map((item) => (
          <li key={item.line} data-line={item.line}>
            <Line {...{ customer, item, kind, law, today }} isTransport={said.transport} />
          </li>
        ))}
      </ul>
      {items.length > shown && (
        <button type="button" className="lc-button lc-button--small" onClick={() => setShown(shown + STEP)}>
          Montrer d’autres lignes, sur {items.length - shown}
        </button>
      )}
      {partial.map(({ code, cents: sum, oneSided, lines }) => (
        <p key={code} className={styles.soft}>
          Lettrage « {code} » : {formatCents(sum)} de différence, lignes {lines.slice(0, 8).join(', ')}
          {lines.length > 8 && '…'}.{' '}
          {oneSided ? 'L’autre côté n’est pas dans ce fichier.' : 'Il a été marqué réglé en partie.'}
        </p>
      ))}
      {items.length > 1 && (
        <OpenClaim claim={{ customer, items, kind }} today={today} label="Ouvrir le dossier de tout" />
      )}
      {cents > 0 && (
        <p className={styles.soft}>Un dossier ouvert est gardé sur cet appareil, dans « Mon dossier ».</p>
      )}
    </>
  );
}

interface LineProps {
  customer: Customer;
  item: OpenItem;
  kind: CustomerKind | undefined;
  law: CalculatorLaw;
  today: string;
  isTransport: boolean;
}

function Line({ customer, item, kind, law, today, isTransport }: LineProps): ReactNode {
  const now = parseDay(today) as Day;
  const days = listLastDays(item, kind, isTransport, law.values, now);
  const late = countLateDays(item, today);
  return (
    <>
      <p>
        {ITEM_WORDS[item.kind]} {item.piece} <strong>{formatCents(item.cents)}</strong>
        {item.currency && ` (à l’origine en ${item.currency})`}
        {item.issued !== '' && `, du ${formatDate(item.issued)}`}
        {item.due !== '' && `, échéance le ${formatDate(item.due)}`}
        {item.due !== '' &&
          late !== null &&
          late > 0 &&
          item.cents > 0 &&
          `, ${count(late, 'jour', 'jours')} de retard`}
        . <span className={styles.soft}>Ligne {item.line}</span>
      </p>
      {item.label !== '' && item.label !== item.piece && <p className={styles.soft}>{item.label}</p>}
      <LastDays {...{ days, now }} isCarried={item.carried} />
      <OpenClaim claim={{ customer, items: [item], kind }} today={today} />
    </>
  );
}

/** The reader says what kind of customer it is: the last day to act depends on it. */
function KindField({ customer, said, onSay }: Pick<Props, 'customer' | 'said' | 'onSay'>): ReactNode {
  const id = useId();
  const { key } = customer;
  const change = (value: string): void => {
    const { [key]: _, ...others } = said.kinds;
    onSay({ ...said, kinds: value === '' ? others : { ...others, [key]: value as CustomerKind } });
  };
  return (
    <div className="lc-field lc-no-print">
      <label className="lc-field__label" htmlFor={id}>
        Ce client est
      </label>
      <select
        id={id}
        className="lc-input"
        value={said.kinds[key] ?? ''}
        onChange={({ target }) => change(target.value)}
      >
        <option value="">Je ne l’ai pas dit</option>
        {Object.entries(CUSTOMER_WORDS).map(([kind, { option }]) => (
          <option key={kind} value={kind}>
            {option}
          </option>
        ))}
      </select>
    </div>
  );
}
