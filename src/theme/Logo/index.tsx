import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** Two voices, and the ground they share. */
export default function Logo(): ReactNode {
  return (
    <svg className={styles.logo} viewBox="3 4 26 25" aria-hidden="true" focusable="false">
      <path className={styles.one} d="M12 5a9 9 0 100 18 9 9 0 000-18zM5.6 19L4 28l8.6-4.8z" />
      <path className={styles.other} d="M20 5a9 9 0 110 18 9 9 0 010-18zM26.4 19L28 28l-8.6-4.8z" />
      <path className={styles.common} d="M16 5.94a9 9 0 010 16.12 9 9 0 010-16.12z" />
    </svg>
  );
}
