import type { ReactNode } from 'react';
import type { OutcomeContent } from '../../trees/model';
import Fold from './Fold';
import type { OutcomeSlots } from './slots';
import styles from './styles.module.css';
import { OUTCOME_TEXTS as TEXTS } from './texts';

/** The guides to read, as cards. */
export default function Guides({
  guides,
  slots,
}: Pick<OutcomeContent, 'guides'> & { slots: OutcomeSlots }): ReactNode {
  if (guides.length === 0) return null;
  return (
    <Fold title={TEXTS.guides}>
      <ul className="lc-grid">
        {guides.map(({ id, title, url, description }) => (
          <li key={id} className={`lc-card lc-card--flat lc-card--link ${styles.guideCard}`}>
            <p className={styles.guideTitle}>{slots.renderLink({ to: url, children: title })}</p>
            {description && <p className={styles.note}>{description}</p>}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
