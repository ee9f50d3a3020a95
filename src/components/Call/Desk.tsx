import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import book from '~decision-trees/calls';
import { formatMoment } from '../../case/call/clock';
import type { Situation } from '../../case/call/situations';
import { CALL_WORDS } from '../../case/messages/call';
import { readToday } from '../../case/today';
import Clock from './Clock';
import { KEYS, type KeyPlace, type OnCommand, readKey } from './keys';
import Panel from './Panel';
import Start from './Start';
import styles from './styles.module.css';
import Tabs from './Tabs';
import { useCalls } from './useCalls';
import { createFront, sendKey } from './useFront';

/** The desk: several calls, one in front. For the browser only. */
export default function Desk(): ReactNode {
  const [today] = useState(() => readToday(window, new Date()));
  const calls = useCalls(today);
  const { list, active, begin, activate, change } = calls;
  const help = useRef<HTMLDialogElement>(null);
  const [onFront] = useState(createFront);
  /** what the customer of a call said first, until its session has it */
  const [begun, setBegun] = useState<Readonly<Record<string, Situation>>>({});
  const pick = (id: string, situation: Situation): void => {
    setBegun((all) => ({ ...all, [id]: situation }));
    change(id, (file) => ({
      ...file,
      name: situation.label.replace(/\.$/, '') + CALL_WORDS.part + formatMoment(file.call.began),
      lastTree: { tree: situation.tree, title: '', version: '' },
    }));
  };
  useKeys((command) => {
    if (command.kind === 'new' || command.kind === 'call') onFront.waiting = [];
    if (command.kind === 'help') help.current?.showModal();
    else if (command.kind === 'new') begin();
    else if (command.kind === 'call') {
      const one = list[command.place];
      if (one) activate(one.file.id);
    } else return sendKey(onFront, command);
    return true;
  });
  const front = list.find(({ file }) => file.id === active);
  return (
    <div className={styles.desk} data-ready="">
      <div className={styles.bar}>
        <Tabs list={list} active={active} onActivate={activate} onNew={begin} />
        <div className={styles.tools}>
          {front && (
            <Clock
              since={Date.parse(front.file.call.began)}
              className={styles.clock}
              label="Durée de l’appel"
            />
          )}
          <button
            type="button"
            className="lc-button lc-button--quiet lc-button--small"
            aria-keyshortcuts="?"
            onClick={() => help.current?.showModal()}
          >
            Touches
          </button>
        </div>
      </div>
      {calls.problem && (
        <p className="lc-notice lc-notice--caution" role="alert">
          {calls.problem}
        </p>
      )}
      {list.map(({ file }) => (
        <Panel
          key={file.id}
          {...{ file, book, today, calls }}
          begun={begun[file.id]}
          isFront={file.id === active}
          onFront={onFront}
          onPick={(situation) => pick(file.id, situation)}
        />
      ))}
      {!front && (
        <Start
          book={book}
          isFront
          onFront={onFront}
          takesFocus={false}
          onPick={(situation) => pick(begin(), situation)}
        />
      )}
      <Help dialog={help} />
    </div>
  );
}

/** Hears the keys of the page, but for those of what lies outside the desk or over it. */
function useKeys(onCommand: OnCommand): void {
  const latest = useRef(onCommand);
  useEffect(() => {
    latest.current = onCommand;
  });
  const onKey = useCallback((event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || event.repeat) return;
    const target = event.target as HTMLElement;
    if (target.closest('dialog, header, footer')) return;
    const command = readKey(event, findPlace(target));
    if (command && latest.current(command)) event.preventDefault();
  }, []);
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onKey]);
}

function findPlace(target: HTMLElement): KeyPlace {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)
    return target.value === '' ? 'empty-field' : 'field';
  if (target instanceof HTMLSelectElement) return 'field';
  return target.closest('button, a, summary, label') ? 'button' : 'page';
}

function Help({ dialog }: { dialog: React.RefObject<HTMLDialogElement | null> }): ReactNode {
  return (
    <dialog ref={dialog} className={styles.help} aria-labelledby="touches">
      <h2 id="touches">Touches</h2>
      <dl className={styles.keys}>
        {KEYS.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit" className="lc-button">
          Fermer
        </button>
      </form>
    </dialog>
  );
}
