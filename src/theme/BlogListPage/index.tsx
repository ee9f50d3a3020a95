import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { Props } from '@theme/BlogListPage';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import { formatDate } from '../../components/formatDate';
import page from '../page.module.css';
import styles from './styles.module.css';

/** The feeds, for readers who follow changes of the law from elsewhere. */
function Feeds(): ReactNode {
  const root = useBaseUrl('/actualites/');
  const feeds = [
    { file: 'rss.xml', label: 'RSS' },
    { file: 'atom.xml', label: 'Atom' },
    { file: 'feed.json', label: 'JSON' },
  ];
  return (
    <p className={styles.feeds}>
      <Translate id="site.news.feeds">Suivre les actualités dans un lecteur de flux :</Translate>
      {feeds.map(({ file, label }) => (
        <a key={file} className="lc-button lc-button--small" href={root + file}>
          {label}
        </a>
      ))}
    </p>
  );
}

/** `/actualites/`: what changed in the law, latest first. */
export default function NewsPage({ items, metadata }: Props): ReactNode {
  return (
    <Layout title={metadata.blogTitle} description={metadata.blogDescription}>
      <div className={`lc-container ${page.page}`}>
        <header className={styles.head}>
          <h1>{metadata.blogTitle}</h1>
          <p>{metadata.blogDescription}</p>
        </header>
        <ul className={`lc-grid ${styles.articles}`}>
          {items.map(({ content: { metadata: article } }) => (
            <li key={article.permalink} className="lc-card lc-card--link lc-card--flat">
              <p className="lc-kicker">
                <time dateTime={article.date.slice(0, 10)}>{formatDate(article.date.slice(0, 10))}</time>
              </p>
              <h2 className={styles.title}>
                <Link to={article.permalink}>{article.title}</Link>
              </h2>
              <p>{article.description}</p>
            </li>
          ))}
        </ul>
        <Feeds />
      </div>
    </Layout>
  );
}
