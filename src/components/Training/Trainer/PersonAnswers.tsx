import { type ReactNode, useMemo } from 'react';
import type { CompiledQuizQuestion } from '../../../training/model';
import { listExercises, listMissed, type MissedQuestion } from '../../../training/person';
import type { Progress } from '../../../training/progress';
import { formatDate } from '../../formatDate';
import Html from '../Html';
import { useHost } from '../host';
import { formatPoints, plural } from '../words';
import type { TrainerContent } from './content';
import styles from './styles.module.css';

interface Props {
  learner: Progress;
  content: TrainerContent;
}

/** The questions that a learner missed, with the options chosen and how often. */
export function Missed({ learner, content }: Props): ReactNode {
  const { day } = useHost();
  const missed = useMemo(() => listMissed(learner, content.questions, day), [learner, content, day]);
  return (
    <section aria-labelledby="personne-questions">
      <h3 id="personne-questions">Questions manquées</h3>
      {missed.length === 0 ? (
        <p>Aucune question manquée.</p>
      ) : (
        <table className={styles.failures}>
          <caption className="lc-visually-hidden">Questions manquées par cette personne</caption>
          <thead>
            <tr>
              <th scope="col">Question et réponses choisies</th>
              <th scope="col">Manquée</th>
              <th scope="col">Dernier essai</th>
            </tr>
          </thead>
          <tbody>
            {missed.map((one) => {
              const question = content.questions[one.id];
              return question && <MissedRow key={one.id} missed={one} question={question} />;
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}

interface RowProps {
  missed: MissedQuestion;
  question: CompiledQuizQuestion;
}

function MissedRow({ missed, question }: RowProps): ReactNode {
  const { day } = useHost();
  return (
    <tr data-missed={question.id}>
      <th scope="row">
        <Html html={question.question} day={day} law={question.values} />
        {missed.options ? (
          <ChosenOptions options={missed.options} question={question} />
        ) : (
          <p className={styles.soft}>La question a changé depuis ces réponses.</p>
        )}
      </th>
      <td data-label="Manquée">
        {missed.missed} fois sur {plural(missed.tries, 'essai')}
      </td>
      <td data-label="Dernier essai">
        {formatDate(missed.day)}, {missed.isKnown ? 'juste' : 'faux'}
      </td>
    </tr>
  );
}

interface ChosenProps {
  options: readonly { option: number; count: number }[];
  question: CompiledQuizQuestion;
}

/** Options with how often each was chosen. */
export function ChosenOptions({ options, question }: ChosenProps): ReactNode {
  const { day } = useHost();
  return (
    <ul className={styles.chosen}>
      {options.map(({ option, count }) => {
        const chosen = question.options[option];
        return (
          chosen && (
            <li key={option} data-right={chosen.right}>
              <Html as="span" html={chosen.html} day={day} law={question.values} /> :{' '}
              {plural(count, 'fois', 'fois')}
              {chosen.right ? ', juste' : ', faux'}
            </li>
          )
        );
      })}
    </ul>
  );
}

/** The exercises that a learner finished, with the facts read wrongly and what was answered. */
export function Exercises({ learner, content }: Props): ReactNode {
  const done = useMemo(() => listExercises(learner), [learner]);
  if (done.length === 0) return null;
  const titleOf = (id: string): string => content.scenarios.find((one) => one.id === id)?.title ?? id;
  return (
    <section aria-labelledby="personne-exercices">
      <h3 id="personne-exercices">Exercices</h3>
      <table className={styles.failures}>
        <caption className="lc-visually-hidden">Exercices finis par cette personne</caption>
        <thead>
          <tr>
            <th scope="col">Exercice et faits lus de travers au dernier essai</th>
            <th scope="col">Meilleur essai</th>
            <th scope="col">Essais</th>
            <th scope="col">Dernier essai</th>
          </tr>
        </thead>
        <tbody>
          {done.map(({ id, best, attempts, last, misread }) => (
            <tr key={id}>
              <th scope="row">
                <strong>{titleOf(id)}</strong>
                {misread.length > 0 && (
                  <ul className={styles.chosen}>
                    {misread.map(({ fact, given }) => (
                      <li key={fact}>
                        {content.index.facts[fact] ?? fact} : {tellAnswer(content, fact, given)}
                      </li>
                    ))}
                  </ul>
                )}
              </th>
              <td data-label="Meilleur essai">
                {formatPoints(best.points)} / {formatPoints(best.max)}
              </td>
              <td data-label="Essais">{attempts}</td>
              <td data-label="Dernier essai">{formatDate(last.day)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** An answer in words, where it is an option; a number or a day stays as it was typed. */
function tellAnswer({ answers }: TrainerContent, fact: string, given: string): string {
  if (given === '?') return '« je ne sais pas »';
  const options = answers[fact] ?? {};
  return `« ${given
    .split(',')
    .map((one) => options[one] ?? one)
    .join(' ; ')} »`;
}
