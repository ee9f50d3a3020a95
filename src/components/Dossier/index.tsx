import Link from '@docusaurus/Link';
import { useHistory } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { type ReactNode, useEffect, useState } from 'react';
import Icon from '../Icon';
import Retry from '../Retry';
import { useModule } from '../useModule';
import { readFormer } from './Letters/address';
import type { TableLoader } from './Routes';
import styles from './styles.module.css';

const loadOpenCase = () => import('./OpenCase');

/** What a case file is, in the HTML; the case itself is read from the device once the page is there. */
export default function Dossier({ loadTable }: { loadTable: TableLoader }): ReactNode {
  const [isHere, setHere] = useState(false);
  const { replace } = useHistory();
  const base = useBaseUrl('/');
  useEffect(() => {
    const letter = readFormer(window.location.hash);
    if (letter) replace(base.replace(/\/$/, '') + letter);
    else setHere(true);
  }, [replace, base]);
  const { module, failed, retry } = useModule(isHere ? loadOpenCase : null);
  return (
    <>
      <p className={`lc-no-print ${styles.lead}`}>
        Vos réponses, vos étapes datées, vos échanges : tout votre litige sur une page.{' '}
        <Icon name="lock" size={16} /> Rien ne quitte cet appareil sans vous.
      </p>
      <div className="lc-notice lc-nojs-only">
        <p>
          Cette page a besoin de JavaScript : c’est votre navigateur, et lui seul, qui garde votre dossier.
          Sans JavaScript, <Link to="/arbres/">le plan de chaque litige</Link> montre toutes les questions et
          toutes les réponses, et <Link to="/guides/">les guides</Link> se lisent en entier.
        </p>
      </div>
      <div className="lc-js-only">
        {module ? <module.default loadTable={loadTable} /> : <Retry error={failed} onRetry={retry} />}
      </div>
    </>
  );
}
