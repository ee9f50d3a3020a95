import { type ReactNode, useEffect, useState } from 'react';
import Retry from '../Retry';
import { useModule } from '../useModule';

const load = () => import('./Page');
const FAILED = 'La relecture n’a pas pu être chargée : vérifiez la connexion.';

/** The field of the page; what reads it is fetched once the page is there. */
export default function DraftPage(): ReactNode {
  const [isHere, setHere] = useState(false);
  useEffect(() => setHere(true), []);
  const { module, failed, retry } = useModule(isHere ? load : null);
  return module ? <module.default /> : <Retry error={failed} failed={FAILED} onRetry={retry} />;
}
