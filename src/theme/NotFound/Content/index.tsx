import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import styles from '../../page.module.css';

/** The page shown for an address that leads nowhere; also inside /guides/. */
export default function NotFoundContent(): ReactNode {
  return (
    <div className={`lc-container ${styles.page}`}>
      <div className="lc-prose">
        <h1>
          <Translate id="site.notFound.title">Cette page n’existe pas, ou plus</Translate>
        </h1>
        <p>
          <Translate id="site.notFound.text">
            L’adresse contient peut-être une erreur, ou la page a changé de place. Si vous aviez un dossier en
            cours, vos réponses sont toujours sur votre appareil.
          </Translate>
        </p>
        <p className="lc-row">
          <Link className="lc-button lc-button--primary" to="/">
            <Translate id="site.notFound.home">Choisir mon litige</Translate>
          </Link>
          <Link className="lc-button" to="/guides/">
            <Translate id="site.notFound.guides">Lire les guides</Translate>
          </Link>
        </p>
      </div>
    </div>
  );
}
