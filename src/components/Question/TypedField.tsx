import { type ReactNode, useRef, useState } from 'react';
import { fromPoint } from '../../trees/factTypes';
import { formatAmountInput, parseAmount } from '../../trees/factTypes/amount';
import { formatDateInput, parseDate } from '../../trees/factTypes/date';
import { type Forest, findDomain } from '../../trees/forest';
import { formatAmount, formatDate } from '../../trees/format';
import type { CompiledFact, FactValue } from '../../trees/model';
import Icon from '../Icon';
import { TEXTS } from '../session/texts';
import styles from './styles.module.css';

/** What a question gives to the field of its answer. */
export interface FieldProps {
  fact: CompiledFact;
  value: FactValue | null | undefined;
  fieldId: string;
  /** ids of what describes the field */
  describedBy: string | undefined;
  isInvalid: boolean;
  isUnknown: boolean;
  onUnknown(isUnknown: boolean): void;
}

type TypedFact = CompiledFact & { type: 'amount' | 'integer' | 'date' | 'text' };

interface Props extends FieldProps {
  forest: Forest;
}

/** An amount, a number, a date or a short text, typed as the French write it. */
export default function TypedField(props: Props): ReactNode {
  const { forest, fieldId, isInvalid, isUnknown, onUnknown } = props;
  const fact = props.fact as TypedFact;
  const [text, setText] = useState(() => formatInitial(fact, props.value));
  const type = (next: string): void => {
    setText(next);
    if (next !== '') onUnknown(false);
  };
  const understood = describeUnderstood(fact, text);
  const hintId = TEXTS.hint[fact.type] ? `${fieldId}-format` : undefined;
  const understoodId = `${fieldId}-compris`;
  const describedBy = [hintId, understood && understoodId, props.describedBy].filter(Boolean).join(' ');
  return (
    <div className={styles.typed}>
      {hintId && (
        <p id={hintId} className="lc-field__hint">
          {TEXTS.hint[fact.type]}
        </p>
      )}
      <div className={`${styles.line} ${styles[fact.type] ?? ''}`}>
        <input
          className="lc-input"
          id={fieldId}
          name="reponse"
          type="text"
          inputMode={INPUT_MODES[fact.type]}
          autoComplete="off"
          value={isUnknown ? '' : text}
          onChange={(event) => type(event.target.value)}
          aria-describedby={describedBy || undefined}
          aria-invalid={isInvalid || undefined}
        />
        {fact.type === 'amount' && (
          <span className={styles.unit} aria-hidden="true">
            €
          </span>
        )}
        {fact.type === 'date' && (
          <Calendar forest={forest} fact={fact} value={parseDate(text)} onPick={type} />
        )}
      </div>
      {understood && !isUnknown && (
        <p id={understoodId} className={styles.understood}>
          <Icon name="check" size={16} />
          {TEXTS.understood(understood)}
        </p>
      )}
      {fact.unknown !== undefined && (
        <label className={`lc-choice ${styles.unknown}`}>
          <input
            type="checkbox"
            name="inconnu"
            checked={isUnknown}
            onChange={(event) => onUnknown(event.target.checked)}
          />
          <span className={styles.label}>{TEXTS.unknown}</span>
        </label>
      )}
    </div>
  );
}

const INPUT_MODES = { amount: 'decimal', integer: 'numeric', date: 'text', text: 'text' } as const;

function formatInitial({ type }: TypedFact, value: FactValue | null | undefined): string {
  if (value === undefined || value === null) return '';
  if (type === 'amount') return formatAmountInput(Number(value));
  return type === 'date' ? formatDateInput(String(value)) : String(value);
}

/** What was understood of what is typed; empty while it is not an answer, or when it is the same. */
function describeUnderstood({ type }: TypedFact, text: string): string {
  if (type === 'amount') {
    const amount = parseAmount(text);
    return amount === null ? '' : formatAmount(amount);
  }
  const date = type === 'date' ? parseDate(text) : null;
  return date === null ? '' : formatDate(date);
}

interface CalendarProps {
  forest: Forest;
  fact: TypedFact;
  value: string | null;
  onPick(text: string): void;
}

/** The browser's own calendar, opened by a button, beside the field that can be typed in. */
function Calendar({ forest, fact, value, onPick }: CalendarProps): ReactNode {
  const picker = useRef<HTMLInputElement>(null);
  const { low, high } = findDomain(fact, forest.world);
  const open = (): void => {
    try {
      picker.current?.showPicker();
    } catch {
      // Refused inside some frames: the field beside remains.
      picker.current?.focus();
    }
  };
  return (
    <span className={styles.calendar}>
      <button type="button" className="lc-button" onClick={open} aria-label={TEXTS.calendar}>
        <Icon name="calendar" />
      </button>
      <input
        ref={picker}
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        className={styles.picker}
        value={value ?? ''}
        min={String(fromPoint(fact, low))}
        max={String(fromPoint(fact, high))}
        onChange={(event) => event.target.value && onPick(formatDateInput(event.target.value))}
      />
    </span>
  );
}
