import { type ReactNode, useId } from 'react';
import type { DraftEdit, DraftRow } from '../../case/invoice/draft';
import { type Found, type Invoice, isCredit } from '../../case/invoice/model';
import { describeWarning, nameType } from '../../case/messages/invoice';
import { formatAmount, formatDate } from '../../trees/format';
import styles from './styles.module.css';

interface Props {
  row: DraftRow;
  onEdit(change: DraftEdit): void;
  onRemove(): void;
}

/** One invoice: what was read, what does not fit, and the two figures that the reader may correct. */
export default function InvoiceCard({ row, onEdit, onRemove }: Props): ReactNode {
  const { item, isCounted, isReplaced, isForeign } = row;
  const { invoice, file } = item;
  const title = useId();
  const number = invoice.number.value;
  return (
    <article className={`lc-card ${styles.invoice}`} aria-labelledby={title}>
      <div className={styles.head}>
        <h3 id={title} className={styles.name}>
          {nameType(invoice.typeCode, isCredit(invoice))}
          {number && ` n° ${number}`}
          {invoice.issued && ` du ${formatDate(invoice.issued.value)}`}
        </h3>
        <button
          type="button"
          className="lc-button lc-button--quiet lc-button--small"
          aria-label={`Retirer la facture ${number}`}
          onClick={onRemove}
        >
          Retirer
        </button>
      </div>
      <p className={`${styles.soft} ${styles.name}`}>{file ? `Lu dans ${file}` : 'Saisi par vous'}</p>
      {file && <FiguresRead invoice={invoice} />}
      <Warnings invoice={invoice} isReplaced={isReplaced} isForeign={isForeign} />
      <label className="lc-choice">
        <input
          type="checkbox"
          checked={isCounted}
          onChange={({ target }) => onEdit({ isCounted: target.checked })}
        />
        <span>
          {isCredit(invoice) ? 'Déduire cet avoir' : 'Cette facture est impayée, en tout ou partie'}
        </span>
      </label>
      {isCounted && <Corrections row={row} onEdit={onEdit} />}
    </article>
  );
}

/** The figures of the file, as they stand there. */
function FiguresRead({ invoice }: { invoice: Invoice }): ReactNode {
  const { currency, seller, terms, preceding, order } = invoice;
  const sum = (found: Found<number> | undefined): string =>
    found
      ? /^(EUR)?$/.test(currency)
        ? formatAmount(found.value / 100)
        : `${formatAmount(found.value / 100).slice(0, -2)} ${currency}`
      : '';
  const lines: readonly (readonly [string, string])[] = [
    ['Vendeur', seller.name],
    ['Total hors taxe', sum(invoice.net)],
    ['Total TTC', sum(invoice.gross)],
    ['Déjà payé', sum(invoice.prepaid)],
    ['Reste à payer', sum(invoice.payable)],
    ['Échéance', invoice.due.map(describeDue).join(' ; ')],
    ['Fin du travail ou livraison', invoice.delivered ? formatDate(invoice.delivered.value) : ''],
    ['Conditions de paiement', terms],
    ['Commande', order],
    ['Facture d’origine', preceding.map(({ number }) => number).join(', ')],
  ];
  return (
    <dl className={styles.figuresRead}>
      {lines.map(([label, text]) =>
        text === '' ? null : (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

function describeDue({ value, amount, isDiscount }: Invoice['due'][number]): string {
  const sum = amount === undefined ? '' : ` : ${formatAmount(amount / 100)}`;
  return `${formatDate(value)}${isDiscount ? ' (avec escompte)' : ''}${sum}`;
}

function Warnings({
  invoice,
  isReplaced,
  isForeign,
}: Pick<DraftRow, 'isReplaced' | 'isForeign'> & { invoice: Invoice }): ReactNode {
  const texts = [
    ...(isReplaced
      ? ['Une autre facture de la liste la remplace ou la déduit : elle n’est pas comptée.']
      : []),
    ...(isForeign
      ? [`Les sommes sont en ${invoice.currency}, pas en euros. Écrivez ce qui vous est dû en euros.`]
      : []),
    ...invoice.warnings.map(describeWarning),
  ];
  if (texts.length === 0) return null;
  return (
    <div className="lc-notice lc-notice--caution">
      <ul className={styles.warnings}>
        {texts.map((text) => (
          <li key={text} className={styles.name}>
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What is still owed, and since when: as the file has it, until the reader corrects it. */
function Corrections({ row, onEdit }: Pick<Props, 'row' | 'onEdit'>): ReactNode {
  const { invoice } = row.item;
  return (
    <div className={styles.fields}>
      <Field
        label="Reste dû aujourd’hui, TTC, en euros"
        hint={row.isForeign ? '' : describeFrom(invoice.payable ?? invoice.gross)}
        value={row.owed}
        mode="decimal"
        problem={row.problems.owed}
        onChange={(owed) => onEdit({ owed })}
      />
      {!isCredit(invoice) && (
        <Field
          label="Échéance"
          hint={describeFrom(invoice.due.find(({ isDiscount }) => !isDiscount) ?? invoice.due[0])}
          value={row.due}
          mode="text"
          problem={row.problems.due}
          onChange={(due) => onEdit({ due })}
        />
      )}
    </div>
  );
}

/** The place of the file that gives a figure. */
const describeFrom = (found: Found<unknown> | undefined): string =>
  found?.element ? `Dans le fichier, ${found.element} : « ${found.text} ».` : '';

interface FieldProps {
  label: string;
  hint: string;
  value: string;
  mode: 'decimal' | 'text';
  problem: string | undefined;
  onChange(text: string): void;
}

function Field({ label, hint, value, mode, problem, onChange }: FieldProps): ReactNode {
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="lc-field">
      <label className="lc-field__label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <span className={`lc-field__hint ${styles.name}`} id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <input
        id={id}
        className="lc-input"
        value={value}
        inputMode={mode}
        autoComplete="off"
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={described || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {problem && (
        <span className="lc-field__error" id={`${id}-error`}>
          {problem}
        </span>
      )}
    </div>
  );
}
