import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import Live from './Live';
import Shell from './Shell';

const load = () => import('./live/Revision');

/** `/formation/revision/`: the points that come back today. */
export default function RevisionPage(): ReactNode {
  return (
    <Shell
      title="Réviser"
      description="Les questions que vous avez manquées reviennent au bon moment, jusqu’à ce que vous les sachiez."
      lead="Les questions manquées reviennent ici au bon moment, jusqu’à ce que vous les sachiez. Cinq minutes suffisent."
    >
      <noscript>
        <p className="lc-notice lc-notice--warm">
          Les révisions ont besoin de JavaScript : c’est votre navigateur qui retient ce qui doit revenir.
          Sans lui, <Link to="/formation/">les parcours</Link> se lisent en entier, questions et réponses.
        </p>
      </noscript>
      <Live load={load} props={{}} />
    </Shell>
  );
}
