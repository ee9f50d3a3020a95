import { memo, type ReactNode, useState } from 'react';
import type { AnswerSummary } from '../../case/pathAnswers';
import Icon from '../Icon';
import Retry from '../Retry';
import { TEXTS } from '../session/texts';
import { useModule } from '../useModule';
import styles from './styles.module.css';

const loadDialogs = () => import('./Dialogs');

interface Props {
  title: string;
  /** true once there is something to share or to erase */
  hasAnswers: boolean;
  listAnswers(): readonly AnswerSummary[];
  formatLink(): string;
  onErase(): void;
}

/** What can be done with the case at any moment, always in sight. */
function CaseBar({ title, hasAnswers, listAnswers, formatLink, onErase }: Props): ReactNode {
  const [open, setOpen] = useState<'share' | 'erase' | null>(null);
  const close = (): void => setOpen(null);
  const { module: dialogs, failed, retry } = useModule(open ? loadDialogs : null);
  return (
    <div className={`lc-js-only lc-no-print ${styles.bar}`} data-case-bar="">
      <p className={styles.kept}>
        <Icon name="lock" size={16} />
        {TEXTS.kept}
      </p>
      <div className={styles.buttons}>
        {hasAnswers && (
          <button
            type="button"
            className={`lc-button lc-button--quiet ${styles.button}`}
            onClick={() => setOpen('share')}
          >
            {TEXTS.share}
          </button>
        )}
        <button
          type="button"
          className={`lc-button lc-button--quiet ${styles.button}`}
          onClick={() => setOpen('erase')}
        >
          {TEXTS.erase}
        </button>
      </div>
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
  );
}

export default memo(CaseBar);
