import { type ReactNode, useEffect, useRef } from 'react';
import type { CompiledQuizQuestion } from '../../../training/model';
import type { ChosenOptions } from '../../../training/progress';
import { gradeAnswer } from '../../../training/quiz';
import Icon from '../../Icon';
import Html from '../Html';
import { useHost } from '../host';
import type { Learner } from '../useProgress';
import Answer from './Answer';
import type { GuideFrom } from './GuideAnchor';
import { focusInView } from './QuestionForm';
import styles from './styles.module.css';

interface Props {
  question: CompiledQuizQuestion;
  kicker: string;
  given: ChosenOptions;
  /** how the options stood */
  order: readonly number[];
  learner: Learner;
  /** where a guide opened here leads back to */
  from?: GuideFrom | undefined;
  /** said under the verdict of a miss, where it will come back */
  note?: string | undefined;
  /** the button that goes on */
  children: ReactNode;
}

/** What became of an answer: its own explanation first, what to remember, the other options folded. Takes the focus. */
export default function Feedback(props: Props): ReactNode {
  const { question, kicker, given, order, learner, from, note, children } = props;
  const { day } = useHost();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => focusInView(title.current), []);
  const { right } = gradeAnswer(question, given);
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
      <Answer {...{ question, given, order, learner, from }} />
      <div className={styles.next}>{children}</div>
    </div>
  );
}
