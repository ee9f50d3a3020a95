import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { Props } from '@theme/DocItem';
import MDXContent from '@theme/MDXContent';
import type { ReactNode } from 'react';
import LawyerBlock from '../../components/LawyerBlock';
import Share from '../../components/Share';
import ReturnToCourse from '../../components/TrainingPage/CourseReturn';
import article from '../article.module.css';
import GuideList from '../DocSidebar';
import { getGuideHead } from '../head';
import PageHead from '../PageHead';
import TOC from '../TOC';
import { LawReading, ReadingTime } from './Reading';
import { RelatedGuides, TreeLinks } from './Related';
import styles from './styles.module.css';

/** A guide: its text, how its law was read, what to do with it, and the lawyer in proportion. */
export default function DocItem({ content: Content }: Props): ReactNode {
  const { metadata, contentTitle, toc } = Content;
  const guide = getGuideHead(Content);
  const isIndex = metadata.slug === '/';
  return (
    <div className={`lc-container ${styles.layout}`}>
      <PageHead title={metadata.title} description={metadata.description} />
      <aside className={`lc-no-print ${styles.side}`}>
        <GuideList current={metadata.id} />
      </aside>
      <article className={styles.guide}>
        {!isIndex && (
          <p className={`lc-no-print ${article.back}`}>
            <Link to="/guides/">
              <Translate id="site.guide.back">Tous les guides</Translate>
            </Link>
          </p>
        )}
        {!isIndex && <ReturnToCourse guide={metadata.permalink} />}
        {contentTitle === undefined && <h1>{metadata.title}</h1>}
        {!isIndex && <ReadingTime head={guide} />}
        {!isIndex && <TOC toc={toc} />}
        <div className="lc-prose">
          <MDXContent>
            <Content />
          </MDXContent>
        </div>
        <div className={article.after} data-pagefind-ignore>
          {!isIndex && <ReturnToCourse guide={metadata.permalink} isEnd />}
          <TreeLinks ids={guide.trees ?? []} />
          <LawReading head={guide} />
          {guide.lawyer && <LawyerBlock level={guide.lawyer} reason={guide.lawyer_reason} />}
          <RelatedGuides guides={guide.related_guides ?? []} />
          {!isIndex && <Share title={metadata.title} path={metadata.permalink} />}
        </div>
      </article>
    </div>
  );
}
