import type { ReactNode } from 'react';

/** What react-loadable tells of the page on its way. */
interface Props {
  error: unknown;
  retry: () => void;
  pastDelay: boolean;
}

/** Stands in for a page whose code is on its way, or could not be fetched. */
export default function Loading({ error, retry, pastDelay }: Props): ReactNode {
  if (error) {
    return (
      <div className="lc-container" role="alert">
        <p>La page n’a pas pu être chargée : la connexion est peut-être coupée.</p>
        <p>
          <button type="button" className="lc-button" onClick={retry}>
            Réessayer
          </button>
        </p>
      </div>
    );
  }
  return pastDelay ? (
    <div className="lc-container" role="status">
      Chargement…
    </div>
  ) : null;
}
