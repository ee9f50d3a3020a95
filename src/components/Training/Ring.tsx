import type { ReactNode } from 'react';
import styles from './styles.module.css';

const RADIUS = 27;
const LENGTH = 2 * Math.PI * RADIUS;

/** A share drawn as a ring, with its figure inside. */
export default function Ring({ percent, label }: { percent: number; label?: string }): ReactNode {
  return (
    <span className={styles.ring}>
      <svg width="68" height="68" viewBox="0 0 68 68" aria-hidden="true" focusable="false">
        <circle cx="34" cy="34" r={RADIUS} className={styles.ringGround} />
        <circle
          cx="34"
          cy="34"
          r={RADIUS}
          className={styles.ringShare}
          strokeDasharray={`${(LENGTH * percent) / 100} ${LENGTH}`}
          transform="rotate(-90 34 34)"
        />
      </svg>
      <span className={styles.ringText}>
        {percent}
        <small> %</small>
        {label && <span className="lc-visually-hidden"> {label}</span>}
      </span>
    </span>
  );
}
