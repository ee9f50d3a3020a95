import type { ReactNode } from 'react';
import type { TrainingIndex } from '../../training/model';
import ScenarioCards from './ScenarioCards';
import Shell from './Shell';

export interface Props {
  index: TrainingIndex;
}

/** `/formation/atelier/`: the replies that may be written. */
export default function WorkshopsPage({ index: { scenarios } }: Props): ReactNode {
  return (
    <Shell
      title="Répondre au client"
      description="Un client vous écrit : choisissez une réponse, écrivez la vôtre, et comparez-la avec une grille."
      lead="Choisissez un projet de réponse, écrivez la vôtre, puis relisez-la avec une grille : le ton, le contenu, ce que l’on promet, ce que l’on reconnaît. Votre texte reste sur cet appareil, et c’est vous qui le jugez."
    >
      <ScenarioCards
        scenarios={scenarios.filter(({ hasReply }) => hasReply)}
        to="/formation/atelier/"
        as="h2"
      />
    </Shell>
  );
}
