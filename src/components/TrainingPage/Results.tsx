import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { TrainingIndex } from '../../training/model';
import Live from './Live';
import Shell from './Shell';

export interface Props {
  index: TrainingIndex;
}

const load = () => import('./live/Results');

/** `/formation/resultats/`: what was done on this device, the attestations, and the files that leave it. */
export default function ResultsPage({ index }: Props): ReactNode {
  return (
    <Shell
      title="Mes résultats"
      description="Vos parcours, vos exercices et vos attestations de formation, gardés sur votre appareil."
      lead="Vos parcours, vos exercices et vos attestations. Tout reste sur cet appareil, sauf le fichier que vous remettez vous-même."
    >
      <noscript>
        <p className="lc-notice lc-notice--warm">
          Les résultats ont besoin de JavaScript : c’est votre navigateur, et lui seul, qui les garde. Sans
          lui, <Link to="/formation/">les parcours</Link> se lisent en entier.
        </p>
      </noscript>
      <Live load={load} props={{ index }} />
    </Shell>
  );
}
