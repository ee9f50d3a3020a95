import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { Props } from '@theme/DocCategoryGeneratedIndexPage';
import type { ReactNode } from 'react';
import { listThemes, useGuides } from '../guides';
import PageHead from '../PageHead';
import page from '../page.module.css';
import styles from './styles.module.css';

/** The page of one theme: its guides, each with the question it answers. */
export default function ThemePage({ categoryGeneratedIndex }: Props): ReactNode {
  const { title, description, permalink } = categoryGeneratedIndex;
  const version = useGuides();
  const theme = listThemes(version).find(({ href }) => href === permalink);
  return (
    <div className={`lc-container ${page.page}`}>
      <PageHead title={title} description={description} />
      <header className={styles.head}>
        <p className={styles.back}>
          <Link to="/guides/">
            <Translate id="site.guide.back">Tous les guides</Translate>
          </Link>
        </p>
        <h1>{title}</h1>
        <p>{description}</p>
      </header>
      <ul className={`lc-grid ${styles.guides}`}>
        {theme?.guides.map(({ id, label, href }) => (
          <li key={id} className="lc-card lc-card--link lc-card--flat">
            <h2 className={styles.guideTitle}>
              <Link to={href}>{label}</Link>
            </h2>
            <p>{version.docs[id]?.description}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
