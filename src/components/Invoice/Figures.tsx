import { type FormEvent, type ReactNode, useId, useState } from 'react';
import type { Invoice } from '../../case/invoice/model';
import { makeTypedInvoice } from '../../case/invoice/typed';
import { parseDay } from '../../trees/calendar';
import { parseAmount } from '../../trees/factTypes/typed/amount';
import { parseDate } from '../../trees/factTypes/typed/date';
import styles from './styles.module.css';

interface Props {
  /** open from the start: a file gave nothing */
  isOpen: boolean;
  today: string;
  onInvoice(invoice: Invoice): void;
}

const FIELDS = {
  customer: { label: 'Nom du client', hint: '', mode: 'text', problem: 'Écrivez le nom du client.' },
  owed: {
    label: 'Reste à payer, toutes taxes comprises',
    hint: 'Sans pénalités ni frais.',
    mode: 'decimal',
    problem: 'Écrivez un montant, par exemple 1 250,50.',
  },
  due: {
    label: 'Échéance',
    hint: 'La date limite de paiement, par exemple 24/09/2026.',
    mode: 'text',
    problem: 'Écrivez une date, par exemple 24/09/2026.',
  },
  number: { label: 'Numéro de la facture (facultatif)', hint: '', mode: 'text', problem: '' },
} as const;
type FieldId = keyof typeof FIELDS;
const EMPTY: Readonly<Record<FieldId, string>> = { customer: '', owed: '', due: '', number: '' };

/** The three figures of an invoice without data, and its number. */
export default function Figures({ isOpen, today, onInvoice }: Props): ReactNode {
  const [typed, type] = useState(EMPTY);
  const [isTried, setTried] = useState(false);
  const euros = parseAmount(typed.owed);
  const due = parseDate(typed.due, parseDay(today) ?? 0);
  const customer = typed.customer.trim().slice(0, 200);
  const wrong: Readonly<Partial<Record<FieldId, boolean>>> = {
    customer: customer === '',
    owed: euros === null || euros <= 0,
    due: due === null,
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (euros === null || euros <= 0 || due === null || customer === '') return;
    const number = typed.number.trim().slice(0, 100);
    onInvoice(makeTypedInvoice({ customer, cents: Math.round(euros * 100), due, number }));
    type(EMPTY);
    setTried(false);
  };
  return (
    <details className={styles.figures} open={isOpen}>
      <summary>Pas de fichier ? Écrivez les trois chiffres</summary>
      <form onSubmit={submit} noValidate className={styles.form}>
        {(Object.keys(FIELDS) as FieldId[]).map((id) => (
          <Field
            key={id}
            field={FIELDS[id]}
            value={typed[id]}
            isWrong={isTried && wrong[id] === true}
            onChange={(text) => type((before) => ({ ...before, [id]: text }))}
          />
        ))}
        <button type="submit" className="lc-button">
          Ajouter cette facture
        </button>
      </form>
    </details>
  );
}

interface FieldProps {
  field: (typeof FIELDS)[FieldId];
  value: string;
  isWrong: boolean;
  onChange(text: string): void;
}

function Field({ field, value, isWrong, onChange }: FieldProps): ReactNode {
  const id = useId();
  const described = [field.hint && `${id}-hint`, isWrong && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="lc-field">
      <label className="lc-field__label" htmlFor={id}>
        {field.label}
      </label>
      {field.hint && (
        <span className="lc-field__hint" id={`${id}-hint`}>
          {field.hint}
        </span>
      )}
      <input
        id={id}
        className="lc-input"
        value={value}
        inputMode={field.mode}
        autoComplete="off"
        aria-invalid={isWrong || undefined}
        aria-describedby={described || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {isWrong && (
        <span className="lc-field__error" id={`${id}-error`}>
          {field.problem}
        </span>
      )}
    </div>
  );
}
