import type { ReactNode } from 'react';
import { APPROACH_WORDS, LAWYER_WORDS } from '../../../case/approaches';
import type { CompiledReply, CompiledScenario, ReplyVerdict } from '../../../training/model';
import styles from './styles.module.css';
import Text from './Text';

interface Props {
  scenario: CompiledScenario;
  today: string;
}

const VERDICTS: Readonly<Record<ReplyVerdict, string>> = {
  good: 'Bonne réponse',
  weak: 'Réponse faible',
  harmful: 'Réponse nuisible',
};

/** The trainer's copy: every answer and why, where the case leads, its traps, the reply and what to keep in mind. */
export default function Answers(props: Props): ReactNode {
  const { scenario } = props;
  const { outcome, approach, now, lawyer } = scenario.expected;
  return (
    <>
      <section aria-labelledby="corrige">
        <h2 id="corrige">Les réponses</h2>
        <ol className={styles.questions}>
          {scenario.asked.map(({ fact }) => (
            <Answer key={fact.id} fact={fact} {...props} />
          ))}
        </ol>
      </section>
      <section className={styles.together} aria-labelledby="issue">
        <h2 id="issue">Où mène le dossier</h2>
        <p>
          <strong>{outcome.title}</strong> (arbre «&nbsp;{outcome.treeTitle}&nbsp;»). Démarche&nbsp;:{' '}
          {APPROACH_WORDS[approach].name}
          {now !== approach && `, en commençant par\u00a0: ${APPROACH_WORDS[now].name}`}.{' '}
          {LAWYER_WORDS[lawyer]}.
        </p>
      </section>
      <section aria-labelledby="pieges">
        <h2 id="pieges">Les pièges</h2>
        <ul>
          {scenario.traps.map(({ trap, lesson }) => (
            <li key={trap} className={styles.together}>
              <Text html={trap} {...props} />
              <Text html={lesson} {...props} />
            </li>
          ))}
        </ul>
      </section>
      {scenario.reply && <Reply reply={scenario.reply} {...props} />}
      <section className={styles.together} aria-labelledby="bilan">
        <h2 id="bilan">À retenir</h2>
        <Text html={scenario.debrief} {...props} />
      </section>
    </>
  );
}

function Answer({ fact, ...props }: Props & { fact: CompiledScenario['asked'][number]['fact'] }): ReactNode {
  const { scenario } = props;
  const told = scenario.facts[fact.id];
  if (!told) return null;
  const piece = scenario.documents.findIndex(({ id }) => id === told.in) + 1;
  const wrong = Object.entries(told.wrong);
  return (
    <li className={styles.together}>
      <p className={styles.question}>{fact.question}</p>
      <p>
        <strong>
          <Text html={told.answer} as="span" {...props} />
        </strong>
        {piece > 0 && ` (pièce ${piece})`}
      </p>
      <Text html={told.why} {...props} />
      {wrong.map(([option, why]) => (
        <div key={option} className={styles.wrong}>
          <p>Réponse fausse fréquente&nbsp;: «&nbsp;{findLabel(fact.options, option)}&nbsp;».</p>
          <Text html={why} {...props} />
        </div>
      ))}
    </li>
  );
}

function findLabel(options: readonly { id: string; label: string }[] | undefined, id: string): string {
  if (id === '?') return 'je ne sais pas';
  const labels = id
    .split(',')
    .map((one) => options?.find((option) => option.id === one.trim())?.label ?? one);
  return labels.join(', ');
}

function Reply({ reply, ...props }: Props & { reply: CompiledReply }): ReactNode {
  return (
    <section aria-labelledby="reponse">
      <h2 id="reponse">La réponse au client</h2>
      <Text html={reply.task} {...props} />
      <h3>Choix proposés aux apprenants</h3>
      <ul>
        {reply.choices.map(({ html, verdict, why }) => (
          <li key={html} className={styles.together}>
            <p>
              <strong>{VERDICTS[verdict]}</strong>
            </p>
            <blockquote>
              <Text html={html} {...props} />
            </blockquote>
            <Text html={why} {...props} />
          </li>
        ))}
      </ul>
      <h3>Grille de relecture</h3>
      <ul className={styles.boxes}>
        {reply.rubric.map(({ id, criterion, why }) => (
          <li key={id} className={styles.together}>
            <Text html={criterion} {...props} />
            <Text html={why} {...props} />
          </li>
        ))}
      </ul>
      <h3>Une réponse qui remplit la grille</h3>
      <blockquote>
        <Text html={reply.model} {...props} />
      </blockquote>
    </section>
  );
}
