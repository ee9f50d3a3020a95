import Translate from '@docusaurus/Translate';
import type { Props } from '@theme/Layout';
import type { ReactNode } from 'react';
import Footer from '../Footer';
import Navbar from '../Navbar';
import PageHead from '../PageHead';
import styles from './styles.module.css';

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
