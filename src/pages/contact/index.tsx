import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import Contact from '../../components/Contact';
import FirmCard from '../../components/Contact/FirmCard';
import styles from '../../components/Contact/styles.module.css';
import { useOperator } from '../../components/useOperator';
import page from '../../theme/page.module.css';

/** `/contact/`: ask to be called back, and know what that does and does not start. */
export default function ContactPage(): ReactNode {
  const { contact, firm } = useOperator();
  return (
    <Layout
      title="Demander à être rappelé"
      description="Demandez à être rappelé par un avocat au sujet d’un litige avec un client. Aucun mandat n’existe avant un accord écrit."
    >
      <div className={`lc-container ${page.page}`}>
        <h1>Demander à être rappelé</h1>
        <p className={styles.lead}>
          Quelques lignes suffisent. Une demande de rappel n’arrête aucun délai :{' '}
          {firm.phone
            ? 'si le vôtre est court, téléphonez plutôt.'
            : 'si le vôtre est court, n’attendez pas la réponse.'}
        </p>
        <div className={styles.layout}>
          <div>
            {!contact.endpoint && (
              <p className="lc-notice lc-nojs-only">
                Le formulaire a besoin de JavaScript sur ce site. Utilisez les coordonnées de cette page si
                elles sont indiquées.
              </p>
            )}
            <Contact />
          </div>
          <div className={styles.side}>
            <FirmCard />
            <section className="lc-notice" aria-labelledby="avant-d-ecrire">
              <h2 id="avant-d-ecrire" className={styles.smallTitle}>
                Avant d’écrire
              </h2>
              <ul>
                <li>
                  <strong>Aucun mandat n’existe encore.</strong> L’avocat ne vous défend qu’après un accord
                  écrit sur sa mission et ses honoraires.
                </li>
                <li>
                  <strong>N’envoyez aucune pièce.</strong> Elles viendront après la vérification des conflits
                  d’intérêts.
                </li>
                <li>
                  <strong>Vos données</strong> servent à vous répondre, à votre demande, et à rien d’autre.{' '}
                  <Link to="/confidentialite/">Durée et droits</Link>.
                </li>
              </ul>
            </section>
          </div>
        </div>
      </div>
    </Layout>
  );
}
