import type { ReactNode } from 'react';
import type { Difficulty, TrainingIndex } from '../../training/model';
import { DIFFICULTY_WORDS } from '../Training/texts';
import ScenarioCards from './ScenarioCards';
import Shell from './Shell';

export interface Props {
  index: TrainingIndex;
}

const LEVELS: readonly Difficulty[] = ['easy', 'medium', 'hard'];

/** `/formation/exercices/`: every exercise, by difficulty. */
export default function ExercisesPage({ index: { scenarios } }: Props): ReactNode {
  return (
    <Shell
      title="Exercices"
      description="Des dossiers comme dans la vie : lisez les pièces, répondez aux questions de l’arbre, choisissez la démarche."
      lead="Des dossiers comme dans la vie, avec leurs courriels fâchés et leurs pièces manquantes. Lisez, répondez aux questions de l’arbre, choisissez la démarche, puis comparez."
    >
      {LEVELS.map((level) => {
        const those = scenarios.filter(({ difficulty }) => difficulty === level);
        if (those.length === 0) return null;
        return (
          <section key={level} aria-labelledby={`niveau-${level}`}>
            <h2 id={`niveau-${level}`}>{DIFFICULTY_WORDS[level]}</h2>
            <ScenarioCards scenarios={those} to="/formation/exercices/" />
          </section>
        );
      })}
    </Shell>
  );
}
