import { translate } from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import NotFoundContent from './Content';

/** The page for an address that leads nowhere. */
export default function NotFound(): ReactNode {
  return (
    <Layout title={translate({ id: 'site.notFound.head', message: 'Page introuvable' })}>
      <NotFoundContent />
    </Layout>
  );
}
