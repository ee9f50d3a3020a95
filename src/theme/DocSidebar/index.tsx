import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { listThemes, useGuides } from '../guides';
import styles from './styles.module.css';

/** The guides by theme, beside the one being read. */
export default function GuideList({ current }: { current: string }): ReactNode {
  const label = translate({ id: 'site.guides.list', message: 'Tous les guides' });
  return (
    <nav className={styles.list} aria-label={label}>
      <p className={styles.title}>
        <Link to="/guides/">{label}</Link>
      </p>
      {listThemes(useGuides()).map(({ label: theme, guides }) => (
        <div key={theme} className={styles.theme}>
          <p className={styles.label} id={`theme-${theme}`}>
            {theme}
          </p>
          <ul aria-labelledby={`theme-${theme}`}>
            {guides.map(({ id, label: title, href }) => (
              <li key={id}>
                <Link to={href} aria-current={id === current ? 'page' : undefined}>
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
