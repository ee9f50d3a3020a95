import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import Draft from '../../components/Draft';
import DraftList from '../../components/Draft/List';
import page from '../../theme/page.module.css';

/** `/relecture/`: a reply read on the device before it is sent. */
export default function DraftReviewPage(): ReactNode {
  return (
    <Layout
      title="Relire une réponse avant de l’envoyer"
      description="Collez votre réponse à un client : aveu, promesse, menace, droit nié, oubli, données de trop et ton sont signalés sur votre appareil, avec de meilleurs mots."
    >
      <div className={`lc-container ${page.page}`}>
        <h1>Relire une réponse avant de l’envoyer</h1>
        <p>
          Un mot de trop peut valoir aveu, promesse ou menace. Votre réponse est lue sur cet appareil : chaque
          passage à revoir dit pourquoi, cite la loi et propose de meilleurs mots.
        </p>
        <div className="lc-notice lc-nojs-only">
          <p>
            Cette relecture a besoin de JavaScript : c’est votre navigateur, et lui seul, qui lit votre texte.
            Sans JavaScript, relisez votre réponse avec la liste ci-dessous.
          </p>
        </div>
        <div className="lc-js-only">
          <Draft />
        </div>
        <DraftList />
        <p>
          Pour écrire la réponse :{' '}
          <Link to="/guides/communication/repondre-a-une-contestation/">répondre à une contestation</Link>,{' '}
          <Link to="/guides/communication/ecrire-sans-se-nuire/">écrire sans se nuire</Link>. À quel point
          cette relecture trouve juste : <Link to="/exactitude/">exactitude</Link>.
        </p>
      </div>
    </Layout>
  );
}
