import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import { blogPostContainerID } from '@docusaurus/utils-common';
import type { Props } from '@theme/BlogPostPage';
import Layout from '@theme/Layout';
import MDXContent from '@theme/MDXContent';
import type { ReactNode } from 'react';
import { formatDate } from '../../components/formatDate';
import Reaction from '../../components/Reaction';
import Share from '../../components/Share';
import article from '../article.module.css';
import { LawReading } from '../DocItem/Reading';
import { TreeLinks } from '../DocItem/Related';
import { getArticleHead } from '../head';
import page from '../page.module.css';
import styles from './styles.module.css';

/** An article: what changed, what it means for a dispute, what to do. */
export default function ArticlePage({ content: Content }: Props): ReactNode {
  const { metadata } = Content;
  const head = getArticleHead(Content);
  const day = metadata.date.slice(0, 10);
  return (
    <Layout title={metadata.title} description={metadata.description}>
      <article className={`lc-container ${page.page}`}>
        <p className={`lc-no-print ${article.back}`}>
          <Link to="/actualites/">
            <Translate id="site.news.back">Toutes les actualités</Translate>
          </Link>
        </p>
        <h1 className={styles.title}>{metadata.title}</h1>
        <p className={`lc-row ${article.facts}`}>
          <time dateTime={day}>{formatDate(day)}</time>
          {metadata.authors.map(({ name }) => (
            <span key={name}>{name}</span>
          ))}
        </p>
        <Share title={metadata.title} path={metadata.permalink} />
        <div id={blogPostContainerID} className="lc-prose">
          <MDXContent>
            <Content />
          </MDXContent>
        </div>
        <div className={article.after} data-pagefind-ignore>
          <TreeLinks ids={head.trees ?? []} />
          <LawReading head={head} />
          <Reaction title={metadata.title} path={metadata.permalink} />
        </div>
      </article>
    </Layout>
  );
}
