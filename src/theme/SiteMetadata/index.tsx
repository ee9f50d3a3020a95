import Head from '@docusaurus/Head';
import { useLocation } from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';

/** The canonical address and the language of every page, for search engines and shared links. */
export default function SiteMetadata(): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  const { pathname } = useLocation();
  const address = siteConfig.url + pathname;
  return (
    <Head>
      <link rel="canonical" href={address} />
      <meta property="og:url" content={address} />
      <meta property="og:locale" content="fr_FR" />
      <meta property="og:site_name" content={siteConfig.title} />
      <meta name="twitter:card" content="summary_large_image" />
    </Head>
  );
}
