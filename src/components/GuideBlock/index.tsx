import type { ReactNode } from 'react';
import Icon, { type IconName } from '../Icon';
import styles from './styles.module.css';

interface Props {
  title: ReactNode;
  icon: IconName;
  tone: 'positive' | 'caution' | 'warm' | 'plain';
  children: ReactNode;
}

/** A block that stands out in a guide, told apart by its title and icon, not by its colour alone. */
export default function GuideBlock({ title, icon, tone, children }: Props): ReactNode {
  return (
    <div
      className={`lc-notice ${tone === 'plain' ? '' : `lc-notice--${tone}`} ${styles.block}`}
      data-tone={tone}
    >
      <p className={styles.title}>
        <Icon name={icon} />
        {title}
      </p>
      {children}
    </div>
  );
}
