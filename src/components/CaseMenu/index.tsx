import { memo, type ReactNode, useEffect, useRef, useState } from 'react';
import type { AnswerSummary } from '../../case/pathAnswers';
import Icon from '../Icon';
import Retry from '../Retry';
import { TEXTS } from '../session/texts';
import { useModule } from '../useModule';
import styles from './styles.module.css';

const loadDialogs = () => import('./Dialogs');

interface Props {
  title: string;
  /** true once there is something to share */
  hasAnswers: boolean;
  listAnswers(): readonly AnswerSummary[];
  formatLink(): string;
  onErase(): void;
}

/** What can be done with the answers at any moment: out of the way, in one menu. */
function CaseMenu({ title, hasAnswers, listAnswers, formatLink, onErase }: Props): ReactNode {
  const [open, setOpen] = useState<'share' | 'erase' | null>(null);
  const close = (): void => setOpen(null);
  const { module: dialogs, failed, retry } = useModule(open ? loadDialogs : null);
  const menu = useMenu();
  const show = (dialog: 'share' | 'erase', words: string): ReactNode => (
    <li>
      <button type="button" className="lc-button lc-button--quiet" onClick={() => setOpen(dialog)}>
        {words}
      </button>
    </li>
  );
  return (
    <details {...menu} className={`lc-js-only lc-no-print ${styles.menu}`}>
      <summary className={styles.summary}>
        {TEXTS.menu}
        <Icon name="chevron" size={16} />
      </summary>
      <div className={styles.list}>
        <p className={styles.kept}>
          <Icon name="lock" size={16} />
          {TEXTS.kept}
        </p>
        <ul>
          {hasAnswers && show('share', TEXTS.share)}
          {show('erase', TEXTS.erase)}
        </ul>
        {open && failed && <Retry error onRetry={retry} />}
        {dialogs && open === 'share' && (
          <dialogs.ShareDialog title={title} url={formatLink()} answers={listAnswers()} onClose={close} />
        )}
        {dialogs && open === 'erase' && (
          <dialogs.EraseDialog
            onClose={close}
            onErase={() => {
              close();
              onErase();
            }}
          />
        )}
      </div>
    </details>
  );
}

/** A native disclosure that closes as a menu does: by Escape, and by whatever is pressed or reached outside. */
function useMenu() {
  const ref = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const leave = ({ target }: Event): void => {
      if (ref.current && !ref.current.contains(target as Node)) ref.current.open = false;
    };
    const signs = ['pointerdown', 'focusin'];
    for (const sign of signs) document.addEventListener(sign, leave);
    return () => {
      for (const sign of signs) document.removeEventListener(sign, leave);
    };
  }, []);
  const onKeyDown = ({ key, currentTarget, target }: React.KeyboardEvent<HTMLDetailsElement>): void => {
    if (key !== 'Escape' || (target as Element).closest('dialog')) return;
    currentTarget.open = false;
    currentTarget.querySelector('summary')?.focus();
  };
  return { ref, onKeyDown };
}

export default memo(CaseMenu);
