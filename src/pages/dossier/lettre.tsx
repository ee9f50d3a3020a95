import Head from '@docusaurus/Head';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import LetterPage from '../../components/Dossier/LetterPage';
import page from '../../theme/page.module.css';

/** `/dossier/lettre/#relance-1`: a letter of the reader's case, edited in place. */
export default function LetterRoute(): ReactNode {
  return (
    <Layout
      title="Votre lettre"
      description="Une lettre remplie avec votre dossier. Tout reste sur votre appareil."
    >
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <div className={`lc-container ${page.page}`}>
        <LetterPage />
      </div>
    </Layout>
  );
}
