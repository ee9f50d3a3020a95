import type { ReactNode } from 'react';
import type { CompiledQuizQuestion } from '../../../training/model';
import type { ChosenOptions } from '../../../training/progress';
import { gradeAnswer, type Mark } from '../../../training/quiz';
import Icon, { type IconName } from '../../Icon';
import Html from '../Html';
import { useHost } from '../host';
import type { Learner } from '../useProgress';
import GuideAnchor, { type GuideFrom } from './GuideAnchor';
import styles from './styles.module.css';

interface Props {
  question: CompiledQuizQuestion;
  given: ChosenOptions;
  /** how the options stood */
  order: readonly number[];
  learner: Learner;
  from?: GuideFrom | undefined;
}

const MARKS: Readonly<Record<Mark, { word: string; icon: IconName } | null>> = {
  found: { word: 'Votre réponse, juste', icon: 'check' },
  missed: { word: 'Bonne réponse, que vous n’aviez pas choisie', icon: 'arrow' },
  mistaken: { word: 'Votre réponse, fausse', icon: 'close' },
  left: null,
};
/** What was answered wrongly is explained first. */
const RANK: Readonly<Record<Mark, number>> = { mistaken: 0, missed: 1, found: 2, left: 3 };

/** An answer explained: what was chosen and why, what to remember, then the other options. */
export default function Answer({ question, given, order, learner, from }: Props): ReactNode {
  const { marks } = gradeAnswer(question, given);
  const markOf = (index: number): Mark => marks[index] ?? 'left';
  const told = order
    .filter((index) => markOf(index) !== 'left')
    .sort((a, b) => RANK[markOf(a)] - RANK[markOf(b)]);
  const others = order.filter((index) => markOf(index) === 'left');
  return (
    <>
      <Options {...{ question, markOf }} places={told} />
      <Explanation {...{ question, learner, from }} />
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>Les autres réponses, et pourquoi elles sont fausses</summary>
          <Options {...{ question, markOf }} places={others} />
        </details>
      )}
    </>
  );
}

interface OptionsProps {
  question: CompiledQuizQuestion;
  places: readonly number[];
  markOf: (index: number) => Mark;
}

/** Some options, what each was worth, and why. */
function Options({ question, places, markOf }: OptionsProps): ReactNode {
  const { day } = useHost();
  const { values, options } = question;
  return (
    <ul className={styles.marks}>
      {places.map((index) => {
        const { html, why } = options[index] ?? { html: '' };
        const mark = markOf(index);
        const told = MARKS[mark];
        return (
          <li key={index} data-mark={mark}>
            <Html as="span" html={html} day={day} law={values} />
            {told && (
              <span className={styles.mark}>
                <Icon name={told.icon} size={18} />
                {told.word}
              </span>
            )}
            {why && mark !== 'found' && (
              <Html as="p" className={styles.why} html={why} day={day} law={values} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** What to remember, and where it is written: the guide and the texts. */
function Explanation({ question, learner, from }: Pick<Props, 'question' | 'learner' | 'from'>): ReactNode {
  const { day } = useHost();
  const { values, law, guide } = question;
  return (
    <div className={styles.explanation}>
      <h4>À retenir</h4>
      <Html html={question.explanation} day={day} law={values} />
      <p className={styles.sources}>
        <span>
          Le guide : <GuideAnchor {...{ guide, learner, from }} />
        </span>
        {law.length > 0 && (
          <span>
            Le texte :{' '}
            {law.map(({ id, short, text, url }, index) => (
              <span key={id}>
                {index > 0 && ' ; '}
                <a href={url} title={text}>
                  {short}
                </a>
              </span>
            ))}
          </span>
        )}
      </p>
    </div>
  );
}
