import Link from '@docusaurus/Link';
import { type ReactNode, useEffect, useState } from 'react';
import Icon from '../Icon';
import Retry from '../Retry';
import { useModule } from '../useModule';
import styles from './styles.module.css';

const loadOpenLetter = () => import('./OpenLetter');

/** The way back in the HTML; the letter itself is filled once the page is there. */
export default function LetterPage(): ReactNode {
  const [isHere, setHere] = useState(false);
  useEffect(() => setHere(true), []);
  const { module, failed, retry } = useModule(isHere ? loadOpenLetter : null);
  return (
    <>
      <p className="lc-no-print">
        <Link className={styles.back} to="/dossier/">
          <Icon name="chevron" size={16} />
          Mon dossier
        </Link>
      </p>
      {module ? (
        <module.default />
      ) : (
        <>
          <h1>Votre lettre</h1>
          <p className="lc-notice lc-nojs-only">
            Cette page a besoin de JavaScript pour remplir la lettre. Sans lui,{' '}
            <Link to="/guides/modeles/">chaque modèle</Link> se lit et se copie en entier.
          </p>
          <div className="lc-js-only">
            <Retry error={failed} onRetry={retry} />
          </div>
        </>
      )}
    </>
  );
}
