import Link from '@docusaurus/Link';
import { type ReactNode, useEffect, useState } from 'react';
import Icon from '../Icon';
import Retry from '../Retry';
import { useModule } from '../useModule';
import styles from './styles.module.css';

const loadOpenFile = () => import('./OpenFile');

/** What the page does, in the HTML; what reads files is fetched once the page is there. */
export default function Receivables(): ReactNode {
  const [isHere, setHere] = useState(false);
  useEffect(() => setHere(true), []);
  const { module, failed, retry } = useModule(isHere ? loadOpenFile : null);
  return (
    <>
      <p className={`lc-no-print ${styles.lead}`}>
        Choisissez l’export de votre logiciel : vous voyez qui vous doit combien, depuis quand, et ce qui se
        prescrit d’abord. <Icon name="lock" size={16} /> Le fichier est lu sur cet appareil et n’est envoyé à
        personne.
      </p>
      <div className="lc-notice lc-nojs-only">
        <p>
          Cette page a besoin de JavaScript : c’est votre navigateur, et lui seul, qui lit le fichier. Sans
          JavaScript, demandez la balance âgée à votre logiciel, puis suivez{' '}
          <Link to="/arbres/impaye/plan/">le plan d’un impayé</Link> et{' '}
          <Link to="/guides/modeles/relance-1/">le modèle de relance</Link>.
        </p>
      </div>
      <div className="lc-js-only">
        {module ? <module.default /> : <Retry error={failed} onRetry={retry} />}
      </div>
    </>
  );
}
