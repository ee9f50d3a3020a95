import { memo, type ReactNode } from 'react';
import { formatFactValue } from '../../trees/factTypes';
import { formatPlace } from '../session/position';
import { TEXTS } from '../session/texts';
import type { CaseActions, CaseView } from '../session/useSession';
import styles from './styles.module.css';

interface VisitBarProps {
  kind: 'received' | 'variant';
  canReturn: boolean;
  actions: CaseActions;
}

/** The page shows another case than the one kept on this device: nothing is kept until the reader says so. */
export function VisitBar({ kind, canReturn, actions }: VisitBarProps): ReactNode {
  return (
    <section
      className={`lc-notice lc-notice--warm lc-no-print ${styles.notice}`}
      aria-label={TEXTS[kind === 'received' ? 'visitLabel' : 'variantLabel']}
    >
      <p>{kind === 'received' ? TEXTS.visit : TEXTS.variant}</p>
      <div className="lc-row">
        <button type="button" className="lc-button lc-button--small" onClick={actions.adopt}>
          {kind === 'received' ? TEXTS.visitKeep : TEXTS.variantKeep}
        </button>
        {canReturn && (
          <button type="button" className="lc-button lc-button--small" onClick={actions.returnToMine}>
            {TEXTS.visitBack}
          </button>
        )}
      </div>
    </section>
  );
}

interface NoticesProps {
  notices: readonly string[];
  onHide(): void;
}

/** What could not be kept or read, each in a sentence. */
export const Notices = memo(function Notices({ notices, onHide }: NoticesProps): ReactNode {
  return (
    <div role="status" className="lc-no-print">
      {notices.length > 0 && (
        <div className={`lc-notice lc-notice--caution ${styles.notice}`}>
          <ul className={styles.notices}>
            {notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
          <button type="button" className="lc-button lc-button--small" onClick={onHide}>
            {TEXTS.hide}
          </button>
        </div>
      )}
    </div>
  );
});

interface UndoProps {
  one: CaseView;
  /** the answered question, `tree/question`; undefined when there is none to go back to */
  place: string | undefined;
  onDone(): void;
}

/** What a press has just chosen, with the way to take it back. */
export function Undo({ one: { done, forest, actions }, place, onDone }: UndoProps): ReactNode {
  const entry = done.path.find((one) => formatPlace({ tree: one.tree, id: one.question }) === place);
  const def = entry && forest.defs[entry.fact];
  if (!def || place === undefined) return null;
  const undo = (): void => {
    actions.edit(place);
    onDone();
  };
  return (
    <div className={`lc-no-print ${styles.undo}`}>
      <p>{formatFactValue(def, entry.value)}</p>
      <button type="button" className="lc-button lc-button--small" onClick={undo}>
        {TEXTS.undo}
      </button>
    </div>
  );
}
