import siteConfig from '@generated/docusaurus.config';
import type { Props } from '@theme/Error';
import type { ReactNode } from 'react';
import styles from '../page.module.css';

/** Shown instead of a page that failed. It uses no other part of the theme, which may be what failed. */
export default function ErrorPage({ error, tryAgain }: Props): ReactNode {
  return (
    <main className={`lc-container ${styles.page}`}>
      <div className="lc-prose">
        <h1>Cette page n’a pas pu s’afficher</h1>
        <p>
          Vos réponses restent enregistrées sur votre appareil. Réessayez, ou revenez à l’accueil si l’erreur
          persiste.
        </p>
        <p className="lc-row">
          <button type="button" className="lc-button lc-button--primary" onClick={tryAgain}>
            Réessayer
          </button>
          <a className="lc-button" href={siteConfig.baseUrl}>
            Revenir à l’accueil
          </a>
        </p>
        <details>
          <summary>Détail technique</summary>
          <pre>{error.message}</pre>
        </details>
      </div>
    </main>
  );
}
