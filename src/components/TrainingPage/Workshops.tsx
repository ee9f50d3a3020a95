import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import type { TrainingIndex } from '../../training/model';
import ScenarioCards from './ScenarioCards';
import styles from './styles.module.css';
import { useOffline } from './useOffline';

export interface Props {
  index: TrainingIndex;
}

/** `/formation/atelier/`: the replies that may be written. */
export default function WorkshopsPage({ index: { scenarios } }: Props): ReactNode {
  useOffline();
  return (
    <Layout
      title="Répondre au client"
      description="Un client vous écrit : choisissez une réponse, écrivez la vôtre, et comparez-la avec une grille."
    >
      <div className={`lc-container ${styles.page}`}>
        <header className={styles.head}>
          <h1>Répondre au client</h1>
          <p className={styles.summary}>
            Choisissez un projet de réponse, écrivez la vôtre, puis relisez-la avec une grille : le ton, le
            contenu, ce que l’on promet, ce que l’on reconnaît. Votre texte reste sur cet appareil, et c’est
            vous qui le jugez.
          </p>
        </header>
        <ScenarioCards
          scenarios={scenarios.filter(({ hasReply }) => hasReply)}
          to="/formation/atelier/"
          as="h2"
        />
      </div>
    </Layout>
  );
}
