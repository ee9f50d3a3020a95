import Head from '@docusaurus/Head';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import { fitTitle } from '../../site/title';

interface Props {
  title?: string;
  description?: string;
}

/** Title and description of a page. A page without a title of its own is the site itself. */
export default function PageHead({ title, description }: Props): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  const full = title
    ? fitTitle(title, { before: ' | ', text: siteConfig.title })
    : `${siteConfig.title} : ${siteConfig.tagline}`;
  return (
    <Head>
      <title>{full}</title>
      <meta property="og:title" content={title ?? full} />
      {description && <meta name="description" content={description} />}
      {description && <meta property="og:description" content={description} />}
    </Head>
  );
}
