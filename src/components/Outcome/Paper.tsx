import { type ReactNode, useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { loadSheet, printWhole, readSheet } from './paper';
import type { PartProps } from './props';
import styles from './styles.module.css';
import { TAKE_TEXTS as TEXTS } from './texts';

/** What the answer is on paper: one sheet, there only while the browser prints; and the way to print all of it. */
export default function Paper(props: PartProps): ReactNode {
  const Sheet = useSheet();
  return (
    <>
      <p className="lc-no-print">
        <button type="button" className="lc-button lc-button--quiet lc-button--small" onClick={printWhole}>
          {TEXTS.printWhole}
        </button>
      </p>
      {Sheet &&
        createPortal(
          <div data-printed-answer="" className={styles.printed}>
            <Sheet {...props} />
          </div>,
          document.body,
        )}
    </>
  );
}

/** The sheet while the browser prints; null otherwise. */
function useSheet() {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const { dataset } = document.documentElement;
    const begin = (): void => {
      if (dataset.printing || !readSheet()) return;
      // What is not in the page when this returns is not printed.
      flushSync(() => setPrinting(true));
      dataset.printing = 'answer';
    };
    const end = (): void => {
      if (dataset.printing === 'answer') delete dataset.printing;
      setPrinting(false);
    };
    const prepare = (): void => void loadSheet().catch(() => undefined);
    const cancel = whenIdle(prepare);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      cancel();
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
      end();
    };
  }, []);
  return isPrinting ? (readSheet()?.default ?? null) : null;
}

/** Waits until the browser has nothing else to do. @returns what calls it off */
function whenIdle(run: () => void): () => void {
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = setTimeout(run, 1_000);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(run, { timeout: 3_000 });
  return () => window.cancelIdleCallback(handle);
}
