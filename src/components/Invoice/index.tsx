import Link from '@docusaurus/Link';
import { type ReactNode, useEffect, useState } from 'react';
import Icon from '../Icon';
import Retry from '../Retry';
import { useModule } from '../useModule';
import styles from './styles.module.css';

const loadReading = () => import('./Reading');

/** What the page does, in the HTML; the reading itself is fetched once the page is there. */
export default function Invoice(): ReactNode {
  const [isHere, setHere] = useState(false);
  useEffect(() => setHere(true), []);
  const { module, failed, retry } = useModule(isHere ? loadReading : null);
  return (
    <>
      <p className={styles.lead}>
        Une facture électronique contient le client, les sommes et les dates. Cette page les lit, vous les
        confirmez, et votre dossier commence avec eux. <Icon name="lock" size={16} /> Le fichier ne quitte pas
        cet appareil.
      </p>
      <div className="lc-notice lc-nojs-only">
        <p>
          Cette page a besoin de JavaScript : c’est votre navigateur, et lui seul, qui lit la facture. Sans
          JavaScript, <Link to="/arbres/impaye/">répondez aux questions sur l’impayé</Link> en gardant la
          facture sous les yeux : il vous faut le montant encore dû, l’échéance et le nom du client.
        </p>
      </div>
      <div className="lc-js-only">
        {module ? <module.default /> : <Retry error={failed} failed={FAILED} onRetry={retry} />}
      </div>
      <section aria-labelledby="formats">
        <h2 id="formats">Quels fichiers ?</h2>
        <ul>
          <li>
            <strong>PDF avec données</strong> : Factur-X et ZUGFeRD, tous les profils. C’est le fichier que
            votre logiciel ou votre plateforme envoie.
          </li>
          <li>
            <strong>XML</strong> : CII et UBL, facture ou avoir.
          </li>
          <li>
            <strong>PDF simple, photo ou papier</strong> : écrivez le montant, l’échéance et le client.
          </li>
        </ul>
        <p>
          Plusieurs factures d’un même client font un seul dossier, avec les intérêts et l’indemnité de
          chacune.
        </p>
      </section>
    </>
  );
}

const FAILED = 'La lecture des factures n’a pas pu être chargée : vérifiez la connexion.';
