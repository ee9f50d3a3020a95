import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { AnswerSummary } from '../../case/pathAnswers';
import styles from './styles.module.css';
import { DIALOG_TEXTS as TEXTS } from './texts';

interface ModalProps {
  title: string;
  onClose(): void;
  children: ReactNode;
}

/** The browser's own modal dialog: it holds the focus, closes with Escape, and gives the focus back. */
function Modal({ title, onClose, children }: ModalProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const shown = dialog.current;
    if (shown && !shown.open) shown.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <h2 id={id} className={styles.dialogTitle}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}

/** Asks before erasing; can be cancelled. */
export function EraseDialog({ onErase, onClose }: { onErase(): void; onClose(): void }): ReactNode {
  return (
    <Modal title={TEXTS.eraseTitle} onClose={onClose}>
      <p>{TEXTS.eraseText}</p>
      <p className="lc-row">
        <button type="button" className="lc-button lc-button--primary" onClick={onErase}>
          {TEXTS.erase}
        </button>
        <button type="button" className="lc-button" onClick={onClose}>
          {TEXTS.cancel}
        </button>
      </p>
    </Modal>
  );
}

interface ShareProps {
  url: string;
  title: string;
  answers: readonly AnswerSummary[];
  onClose(): void;
}

/** Shows what a link reveals before giving it. */
export function ShareDialog({ url, title, answers, onClose }: ShareProps): ReactNode {
  const [said, setSaid] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(url);
      setSaid(TEXTS.copied);
    } catch {
      field.current?.select();
      setSaid(TEXTS.copyFailed);
    }
  };
  const send = async (): Promise<void> => {
    try {
      await navigator.share({ title, url });
    } catch {
      // Cancelled by the reader, or refused: the link is still there to copy.
    }
  };
  return (
    <Modal title={TEXTS.shareTitle} onClose={onClose}>
      <Revealed answers={answers} />
      <label className="lc-field">
        <span className="lc-field__label">{TEXTS.shareLink}</span>
        <input
          ref={field}
          className="lc-input"
          type="text"
          readOnly
          value={url}
          onFocus={(e) => e.target.select()}
        />
      </label>
      <p className="lc-row">
        <button type="button" className="lc-button lc-button--primary" onClick={copy}>
          {TEXTS.copy}
        </button>
        {typeof navigator.share === 'function' && (
          <button type="button" className="lc-button" onClick={send}>
            {TEXTS.native}
          </button>
        )}
        <button type="button" className="lc-button lc-button--quiet" onClick={onClose}>
          {TEXTS.close}
        </button>
      </p>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </Modal>
  );
}

/** What whoever has the link can read. */
function Revealed({ answers }: Pick<ShareProps, 'answers'>): ReactNode {
  if (answers.length === 0) return <p>{TEXTS.shareNothing}</p>;
  return (
    <>
      <p>{TEXTS.shareText}</p>
      <dl className={styles.revealed}>
        {answers.map(({ fact, label, value }) => (
          <div key={fact}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
