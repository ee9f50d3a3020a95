import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { listThemes, useGuides } from '../guides';
import styles from './styles.module.css';

/** The themes beside a guide, and the guides of its own theme. */
export default function GuideList({ current }: { current: string }): ReactNode {
  const label = translate({ id: 'site.guides.list', message: 'Tous les guides' });
  return (
    <nav
      className={styles.list}
      aria-label={translate({ id: 'site.guides.themes', message: 'Guides par thème' })}
    >
      <p className={styles.title}>
        <Link to="/guides/">{label}</Link>
      </p>
      <ul>
        {listThemes(useGuides()).map(({ label: theme, href, guides }) => (
          <li key={theme}>
            {href && <Link to={href}>{theme}</Link>}
            {guides.some(({ id }) => id === current) && (
              <ul className={styles.guides}>
                {guides.map(({ id, label: title, href: to }) => (
                  <li key={id}>
                    <Link to={to} aria-current={id === current ? 'page' : undefined}>
                      {title}
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
