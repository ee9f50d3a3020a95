import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { HomeEntries } from '../../../site/entries';
import styles from './styles.module.css';

/** Every tree and every guide: what there is to find, for readers without a query or without JavaScript. */
export default function Contents({ trees, themes }: Pick<HomeEntries, 'trees' | 'themes'>): ReactNode {
  return (
    <div className={styles.contents}>
      <section aria-labelledby="tous-les-litiges">
        <h2 id="tous-les-litiges">
          <Translate id="search.trees">Les litiges, question par question</Translate>
        </h2>
        <ul className={styles.links}>
          {trees.map(({ id, title }) => (
            <li key={id}>
              <Link to={`/arbres/${id}/`}>{title}</Link>
            </li>
          ))}
        </ul>
      </section>
      {themes.map(({ label, guides }) => (
        <section key={label} aria-label={label}>
          <h2>{label}</h2>
          <ul className={styles.links}>
            {guides.map(({ id, label: guide, href }) => (
              <li key={id}>
                <Link to={href}>{guide}</Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
