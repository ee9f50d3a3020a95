import { type ReactNode, useRef, useState } from 'react';
import { fieldOf, formatFactValue, fromPoint } from '../../trees/factTypes';
import { type Forest, findDomain } from '../../trees/forest';
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

interface Props extends FieldProps {
  forest: Forest;
}

/** An amount, a number, a date or a short text, typed as the French write it. */
export default function TypedField(props: Props): ReactNode {
  const { forest, fieldId, isInvalid, isUnknown, onUnknown } = props;
  const { fact, value } = props;
  const field = fieldOf(fact);
  const show = field.show ?? String;
  const [text, setText] = useState(() => (value === undefined || value === null ? '' : show(value)));
  const type = (next: string): void => {
    setText(next);
    if (next !== '') onUnknown(false);
  };
  const answer = field.parse(text);
  const understood = field.confirms && answer !== null ? formatFactValue(fact, answer) : '';
  const hintId = field.hint ? `${fieldId}-format` : undefined;
  const understoodId = `${fieldId}-compris`;
  const describedBy = [hintId, understood && understoodId, props.describedBy].filter(Boolean).join(' ');
  return (
    <div className={styles.typed}>
      {hintId && (
        <p id={hintId} className="lc-field__hint">
          {field.hint}
        </p>
      )}
      <div className={`${styles.line} ${styles[fact.type] ?? ''}`}>
        <input
          className="lc-input"
          id={fieldId}
          name="reponse"
          type="text"
          inputMode={field.inputMode}
          autoComplete="off"
          value={isUnknown ? '' : text}
          onChange={(event) => type(event.target.value)}
          aria-describedby={describedBy || undefined}
          aria-invalid={isInvalid || undefined}
        />
        {field.unit && (
          <span className={styles.unit} aria-hidden="true">
            {field.unit}
          </span>
        )}
        {field.calendar && (
          <DatePicker
            forest={forest}
            fact={fact}
            value={answer as string | null}
            onPick={(day) => type(show(day))}
          />
        )}
      </div>
      {understood && !isUnknown && (
        <p id={understoodId} className={styles.understood}>
          <Icon name="check" size={16} />
          {TEXTS.understood(understood)}
        </p>
      )}
      {fact.unknown !== undefined && <Unknown isUnknown={isUnknown} onUnknown={onUnknown} />}
    </div>
  );
}

/** The way to say that one does not know. */
function Unknown({ isUnknown, onUnknown }: Pick<FieldProps, 'isUnknown' | 'onUnknown'>): ReactNode {
  return (
    <label className={`lc-choice ${styles.unknown}`}>
      <input
        type="checkbox"
        name="inconnu"
        checked={isUnknown}
        onChange={(event) => onUnknown(event.target.checked)}
      />
      <span className={styles.label}>{TEXTS.unknown}</span>
    </label>
  );
}

interface CalendarProps {
  forest: Forest;
  fact: CompiledFact;
  value: string | null;
  /** @param day - `YYYY-MM-DD` */
  onPick(day: string): void;
}

/** The browser's own calendar, opened by a button, beside the field that can be typed in. */
function DatePicker({ forest, fact, value, onPick }: CalendarProps): ReactNode {
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
        onChange={(event) => event.target.value && onPick(event.target.value)}
      />
    </span>
  );
}
