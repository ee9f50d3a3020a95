import type { ReactNode } from 'react';
import { formatDate } from '../../trees/format';
import type { PartProps } from './props';
import styles from './styles.module.css';
import { OUTCOME_TEXTS as TEXTS } from './texts';

/** What the answer is and is not. */
export default function Disclaimer({
  today,
  slots,
}: { today: string } & Pick<PartProps, 'slots'>): ReactNode {
  return (
    <p className={styles.disclaimer}>
      {TEXTS.disclaimer} {TEXTS.date(formatDate(today))}{' '}
      {slots.renderLink({ to: '/exactitude/', children: TEXTS.accuracy })}
    </p>
  );
}
