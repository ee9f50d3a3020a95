import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import Receivables from '../../components/Receivables';
import page from '../../theme/page.module.css';

/** `/creances/`: what customers owe, read from a file of the accounting program. */
export default function ReceivablesPage(): ReactNode {
  return (
    <Layout
      title="Mes impayés, depuis ma comptabilité"
      description="Déposez l’export de votre logiciel de comptabilité : la liste des impayés par client et par ancienneté, ce qui se prescrit d’abord, les relances. Rien n’est envoyé."
    >
      <div className={`lc-container ${page.page}`}>
        <h1>Mes impayés, depuis ma comptabilité</h1>
        <Receivables />
        <section aria-labelledby="quel-fichier">
          <h2 id="quel-fichier">Quel fichier demander à votre logiciel ?</h2>
          <ul>
            <li>
              <strong>Le FEC</strong>, le fichier des écritures comptables : tout logiciel de comptabilité
              sait l’exporter, et votre expert-comptable l’a. Les lignes des comptes 411 sans lettrage forment
              la liste.
            </li>
            <li>
              <strong>La liste des factures de vente</strong> en CSV, avec le client, la date, l’échéance et
              le reste à payer.
            </li>
            <li>
              <strong>La balance âgée</strong> des clients en CSV, si vous n’avez qu’elle : elle donne les
              sommes, sans les factures.
            </li>
          </ul>
          <p>
            Un classeur de tableur s’enregistre d’abord en CSV. Pour agir sur un impayé :{' '}
            <Link to="/arbres/impaye/">un client ne paie pas</Link>,{' '}
            <Link to="/guides/organisation/recouvrement-proactif/">organiser ses relances</Link>,{' '}
            <Link to="/guides/droits/delais-pour-agir/">les délais pour agir</Link>.
          </p>
        </section>
      </div>
    </Layout>
  );
}
