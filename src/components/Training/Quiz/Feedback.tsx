import { type ReactNode, useEffect, useRef } from 'react';
import type { CompiledQuizQuestion } from '../../../training/model';
import type { ChosenOptions } from '../../../training/progress';
import { gradeAnswer, type Mark } from '../../../training/quiz';
import Icon, { type IconName } from '../../Icon';
import Html from '../Html';
import { useHost } from '../host';
import { focusInView } from './QuestionForm';
import styles from './styles.module.css';

interface Props {
  question: CompiledQuizQuestion;
  kicker: string;
  given: ChosenOptions;
  /** said under the verdict of a miss, where it will come back */
  note?: string | undefined;
  /** the button that goes on */
  children: ReactNode;
}

const MARKS: Readonly<Record<Mark, { word: string; icon: IconName } | null>> = {
  found: { word: 'Votre réponse, juste', icon: 'check' },
  missed: { word: 'Bonne réponse, que vous n’aviez pas choisie', icon: 'arrow' },
  mistaken: { word: 'Votre réponse, fausse', icon: 'close' },
  left: null,
};

/** What became of an answer, option by option, with the reason and where it is written. Takes the focus. */
export default function Feedback({ question, kicker, given, note, children }: Props): ReactNode {
  const { day } = useHost();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => focusInView(title.current), []);
  const { right, marks } = gradeAnswer(question, given);
  return (
    <div className={styles.feedback} data-quiz-feedback={right ? 'right' : 'wrong'}>
      <div className={`lc-notice lc-notice--${right ? 'positive' : 'caution'} ${styles.verdict}`}>
        <h3 ref={title} tabIndex={-1} className={styles.verdictTitle}>
          <Icon name={right ? 'check' : 'warning'} size={24} />
          {right ? 'Bonne réponse' : 'Pas tout à fait'}
        </h3>
        {!right && note && <p>{note}</p>}
      </div>
      <p className={styles.kicker}>{kicker}</p>
      <Html className={styles.asked} html={question.question} day={day} law={question.values} />
      <Marks question={question} marks={marks} />
      <Explanation question={question} />
      <div className={styles.next}>{children}</div>
    </div>
  );
}

/** What each option was worth, and why. */
function Marks({ question, marks }: { question: CompiledQuizQuestion; marks: readonly Mark[] }): ReactNode {
  const { day } = useHost();
  const { values, options } = question;
  return (
    <ul className={styles.marks}>
      {options.map(({ html, why }, index) => {
        const mark = marks[index] ?? 'left';
        const told = MARKS[mark];
        return (
          <li key={html} data-mark={mark}>
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
function Explanation({ question }: { question: CompiledQuizQuestion }): ReactNode {
  const { day, Anchor } = useHost();
  const { values, law, guide } = question;
  return (
    <div className={styles.explanation}>
      <h4>À retenir</h4>
      <Html html={question.explanation} day={day} law={values} />
      <p className={styles.sources}>
        <span>
          Le guide : <Anchor href={guide.url}>{guide.title}</Anchor>
        </span>
        {law.length > 0 && (
          <span>
            Le texte :{' '}
            {law.map(({ id, short, text, url }, index) => (
              <span key={id}>
                {index > 0 && ' ; '}
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
