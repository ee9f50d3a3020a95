import Link from '@docusaurus/Link';
import { type ReactNode, useEffect, useState } from 'react';
import Retry from '../Retry';
import { useModule } from '../useModule';
import styles from './styles.module.css';

const loadDesk = () => import('./Desk');

/** Trees whose plan helps on a call, where nothing but paper is at hand. */
const PLANS = [
  ['retard-livraison', 'Livraison ou travail en retard'],
  ['qualite', 'Défaut de qualité'],
  ['reclamation', 'Réclamation'],
  ['retractation', 'Annulation, rétractation'],
  ['facture-contestee', 'Facture contestée'],
  ['impaye', 'Client qui ne paie pas'],
] as const;

/** What the page does, in the HTML; the desk itself is fetched once the page is there. */
export default function Call(): ReactNode {
  const [isHere, setHere] = useState(false);
  useEffect(() => setHere(true), []);
  const { module, failed, retry } = useModule(isHere ? loadDesk : null);
  return (
    <>
      <div className="lc-notice lc-nojs-only">
        <p>
          Pendant un appel, cette page donne la phrase à dire, les questions à poser et ce qu’il vaut mieux ne
          pas dire ; elle note l’appel dans un dossier. Elle a besoin de JavaScript : tout se passe dans votre
          navigateur. Sans JavaScript, gardez près du téléphone le plan imprimé d’un litige :
        </p>
        <ul>
          {PLANS.map(([tree, label]) => (
            <li key={tree}>
              <Link to={`/arbres/${tree}/plan/`}>{label}</Link>
            </li>
          ))}
        </ul>
      </div>
      <div className={`lc-js-only ${styles.frame}`}>
        {module ? <module.default /> : <Retry error={failed} failed={FAILED} onRetry={retry} />}
      </div>
    </>
  );
}

const FAILED = 'La page des appels n’a pas pu être chargée : vérifiez la connexion.';
