import { translate } from '@docusaurus/Translate';
import siteStorage from '@generated/site-storage';
import type { ReactNode } from 'react';
import Icon from '../../components/Icon';
import styles from './styles.module.css';

/** The same name as the inline script of the page's head reads. */
const STORAGE_KEY = `lc-theme${siteStorage.namespace}`;

/** Whether the page is shown dark now, be it by choice or by the system. */
function isDark(): boolean {
  return getComputedStyle(document.documentElement).colorScheme.startsWith('dark');
}

/** Turns the page over, and keeps the choice for the next visit where storage is allowed. */
function switchMode(): void {
  const mode = isDark() ? 'light' : 'dark';
  document.documentElement.setAttribute('data-theme', mode);
  try {
    localStorage.setItem(STORAGE_KEY, mode);
  } catch {
    // A browser that refuses storage keeps the choice for this page only.
  }
}

/** Light or dark. It holds no state: the style sheet shows the icon that fits the present mode. */
export default function ColorModeSwitch(): ReactNode {
  const label = translate({ id: 'site.colorMode', message: 'Passer du clair au sombre, ou l’inverse' });
  return (
    <button
      type="button"
      className={`lc-js-only ${styles.mode}`}
      aria-label={label}
      title={label}
      onClick={switchMode}
    >
      <span className={styles.sun}>
        <Icon name="sun" />
      </span>
      <span className={styles.moon}>
        <Icon name="moon" />
      </span>
    </button>
  );
}
