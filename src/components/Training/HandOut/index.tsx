import type { ReactNode } from 'react';
import { showMarks } from '../../../training/marks';
import type { CompiledScenario } from '../../../training/model';
import Answers from './Answers';
import Exercise from './Exercise';
import styles from './styles.module.css';
import Text from './Text';

interface Props {
  scenario: CompiledScenario;
  /** the day from which the days of the case are counted, `YYYY-MM-DD` */
  today: string;
  /** the trainer's copy: with answers, traps and model reply */
  isCorrected: boolean;
}

/** A scenario on paper: the file and its questions, or the trainer's copy with every answer. */
export default function HandOut({ scenario, today, isCorrected }: Props): ReactNode {
  const numbers = new Map(scenario.asked.map(({ fact }, index) => [fact.id, index + 1]));
  const shown = isCorrected ? [...numbers.keys()] : [];
  const mark = (words: string, facts: string[]) =>
    `<mark>${words}</mark><sup>${facts.map((fact) => numbers.get(fact)).join(', ')}</sup>`;
  return (
    <div className={styles.handOut} data-corrected={isCorrected || undefined}>
      <section className={styles.role} aria-labelledby="role">
        <h2 id="role">Votre rôle</h2>
        <Text html={scenario.role} scenario={scenario} today={today} />
        {!isCorrected && (
          <p className={styles.fill}>
            <span>Nom&nbsp;:</span>
            <span>Date&nbsp;:</span>
          </p>
        )}
      </section>
      <section className={styles.file} aria-labelledby="dossier">
        <h2 id="dossier">Le dossier</h2>
        {isCorrected && (
          <p>
            Les mots surlignés répondent à une question&nbsp;: le chiffre qui les suit est celui de la
            question.
          </p>
        )}
        {scenario.documents.map((document, index) => (
          <article key={document.id} className={styles.document}>
            <p className={styles.piece}>Pièce {index + 1}</p>
            <Text html={document.title} scenario={scenario} today={today} as="h3" />
            <Text html={showMarks(document.html, shown, mark)} scenario={scenario} today={today} />
          </article>
        ))}
      </section>
      {isCorrected ? (
        <Answers scenario={scenario} today={today} />
      ) : (
        <Exercise scenario={scenario} today={today} />
      )}
    </div>
  );
}
