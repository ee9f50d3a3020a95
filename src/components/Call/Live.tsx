import { type ReactNode, type RefObject, useRef, useState } from 'react';
import Retry from '../Retry';
import Answer from './Answer';
import Ask from './Ask';
import End from './End';
import Guard from './Guard';
import Known from './Known';
import type { OnCommand } from './keys';
import Notes from './Notes';
import Side from './Side';
import Start from './Start';
import styles from './styles.module.css';
import { DESK_TEXTS as TEXTS } from './texts';
import { type CallView, type LiveProps, useCall } from './useCall';
import { createFront, useFront } from './useFront';

/** What stands in the middle besides the question or the advice. */
type Over = 'end' | 'search' | null;

/** A call under way: what is known, what to say, what to keep from saying. */
export default function Live(props: LiveProps): ReactNode {
  const { file, isFront, onFront, book, calls, onPick, today } = props;
  const view = useCall(props);
  const [over, setOver] = useState<Over>(null);
  const onKeys = useRef<OnCommand | null>(null);
  const [onSearch] = useState(createFront);
  const noteField = useRef<HTMLTextAreaElement>(null);
  const { asked } = view;
  useFront(isFront && view.isReady, onFront, (command) => {
    if (command.kind === 'leave') return leave(over, setOver, view);
    if (command.kind === 'note') noteField.current?.focus();
    else if (command.kind === 'end') setOver('end');
    else if (over !== null) return onSearch.current?.(command) ?? false;
    else if (command.kind === 'search') setOver('search');
    else if (command.kind === 'back') return view.back();
    else if (command.kind === 'later' && asked) view.putOff(asked.fact);
    else return onKeys.current?.(command) ?? false;
    return true;
  });
  const notes = (
    <Notes file={file} isWide={false} field={noteField} onChange={(edit) => calls.change(file.id, edit)} />
  );
  return (
    <div className={styles.columns}>
      <section className={styles.middle} aria-label="L’appel">
        {over === 'search' ? (
          <Start book={book} isFront={isFront} onFront={onSearch} takesFocus onPick={onPick} />
        ) : over === 'end' ? (
          <End
            view={view}
            today={today}
            tree={props.tree}
            loader={props.loader}
            calls={calls}
            onBack={() => setOver(null)}
          />
        ) : (
          <Middle {...props} view={view} onKeys={onKeys} onEnd={() => setOver('end')} />
        )}
      </section>
      <div className={styles.left}>
        <Side title={TEXTS.known}>
          <Known view={view} />
        </Side>
        <Side title={TEXTS.notes}>{notes}</Side>
      </div>
      <div className={styles.right}>
        <Guard view={view} loader={props.loader} />
        {over !== 'end' && (
          <button
            type="button"
            className={`lc-button ${styles.finish}`}
            aria-keyshortcuts="F"
            onClick={() => setOver('end')}
          >
            Finir l’appel
            <span className={styles.cap} aria-hidden="true">
              F
            </span>
          </button>
        )}
      </div>
    </div>
  );
}

/** Escape: shuts what stands over the call, keeps an answer as it was, or leaves a field. */
function leave(over: Over, setOver: (over: Over) => void, view: CallView): boolean {
  const inField = document.activeElement;
  if (over !== null) setOver(null);
  else if (view.isChanging) view.keepAnswer();
  else if (inField instanceof HTMLElement) inField.blur();
  return true;
}

interface MiddleProps extends LiveProps {
  view: CallView;
  onKeys: RefObject<OnCommand | null>;
  onEnd(): void;
}

/** The question, or where the call has come to. */
function Middle({ view, onKeys, onEnd, isFront, loader }: MiddleProps): ReactNode {
  const { one, asked } = view;
  const { session, actions, done } = one;
  const isFailed = session.matches({ progress: { underway: 'failed' } });
  if (!view.isReady) return <Retry error={false} onRetry={actions.retry} />;
  if (asked) return <Ask key={asked.fact} view={view} takesFocus={isFront} onKeys={onKeys} />;
  if (done.status === 'load' || isFailed) return <Retry error={isFailed} onRetry={actions.retry} />;
  return <Answer view={view} loader={loader} takesFocus={isFront} onKeys={onKeys} onEnd={onEnd} />;
}
