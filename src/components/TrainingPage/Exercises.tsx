import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import type { Difficulty, ScenarioListing, TrainingIndex } from '../../training/model';
import Html from '../Training/Html';
import { CUSTOMER_WORDS, DIFFICULTY_WORDS, TEXTS } from '../Training/texts';
import styles from './styles.module.css';
import { useTrainingEnv } from './useTrainingEnv';

export interface Props {
  index: TrainingIndex;
}

const LEVELS: readonly Difficulty[] = ['easy', 'medium', 'hard'];

/** `/formation/exercices/`: every exercise, by difficulty. */
export default function ExercisesPage({ index }: Props): ReactNode {
  const { scenarios } = index;
  return (
    <Layout
      title="Exercices"
      description="Des dossiers comme dans la vie : lisez les pièces, répondez aux questions de l’arbre, choisissez la démarche."
    >
      <div className={`lc-container ${styles.page}`}>
        <header className={styles.head}>
          <Link className={styles.back} to="/formation/">
            Se former
          </Link>
          <h1>Exercices</h1>
          <p className={styles.summary}>
            Des dossiers comme dans la vie, avec leurs courriels fâchés et leurs pièces manquantes. Lisez,
            répondez aux questions de l’arbre, choisissez la démarche, puis comparez.
          </p>
        </header>
        {LEVELS.map((level) => (
          <Level
            key={level}
            level={level}
            scenarios={scenarios.filter(({ difficulty }) => difficulty === level)}
          />
        ))}
      </div>
    </Layout>
  );
}

function Level({
  level,
  scenarios,
}: {
  level: Difficulty;
  scenarios: readonly ScenarioListing[];
}): ReactNode {
  const { day } = useTrainingEnv();
  if (scenarios.length === 0) return null;
  return (
    <section aria-labelledby={`niveau-${level}`}>
      <h2 id={`niveau-${level}`}>{DIFFICULTY_WORDS[level]}</h2>
      <ul className="lc-grid">
        {scenarios.map(({ id, title, summary, treeTitle, customer, minutes, documents }) => (
          <li key={id} className={`lc-card lc-card--link ${styles.card}`}>
            <h3 className={styles.cardTitle}>
              <Link to={`/formation/exercices/${id}/`}>{title}</Link>
            </h3>
            <Html as="p" html={summary} day={day} />
            <p className={styles.cardFoot}>
              {[treeTitle, CUSTOMER_WORDS[customer], TEXTS.documents(documents), TEXTS.minutes(minutes)].join(
                ' · ',
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
