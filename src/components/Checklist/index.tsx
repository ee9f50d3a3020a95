import Translate from '@docusaurus/Translate';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import styles from './styles.module.css';

interface Props {
  id: string;
  title: string;
  /** ids of the items */
  items: string[];
  children: ReactNode;
}

const load = () => import('./keep');

/**
 * A list to tick off, kept on the device.
 *
 * The boxes are the browser's own and hold their state: without a script they tick all the same, and are only not kept.
 */
export default function Checklist({ id, title, items, children }: Props): ReactNode {
  const list = useRef<HTMLUListElement>(null);
  const keeper = useRef<Promise<typeof import('./keep')>>(null);
  const [count, setCount] = useState(0);
  const [isRefused, setRefused] = useState(false);
  const show = useCallback((ticked: string[]) => setCount(ticked.length), []);

  const keep = useCallback(async () => {
    if (!list.current) return;
    const ticked = readTicked(list.current);
    show(ticked);
    const module = await (keeper.current ?? load());
    setRefused(module.keep(id, ticked) !== null);
  }, [id, show]);

  useEffect(() => {
    keeper.current = load();
    keeper.current.then(
      (module) => {
        if (!list.current) return;
        const kept = module.recall(id, items);
        for (const box of listBoxes(list.current)) if (kept.includes(box.value)) box.checked = true;
        show(readTicked(list.current));
      },
      () => setRefused(true),
    );
  }, [id, items, show]);

  const clear = (): void => {
    for (const box of list.current ? listBoxes(list.current) : []) box.checked = false;
    void keep();
  };

  return (
    <section className={`lc-card lc-card--flat ${styles.list}`} aria-label={title}>
      <p className={styles.title}>{title}</p>
      <ul ref={list} onChange={() => void keep()}>
        {children}
      </ul>
      <p className={`lc-js-only lc-no-print ${styles.foot}`}>
        <span aria-live="polite">
          <Translate id="checklist.count" values={{ count, total: items.length }}>
            {'{count} sur {total}'}
          </Translate>
        </span>
        {count > 0 && (
          <button type="button" className="lc-button lc-button--quiet lc-button--small" onClick={clear}>
            <Translate id="checklist.clear">Tout décocher</Translate>
          </button>
        )}
        <Where isRefused={isRefused} />
      </p>
    </section>
  );
}

/** Where the ticks are kept. */
function Where({ isRefused }: { isRefused: boolean }): ReactNode {
  return (
    <span className={styles.where}>
      {isRefused ? (
        <Translate id="checklist.refused">
          Votre navigateur refuse d’enregistrer : vos coches restent tant que cette page est ouverte.
        </Translate>
      ) : (
        <Translate id="checklist.kept">Vos coches restent sur cet appareil.</Translate>
      )}
    </span>
  );
}

function listBoxes(list: HTMLUListElement): HTMLInputElement[] {
  return [...list.querySelectorAll('input')];
}

function readTicked(list: HTMLUListElement): string[] {
  return listBoxes(list)
    .filter(({ checked }) => checked)
    .map(({ value }) => value);
}

/** One thing to tick. */
export function ChecklistItem({ id, children }: { id: string; children: ReactNode }): ReactNode {
  return (
    <li className={styles.item}>
      <label>
        <input type="checkbox" value={id} autoComplete="off" />
        <span>{children}</span>
      </label>
    </li>
  );
}
