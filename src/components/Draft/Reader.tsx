import { type ReactNode, useCallback, useId, useRef, useState } from 'react';
import { type DraftMark, type DraftModel, type DraftRecipient, RECIPIENTS } from '../../case/draft/model';
import { cutPieces } from '../../case/draft/pieces';
import { readToday } from '../../case/today';
import Marks from './Marks';
import styles from './styles.module.css';
import { DRAFT_TEXTS as TEXTS } from './texts';
import { type Draft, useDraft } from './useDraft';

export interface ReaderProps {
  model: DraftModel;
  /** what the field holds at first */
  text: string;
  to: DraftRecipient;
  /** takes the text back to where it came from; absent: it is copied */
  onUse?: ((text: string) => void) | undefined;
  /** what stands below the field, of the text as it is */
  renderFoot?: (draft: Draft) => ReactNode;
}

/** A reply, what was found in it, and better words. */
export default function Reader({ model, text, to, onUse, renderFoot }: ReaderProps): ReactNode {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = useDraft(model, { text, to });
  const [today] = useState(() => readToday(window, new Date()));
  const go = useCallback(({ start, end }: DraftMark) => {
    field.current?.focus();
    field.current?.setSelectionRange(start, end);
  }, []);
  const isRead = draft.read !== null;
  return (
    <div className={styles.reader}>
      <Recipients draft={draft} name={`${id}-a`} />
      <div className="lc-field">
        <label htmlFor={`${id}-texte`} className="lc-field__label">
          {TEXTS.label}
        </label>
        <p id={`${id}-aide`} className="lc-field__hint">
          {TEXTS.hint}
        </p>
        <textarea
          ref={field}
          id={`${id}-texte`}
          className={`lc-input ${styles.text}`}
          rows={10}
          dir="auto"
          autoComplete="off"
          value={draft.text}
          aria-describedby={`${id}-aide`}
          onChange={(event) => draft.write(event.target.value)}
        />
      </div>
      <Buttons draft={draft} onUse={onUse} />
      <p role="status" className={styles.status}>
        {draft.status}
      </p>
      {draft.read?.readTo !== undefined && (
        <p className="lc-notice lc-notice--caution">{TEXTS.readTo(draft.read.readTo)}</p>
      )}
      {isRead && <p className={styles.soft}>{TEXTS.limits}</p>}
      {draft.marks.length > 0 && (
        <section aria-labelledby={`${id}-passages`}>
          <h2 id={`${id}-passages`} className={styles.title}>
            {TEXTS.marks}
          </h2>
          <Marks {...{ draft, model, today }} onGo={go} />
        </section>
      )}
      {draft.left > 0 && (
        <p className="lc-row">
          {TEXTS.left(draft.left)}
          <button
            type="button"
            className="lc-button lc-button--quiet lc-button--small"
            onClick={draft.bringBack}
          >
            {TEXTS.bringBack}
          </button>
        </p>
      )}
      {draft.marks.some(({ isLack }) => !isLack) && <Marked draft={draft} />}
      {renderFoot?.(draft)}
    </div>
  );
}

function Recipients({ draft, name }: { draft: Draft; name: string }): ReactNode {
  return (
    <fieldset className={styles.to}>
      <legend>{TEXTS.to}</legend>
      <p className="lc-field__hint">{TEXTS.toHint}</p>
      <div className="lc-row">
        {RECIPIENTS.map((one) => (
          <label key={one} className="lc-choice">
            <input type="radio" name={name} checked={draft.to === one} onChange={() => draft.choose(one)} />
            <span>{TEXTS.recipients[one]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Buttons({ draft, onUse }: { draft: Draft; onUse: ReaderProps['onUse'] }): ReactNode {
  const copy = (): void => {
    Promise.resolve(
      navigator.clipboard?.writeText(draft.text) ?? Promise.reject(new Error('no clipboard')),
    ).then(
      () => draft.say(TEXTS.copied),
      () => draft.say(TEXTS.notCopied),
    );
  };
  return (
    <p className="lc-row">
      <button type="button" className="lc-button lc-button--primary" onClick={draft.readNow}>
        {TEXTS.read}
      </button>
      {onUse ? (
        <button type="button" className="lc-button" onClick={() => onUse(draft.text)}>
          {TEXTS.use}
        </button>
      ) : (
        <button type="button" className="lc-button" onClick={copy}>
          {TEXTS.copy}
        </button>
      )}
      {draft.canUndo && (
        <button type="button" className="lc-button" onClick={draft.undo}>
          {TEXTS.undo}
        </button>
      )}
    </p>
  );
}

/** The text as it was read, each mark with its number: not by colour alone. */
function Marked({ draft: { read, marks } }: { draft: Draft }): ReactNode {
  if (!read) return null;
  const text = read.text.slice(0, read.readTo ?? read.text.length);
  return (
    <details className={styles.marked} open>
      <summary>{TEXTS.marked}</summary>
      <p dir="auto">
        {cutPieces(text, marks).map(({ text: piece, start, begins, isMarked }) =>
          isMarked ? (
            <mark key={start}>
              {begins.map((index) => (
                <sup key={index}>{`${index + 1}\u202f`}</sup>
              ))}
              {piece}
            </mark>
          ) : (
            <span key={start}>{piece}</span>
          ),
        )}
      </p>
    </details>
  );
}
