import { memo, type ReactNode } from 'react';
import { TEXTS } from '../session/texts';
import type { CaseActions } from '../session/useSession';
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
