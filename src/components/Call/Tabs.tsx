import type { ReactNode } from 'react';
import { nameCaller } from '../../case/call/describe';
import Icon from '../Icon';
import Clock from './Clock';
import styles from './styles.module.css';
import type { DeskCall } from './useCalls';

interface Props {
  list: readonly DeskCall[];
  /** id of the one in front */
  active: string;
  onActivate(id: string): void;
  onNew(): void;
}

/** The calls: the one in front, those that wait and for how long, and a new one. */
export default function Tabs({ list, active, onActivate, onNew }: Props): ReactNode {
  return (
    <nav className={styles.tabs} aria-label="Appels">
      <ul>
        {list.map(({ file, leftAt }, index) => (
          <li key={file.id}>
            <button
              type="button"
              className={styles.tab}
              aria-current={file.id === active || undefined}
              aria-keyshortcuts={index < 9 ? `Alt+${index + 1}` : undefined}
              onClick={() => onActivate(file.id)}
            >
              <span className={styles.tabName}>{nameCaller(file)}</span>
              {leftAt !== null && (
                <span className={styles.waiting}>
                  attend <Clock since={leftAt} label="En attente depuis" />
                </span>
              )}
            </button>
          </li>
        ))}
        <li>
          <button type="button" className={styles.newCall} aria-keyshortcuts="N Alt+N" onClick={onNew}>
            <Icon name="phone" size={18} />
            Nouvel appel
            <span className={styles.cap} aria-hidden="true">
              N
            </span>
          </button>
        </li>
      </ul>
    </nav>
  );
}
