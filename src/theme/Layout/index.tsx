import Head from '@docusaurus/Head';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { Props } from '@theme/Layout';
import type { ReactNode } from 'react';
import Footer from '../Footer';
import Navbar from '../Navbar';
import styles from './styles.module.css';

/** Title and description of a page. A page without a title of its own is the site itself. */
export function PageHead({ title, description }: Pick<Props, 'title' | 'description'>): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  const full = title ? `${title} | ${siteConfig.title}` : `${siteConfig.title} : ${siteConfig.tagline}`;
  return (
    <Head>
      <title>{full}</title>
      <meta property="og:title" content={title ?? full} />
      {description && <meta name="description" content={description} />}
      {description && <meta property="og:description" content={description} />}
    </Head>
  );
}

/**
 * The frame of every page: skip link, banner, main, footer.
 *
 * A page gives its content without a `main` of its own; `wrapperClassName` is set on it.
 */
export default function Layout({
  children,
  noFooter,
  wrapperClassName,
  title,
  description,
}: Props): ReactNode {
  return (
    <>
      {(title || description) && <PageHead title={title} description={description} />}
      <a className={styles.skip} href="#contenu">
        <Translate id="site.skip">Aller au contenu</Translate>
      </a>
      <Navbar />
      <main id="contenu" tabIndex={-1} className={`${styles.main} ${wrapperClassName ?? ''}`}>
        {children}
      </main>
      {!noFooter && <Footer />}
    </>
  );
}
