import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import Invoice from '../../components/Invoice';
import page from '../../theme/page.module.css';

/** `/facture/`: invoices read on the device, and the case that they open. */
export default function InvoicePage(): ReactNode {
  return (
    <Layout
      title="Déposez votre facture impayée"
      description="Déposez une facture Factur-X, CII ou UBL : client, sommes et dates sont lus sur votre appareil et remplissent votre dossier et vos lettres."
    >
      <div className={`lc-container ${page.page}`}>
        <h1>Déposez votre facture impayée</h1>
        <Invoice />
      </div>
    </Layout>
  );
}
