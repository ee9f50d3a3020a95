import Head from '@docusaurus/Head';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';

interface Props {
  title?: string;
  description?: string;
}

/** Longest title that engines show whole, in characters. */
const LONGEST = 70;

/** The title of a page with the name of the site, where both fit. */
function nameIn(title: string, site: string): string {
  const full = `${title} | ${site}`;
  return full.length > LONGEST ? title : full;
}

/** Title and description of a page. A page without a title of its own is the site itself. */
export default function PageHead({ title, description }: Props): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  const full = title ? nameIn(title, siteConfig.title) : `${siteConfig.title} : ${siteConfig.tagline}`;
  return (
    <Head>
      <title>{full}</title>
      <meta property="og:title" content={title ?? full} />
      {description && <meta name="description" content={description} />}
      {description && <meta property="og:description" content={description} />}
    </Head>
  );
}
