import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { formatHour } from '../../case/call/clock';
import { listNotes } from '../../case/call/model';
import type { CallFile } from '../../case/call/store';
import { createCaseId } from '../../case/repository/createCaseId';
import styles from './styles.module.css';

interface Props {
  file: CallFile;
  /** true: with a title of its own */
  isWide: boolean;
  field?: RefObject<HTMLTextAreaElement | null>;
  onChange(edit: (file: CallFile) => CallFile): void;
}

/** After so long without a key, what is half written is kept, in milliseconds. */
const PAUSE = 400;

/** What is noted of a call, each line with its hour. Enter keeps a line; what is half written is kept too. */
export default function Notes({ file, isWide, field, onChange }: Props): ReactNode {
  const id = useId();
  const [text, setText] = useState(file.call.draft);
  useDraft(text, file, onChange);
  const add = (): void => {
    const note = text.trim();
    if (note === '') return;
    const at = new Date().toISOString();
    setText('');
    onChange(({ call, ...rest }) => ({
      ...rest,
      call: {
        ...call,
        draft: '',
        notes: { ...call.notes, [createCaseId(Math.random())]: { at, text: note } },
      },
    }));
  };
  const remove = (note: string): void =>
    onChange(({ call, ...rest }) => {
      const { [note]: _, ...notes } = call.notes;
      return { ...rest, call: { ...call, notes } };
    });
  return (
    <div className={styles.notes}>
      {isWide && <h3 className={styles.sideTitle}>Notes</h3>}
      <ul className={styles.noteList}>
        {listNotes(file.call).map(({ id: note, at, text: said }) => (
          <li key={note}>
            <time dateTime={at}>{formatHour(at)}</time>
            <span>{said}</span>
            <button
              type="button"
              aria-label={`Retirer la note de ${formatHour(at)}`}
              onClick={() => remove(note)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <label htmlFor={id} className="lc-visually-hidden">
        Nouvelle note
      </label>
      <textarea
        ref={field}
        id={id}
        className={`lc-input ${styles.noteField}`}
        rows={2}
        aria-keyshortcuts="E"
        placeholder="Une note, puis Entrée"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          add();
        }}
      />
      <button type="button" className={`lc-button lc-button--small ${styles.noteAdd}`} onClick={add}>
        Noter
      </button>
    </div>
  );
}

/** Keeps what is half written once the keys pause, and at once when the page is left. */
function useDraft(text: string, file: CallFile, onChange: Props['onChange']): void {
  const latest = useRef({ text, file, onChange });
  useEffect(() => {
    latest.current = { text, file, onChange };
  });
  useEffect(() => {
    const keep = (): void => {
      const now = latest.current;
      if (now.text === now.file.call.draft) return;
      const draft = now.text;
      now.onChange(({ call, ...rest }) => ({ ...rest, call: { ...call, draft } }));
    };
    const timer = text === latest.current.file.call.draft ? undefined : setTimeout(keep, PAUSE);
    window.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', keep);
    };
  }, [text]);
}
