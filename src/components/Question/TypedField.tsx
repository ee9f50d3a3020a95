import { Fragment, type ReactNode, useRef, useState } from 'react';
import { fromPoint } from '../../trees/factTypes';
import { typedFieldOf } from '../../trees/factTypes/typed';
import type { Reading, TypedContext } from '../../trees/factTypes/typed/field';
import type { Forest } from '../../trees/forest';
import type { CompiledFact, FactValue } from '../../trees/model';
import Icon from '../Icon';
import { TEXTS } from '../session/texts';
import { findContext } from './readTyped';
import styles from './typed.module.css';

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
  forest: Pick<Forest, 'world'>;
}

/** An amount, a number, a date or a short text, typed as people type them; what is understood is shown back. */
export default function TypedField(props: Props): ReactNode {
  const { forest, fact, value, fieldId, isInvalid, isUnknown, onUnknown } = props;
  const field = typedFieldOf(fact);
  const show = field.show ?? String;
  const input = useRef<HTMLInputElement>(null);
  const [hasLetters, setLetters] = useState(false);
  const [text, setText] = useState(() => (value === undefined || value === null ? '' : show(value)));
  const type = (next: string): void => {
    setText(next);
    if (next !== '') onUnknown(false);
  };
  const context = findContext(forest, fact);
  const reading = isUnknown || text.trim() === '' ? null : field.read(text, context);
  const understoodId = `${fieldId}-compris`;
  const hintId = field.hint ? `${fieldId}-format` : undefined;
  const describedBy = [hintId, reading && understoodId, props.describedBy].filter(Boolean).join(' ');
  return (
    <div className={styles.typed}>
      {hintId && (
        <p id={hintId} className="lc-field__hint">
          {field.hint}
        </p>
      )}
      <div className={`${styles.line} ${styles[fact.type] ?? ''}`}>
        <input
          ref={input}
          className="lc-input"
          id={fieldId}
          name="reponse"
          type="text"
          inputMode={hasLetters ? 'text' : field.inputMode}
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
          <>
            <LettersKey
              isOn={hasLetters}
              onTurn={() => {
                setLetters(!hasLetters);
                input.current?.focus();
              }}
            />
            <DatePicker {...{ fact, context, reading }} onPick={(day) => type(show(day))} />
          </>
        )}
      </div>
      <Understanding id={understoodId} reading={reading} onTake={type} />
      {field.listQuick && <Quick words={field.listQuick(context)} text={text} onPick={type} />}
      {fact.unknown !== undefined && <Unknown isUnknown={isUnknown} onUnknown={onUnknown} />}
    </div>
  );
}

interface UnderstandingProps {
  id: string;
  reading: Reading | null;
  onTake(text: string): void;
}

/** What was understood, how sure it is, and what would make it surer: before it counts. */
function Understanding({ id, reading, onTake }: UnderstandingProps): ReactNode {
  const refused = reading && 'problem' in reading ? reading : null;
  const understood = reading && 'words' in reading && reading.words !== '' ? reading : null;
  const isSure = understood?.sure !== 'guess';
  return (
    <div id={id}>
      {understood && (
        <p className={isSure ? styles.understood : styles.supposed}>
          <Icon name={isSure ? 'check' : 'quiz'} size={16} />
          {isSure ? TEXTS.understood(understood.words) : TEXTS.supposed(understood.words)}
        </p>
      )}
      <p role="status" className={styles.note}>
        {understood?.note ?? refused?.problem ?? ''}
      </p>
      {refused?.offer && (
        <button
          type="button"
          className="lc-button lc-button--small"
          onClick={() => refused.offer && onTake(refused.offer.text)}
        >
          {refused.offer.label}
        </button>
      )}
    </div>
  );
}

/** What several quick answers begin with is said once, before the first of them. */
const LEAD = /^(Il y a|Dans) /;

/** Answers in one press: they fill the field, which shows what it understands. */
function Quick(props: { words: readonly string[]; text: string; onPick(text: string): void }): ReactNode {
  const first = props.words.findIndex((word) => LEAD.test(word));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would nest a second question in the first
    <div role="group" className={`lc-js-only ${styles.quick}`} aria-label={TEXTS.quick}>
      {props.words.map((word, index) => (
        <Fragment key={word}>
          {index === first && <span aria-hidden="true">{LEAD.exec(word)?.[1]}</span>}
          <button
            type="button"
            className="lc-button lc-button--small"
            aria-label={word}
            aria-pressed={props.text === word}
            onClick={() => props.onPick(word)}
          >
            {word.replace(LEAD, '')}
          </button>
        </Fragment>
      ))}
    </div>
  );
}

/** On touch screens: from the keypad of figures to the keyboard of letters, and back. */
function LettersKey({ isOn, onTurn }: { isOn: boolean; onTurn(): void }): ReactNode {
  return (
    <button
      type="button"
      className={`lc-button ${styles.letters}`}
      onClick={onTurn}
      aria-label={isOn ? TEXTS.figures : TEXTS.letters}
    >
      {isOn ? '123' : 'abc'}
    </button>
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
  fact: CompiledFact;
  context: TypedContext;
  reading: Reading | null;
  /** @param day - `YYYY-MM-DD` */
  onPick(day: string): void;
}

/** The browser's own calendar, opened by a button, beside the field that can be typed in. */
function DatePicker({ fact, context: { low, high }, reading, onPick }: CalendarProps): ReactNode {
  const picker = useRef<HTMLInputElement>(null);
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
        value={reading && 'value' in reading ? String(reading.value) : ''}
        min={String(fromPoint(fact, low))}
        max={String(fromPoint(fact, high))}
        onChange={(event) => event.target.value && onPick(event.target.value)}
      />
    </span>
  );
}
