import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { fillTraining } from '../../training/fill';
import type { CompiledScenario, ExerciseResult, FeedbackTiming } from '../../training/model';
import ExerciseView from '../Training/Exercise';
import Html from '../Training/Html';
import { loadTrees } from '../Training/loadTrees';
import { CUSTOMER_WORDS, DIFFICULTY_WORDS, TEXTS } from '../Training/texts';
import styles from './styles.module.css';
import { useOffline } from './useOffline';
import { useTrainingEnv } from './useTrainingEnv';

export interface Props {
  scenario: CompiledScenario;
}

/** `/formation/exercices/<scenario>/`: one exercise. A trainer’s link may end in `#retour=fin` or `#retour=direct`. */
export default function ExercisePage({ scenario }: Props): ReactNode {
  const env = useTrainingEnv();
  const { trees, expected } = scenario;
  const prepare = useCallback(
    () => Promise.all([loadTrees(env.trees, trees), env.trees.loadOutcomes(expected.outcome.tree)]),
    [env.trees, trees, expected],
  );
  useOffline(prepare);
  const { title, summary, treeTitle, customer, difficulty, minutes } = scenario;
  return (
    <Layout title={title} description={toPlain(fillTraining(summary, env.day, scenario.law))}>
      <div className={`lc-container ${styles.page}`}>
        <header className={styles.head}>
          <Link className={styles.back} to="/formation/exercices/">
            Tous les exercices
          </Link>
          <h1>{title}</h1>
          <Html as="p" className={styles.summary} html={summary} day={env.day} law={scenario.law} />
          <ul className={`lc-row ${styles.badges}`}>
            {[DIFFICULTY_WORDS[difficulty], CUSTOMER_WORDS[customer], treeTitle, TEXTS.minutes(minutes)].map(
              (words) => (
                <li key={words} className="lc-badge">
                  {words}
                </li>
              ),
            )}
          </ul>
        </header>
        <ExerciseView
          key={scenario.id}
          scenario={scenario}
          env={env}
          feedback={useWantedFeedback()}
          onFinish={(result) => void record(result)}
          after={
            <Link className="lc-button" to="/formation/exercices/">
              {TEXTS.otherExercises}
            </Link>
          }
        />
      </div>
    </Layout>
  );
}

/** Puts the result into the learner's record, fetched only then. */
async function record(result: ExerciseResult): Promise<void> {
  const { recordExercise } = await import('./live/recordExercise');
  recordExercise(result);
}

const WANTED: Readonly<Record<string, FeedbackTiming>> = { fin: 'at-end', direct: 'at-once' };

/** When a trainer’s link wants the learner to be told; undefined: the learner chooses. */
function useWantedFeedback(): FeedbackTiming | undefined {
  const [wanted, setWanted] = useState<FeedbackTiming>();
  useEffect(() => {
    const given = new URLSearchParams(window.location.hash.slice(1)).get('retour');
    setWanted(given === null ? undefined : WANTED[given]);
  }, []);
  return wanted;
}

function toPlain(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}
