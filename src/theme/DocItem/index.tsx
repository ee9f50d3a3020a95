import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { Props } from '@theme/DocItem';
import MDXContent from '@theme/MDXContent';
import type { ReactNode } from 'react';
import LawyerBlock from '../../components/LawyerBlock';
import Share from '../../components/Share';
import Erratum from '../../components/Share/Erratum';
import ReturnToCourse from '../../components/TrainingPage/CourseReturn';
import article from '../article.module.css';
import GuideList from '../DocSidebar';
import { getGuideHead } from '../head';
import PageHead from '../PageHead';
import TOC, { SideTOC } from '../TOC';
import { LawReading, Published, ReadingTime } from './Reading';
import { NextStep, RelatedGuides, TreeLinks } from './Related';
import styles from './styles.module.css';

/** A guide: its text, how its law was read, what to do with it, and the lawyer in proportion. */
export default function DocItem({ content: Content }: Props): ReactNode {
  const { metadata, contentTitle, toc } = Content;
  const guide = getGuideHead(Content);
  const isIndex = metadata.slug === '/';
  const trees = guide.trees ?? [];
  return (
    <div className={`lc-container ${styles.layout} ${isIndex ? '' : styles.reading}`}>
      <PageHead title={metadata.title} description={metadata.description} />
      <div className={`lc-no-print ${styles.side}`}>
        <GuideList current={metadata.id} />
      </div>
      <article className={styles.guide}>
        {!isIndex && (
          <p className={`lc-no-print ${article.back} ${styles.back}`}>
            <Link to="/guides/">
              <Translate id="site.guide.back">Tous les guides</Translate>
            </Link>
          </p>
        )}
        {!isIndex && <ReturnToCourse guide={metadata.permalink} />}
        {contentTitle === undefined && <h1>{metadata.title}</h1>}
        {!isIndex && <ReadingTime head={guide} />}
        {!isIndex && <Share title={metadata.title} path={metadata.permalink} />}
        {!isIndex && <TOC toc={toc} />}
        <div className="lc-prose">
          <MDXContent>
            <Content />
          </MDXContent>
        </div>
        {!isIndex && <ReturnToCourse guide={metadata.permalink} isEnd />}
        <TreeLinks ids={trees} />
        {trees[0] && (
          <div className={`lc-no-print ${styles.bar}`}>
            <NextStep tree={trees[0]} />
          </div>
        )}
        <div className={article.after} data-pagefind-ignore>
          <LawReading head={guide} />
          {guide.lawyer && <LawyerBlock level={guide.lawyer} reason={guide.lawyer_reason} />}
          <RelatedGuides guides={guide.related_guides ?? []} />
          <Published head={guide} />
          {!isIndex && <Erratum title={metadata.title} path={metadata.permalink} />}
        </div>
      </article>
      {!isIndex && (
        <div className={`lc-no-print ${styles.contents}`}>
          <div className={styles.pinned}>
            <SideTOC toc={toc} />
            {trees[0] && <NextStep tree={trees[0]} />}
          </div>
        </div>
      )}
    </div>
  );
}
