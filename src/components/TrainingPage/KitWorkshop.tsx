import type { ReactNode } from 'react';
import styles from './kit.module.css';

/** The frame of the workshop's plan: its table is laid out for a sheet of A4. */
export default function KitWorkshop({ children }: { children: ReactNode }): ReactNode {
  return <div className={styles.workshop}>{children}</div>;
}
