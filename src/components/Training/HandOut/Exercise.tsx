import type { ReactNode } from 'react';
import { APPROACH_WORDS } from '../../../case/approaches';
import type { AskedQuestion, CompiledScenario } from '../../../training/model';
import { APPROACHES } from '../../../trees/model';
import styles from './styles.module.css';
import Text from './Text';

interface Props {
  scenario: CompiledScenario;
  today: string;
}

/** Lines for the reply: on paper as many as the page has left, see the styles. */
const MOST_LINES = 24;

/** What the learner fills in with a pen: the tree's questions, the approach, the reply. */
export default function Exercise({ scenario, today }: Props): ReactNode {
  return (
    <div className={styles.answers}>
      <section aria-labelledby="questions">
        <h2 id="questions">Vos réponses</h2>
        <p>
          Relisez le dossier avant de cocher. «&nbsp;Je ne sais pas&nbsp;» est la bonne réponse quand aucune
          pièce ne le dit. Notez chaque fois la pièce qui vous a répondu.
        </p>
        <ol className={styles.questions}>
          {scenario.asked.map((question) => (
            <Question key={question.fact.id} question={question} />
          ))}
        </ol>
      </section>
      <section className={`${styles.together} ${styles.approach}`} aria-labelledby="approche">
        <h2 id="approche">Votre démarche</h2>
        <p>Laquelle conseillez-vous&nbsp;? Une seule.</p>
        <ul className={`${styles.boxes} ${styles.columns}`}>
          {APPROACHES.map((approach) => (
            <li key={approach}>{APPROACH_WORDS[approach].name}</li>
          ))}
        </ul>
        <p>Pourquoi&nbsp;?</p>
        <Lines count={3} />
      </section>
      {scenario.reply && (
        <section className={styles.reply} aria-labelledby="reponse">
          <h2 id="reponse">Votre réponse au client</h2>
          <Text html={scenario.reply.task} scenario={scenario} today={today} />
          <Lines count={MOST_LINES} />
        </section>
      )}
    </div>
  );
}

function Question({ question: { fact } }: { question: AskedQuestion }): ReactNode {
  return (
    <li className={styles.together}>
      <p className={styles.question}>{fact.question}</p>
      {fact.options ? (
        <ul className={`${styles.boxes} ${styles.columns}`}>
          {fact.options.map(({ id, label }) => (
            <li key={id}>{label}</li>
          ))}
          {fact.unknown !== undefined && <li>Je ne sais pas</li>}
        </ul>
      ) : (
        <Lines count={1} />
      )}
      <p className={styles.fill}>
        <span>Pièce&nbsp;:</span>
      </p>
    </li>
  );
}

/** Lines to write on. They say nothing to a screen reader. */
function Lines({ count }: { count: number }): ReactNode {
  const lines = Array.from({ length: count }, (_, index) => `ligne-${index}`);
  return (
    <div className={styles.lines} aria-hidden="true">
      {lines.map((line) => (
        <div key={line} />
      ))}
    </div>
  );
}
