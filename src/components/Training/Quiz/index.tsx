import { type ReactNode, useEffect, useRef, useState } from 'react';
import { findPrint } from '../../../training/fingerprint';
import { answerQuiz, finishStage, type Moment, openStage } from '../../../training/learn';
import type { CompiledQuizQuestion } from '../../../training/model';
import type { ChosenOptions, Progress } from '../../../training/progress';
import { gradeAnswer, scoreQuiz } from '../../../training/quiz';
import Icon from '../../Icon';
import { useHost } from '../host';
import type { Learner } from '../useProgress';
import { plural } from '../words';
import Feedback from './Feedback';
import QuestionForm, { focusInView } from './QuestionForm';
import Score from './Score';
import styles from './styles.module.css';

interface Props {
  /** in their order */
  questions: readonly CompiledQuizQuestion[];
  moment: Moment;
  learner: Learner;
  /** share of points from which it counts as known, 0 to 1 */
  passMark: number;
  /** what is offered once it is over */
  onNext: ReactNode;
}

/** An answer being explained: what the record holds of it is already kept. */
interface Shown {
  question: CompiledQuizQuestion;
  given: ChosenOptions;
  number: number;
}

/** A quiz, one question at a time, each explained once answered. Every answer is kept at once. */
export default function Quiz({ questions, moment, learner, passMark, onNext }: Props): ReactNode {
  const { progress, change } = learner;
  const stage = progress.courses[moment.course]?.stages[moment.stage];
  const [shown, setShown] = useState<Shown | null>(null);
  const [isActive, setActive] = useState(false);
  const open = stage?.open?.version === moment.version ? stage.open : null;
  const isOutdated = stage?.open !== undefined && stage.open !== null && open === null;
  const asked = questions.findIndex(({ id }) => open?.given[id] === undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  const isOver = stage?.best !== null && stage?.best !== undefined && open === null && shown === null;
  useEffect(() => {
    if (isOver && isActive) focusInView(heading.current);
  }, [isOver, isActive]);

  const answer = (question: CompiledQuizQuestion, number: number) => (given: ChosenOptions) => {
    setActive(true);
    setShown({ question, given, number });
    const { right } = gradeAnswer(question, given);
    change((one) =>
      finishIfLast(
        answerQuiz(one, moment, {
          question: question.id,
          given,
          right,
          print: findPrint(question, moment.day),
        }),
        questions,
        moment,
      ),
    );
  };

  if (shown)
    return (
      <Answered shown={shown} total={questions.length} isLast={open === null} onNext={() => setShown(null)} />
    );
  if (isOver && stage?.best)
    return (
      <Score
        headingRef={heading}
        questions={questions}
        stage={stage}
        progress={progress}
        passMark={passMark}
        onAgain={() => {
          setActive(true);
          change((one) => openStage(one, moment));
        }}
      >
        {onNext}
      </Score>
    );
  const question = questions[Math.max(0, asked)];
  if (!question) return <p>Ce quiz n’a plus de question.</p>;
  const number = Math.max(0, asked) + 1;
  return (
    <>
      {isOutdated && <Outdated />}
      <Track questions={questions} given={open?.given ?? {}} current={number - 1} />
      <QuestionForm
        key={question.id}
        question={question}
        kicker={formatKicker(number, questions.length)}
        takesFocus={isActive}
        onAnswer={answer(question, number)}
      />
    </>
  );
}

const formatKicker = (number: number, total: number): string => `Question ${number} sur ${total}`;

interface AnsweredProps {
  shown: Shown;
  total: number;
  isLast: boolean;
  onNext: () => void;
}

/** An answer explained, and the way on. */
function Answered({ shown, total, isLast, onNext }: AnsweredProps): ReactNode {
  const { links } = useHost();
  return (
    <Feedback
      question={shown.question}
      given={shown.given}
      kicker={formatKicker(shown.number, total)}
      note={links.revision ? 'Ce point reviendra demain dans vos révisions.' : undefined}
    >
      <button type="button" className="lc-button lc-button--primary" onClick={onNext}>
        {isLast ? 'Voir mon score' : 'Question suivante'}
        <Icon name="arrow" />
      </button>
    </Feedback>
  );
}

/** The questions changed since the last visit. */
function Outdated(): ReactNode {
  return (
    <p className="lc-notice lc-notice--warm">
      Les questions de ce parcours ont changé depuis votre passage : ce quiz reprend au début. Vos réponses
      d’alors restent comptées dans vos révisions.
    </p>
  );
}

/** Closes the try once every question is answered: nothing is left to lose. */
function finishIfLast(
  progress: Progress,
  questions: readonly CompiledQuizQuestion[],
  moment: Moment,
): Progress {
  const given = progress.courses[moment.course]?.stages[moment.stage]?.open?.given ?? {};
  if (questions.some(({ id }) => given[id] === undefined)) return progress;
  const byId = Object.fromEntries(questions.map((question) => [question.id, question]));
  return finishStage(progress, moment, scoreQuiz(byId, Object.keys(byId), given));
}

interface TrackProps {
  questions: readonly CompiledQuizQuestion[];
  given: Readonly<Record<string, ChosenOptions>>;
  current: number;
}

/** How far the quiz has come: a mark for each question. */
function Track({ questions, given, current }: TrackProps): ReactNode {
  const answered = questions.filter(({ id }) => given[id] !== undefined);
  const right = answered.filter((question) => gradeAnswer(question, given[question.id] ?? []).right).length;
  return (
    <div className={styles.track}>
      <span className="lc-visually-hidden">
        {plural(answered.length, 'réponse donnée', 'réponses données')}, dont {plural(right, 'juste')}
      </span>
      {questions.map((question, index) => {
        const options = given[question.id];
        const state = options ? (gradeAnswer(question, options).right ? 'right' : 'wrong') : 'open';
        return (
          <span key={question.id} data-state={state} data-current={index === current} aria-hidden="true">
            {state === 'right' && <Icon name="check" size={14} />}
            {state === 'wrong' && <Icon name="close" size={14} />}
          </span>
        );
      })}
    </div>
  );
}
