import type { ReactNode } from 'react';
import { APPROACH_WORDS } from '../../case/approaches';
import type { Approach as Id } from '../../trees/model';
import Icon, { type IconName } from '../Icon';
import styles from './styles.module.css';

const ICONS: Readonly<Record<Id, IconName>> = {
  dialogue: 'talk',
  compromise: 'together',
  compensation: 'repair',
  mediation: 'compass',
  'formal-notice': 'mail',
  'simplified-recovery': 'invoice',
  'court-action': 'scales',
  'firm-defence': 'lock',
  reconciliation: 'sun',
  prevention: 'check',
};

/** The name of an approach with its icon; large for the one recommended. */
export default function ApproachBadge({ id, large = false }: { id: Id; large?: boolean }): ReactNode {
  const { name, about } = APPROACH_WORDS[id];
  if (!large)
    return (
      <span className="lc-badge lc-badge--accent">
        <Icon name={ICONS[id]} size={16} />
        {name}
      </span>
    );
  return (
    <p className={styles.approach}>
      <span className={styles.disc}>
        <Icon name={ICONS[id]} size={26} />
      </span>
      <span>
        <strong className={styles.name}>{name}</strong>
        <span className={styles.about}>{about}</span>
      </span>
    </p>
  );
}
