import Layout from '@theme/Layout';
import MDXContent from '@theme/MDXContent';
import type { Props } from '@theme/MDXPage';
import type { ReactNode } from 'react';
import styles from '../page.module.css';

/** A page written in MDX in src/pages: the legal pages. */
export default function MDXPage({ content: Content }: Props): ReactNode {
  const { title, description } = Content.metadata;
  return (
    <Layout title={title} description={description}>
      <div className={`lc-container ${styles.page}`}>
        <article className="lc-prose">
          <MDXContent>
            <Content />
          </MDXContent>
        </article>
      </div>
    </Layout>
  );
}
