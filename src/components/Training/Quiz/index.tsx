import { type ReactNode, useEffect, useRef, useState } from 'react';
import { findPrint } from '../../../training/fingerprint';
import { answerQuiz, finishStage, type Moment, openStage } from '../../../training/learn';
import type { CompiledQuizQuestion } from '../../../training/model';
import type { ChosenOptions, Progress } from '../../../training/progress';
import { drawOptions, drawTry, gradeAnswer, type QuizScore, scoreQuiz } from '../../../training/quiz';
import Icon from '../../Icon';
import { useHost } from '../host';
import type { Learner } from '../useProgress';
import { plural } from '../words';
import Feedback from './Feedback';
import type { GuideFrom } from './GuideAnchor';
import QuestionForm, { focusInView } from './QuestionForm';
import Score from './Score';
import SeeAgain from './SeeAgain';
import styles from './styles.module.css';

interface Props {
  /** the reserve, in the order of the content */
  questions: readonly CompiledQuizQuestion[];
  moment: Moment;
  learner: Learner;
  /** where guides opened here lead back to */
  from: GuideFrom;
  /** share of points from which it counts as known, 0 to 1 */
  passMark: number;
  /** what is offered once it is over */
  onNext: ReactNode;
}

/** An answer being explained: what the record holds of it is already kept. */
interface Shown {
  question: CompiledQuizQuestion;
  given: ChosenOptions;
  order: readonly number[];
  number: number;
  isLast: boolean;
}

/** A quiz, one question at a time, each explained once answered. Every answer is kept at once; what was missed returns. */
export default function Quiz(props: Props): ReactNode {
  const { questions, moment, learner, from, passMark, onNext } = props;
  const { progress, change } = learner;
  const stage = progress.courses[moment.course]?.stages[moment.stage];
  const [shown, setShown] = useState<Shown | null>(null);
  const [missed, setMissed] = useState<readonly string[]>([]);
  const [isActive, setActive] = useState(false);
  const open = stage?.open?.version === moment.version ? stage.open : null;
  const heading = useRef<HTMLHeadingElement>(null);
  const isOver = Boolean(stage?.best) && open === null && shown === null && missed.length === 0;
  useEffect(() => {
    if (isOver && isActive) focusInView(heading.current);
  }, [isOver, isActive]);
  const draw = (back: number) => drawAsked(questions, moment, progress, back);

  if (shown)
    return (
      <Answered
        {...{ shown, learner, from }}
        total={draw(shown.isLast ? 1 : 0).length}
        missed={shown.isLast ? missed.length : 0}
        onNext={() => setShown(null)}
        onScore={() => {
          setMissed([]);
          setShown(null);
        }}
      />
    );
  if (missed.length > 0)
    return (
      <SeeAgain
        ids={missed}
        questions={Object.fromEntries(questions.map((question) => [question.id, question]))}
        {...{ learner, from }}
        onEnd={() => setMissed([])}
      />
    );
  if (isOver && stage)
    return (
      <Score
        headingRef={heading}
        asked={draw(1)}
        {...{ questions, stage, learner, from, passMark }}
        onAgain={() => {
          setActive(true);
          change((one) => openStage(one, moment));
        }}
      >
        {onNext}
      </Score>
    );
  const asked = draw(0);
  return (
    <>
      {stage?.open && open === null && <Outdated />}
      <Asking
        {...{ asked, learner, isActive }}
        given={open?.given ?? {}}
        onAnswer={(answered) => {
          const { question, given } = answered;
          setActive(true);
          setShown(answered);
          const { right } = gradeAnswer(question, given);
          const all = { ...open?.given, [question.id]: given };
          if (answered.isLast) setMissed(scoreAsked(asked, all).missed);
          const print = findPrint(question, moment.day);
          change((one) =>
            finishIfLast(
              answerQuiz(one, moment, { question: question.id, given, right, print }),
              asked,
              moment,
            ),
          );
        }}
      />
    </>
  );
}

/** The questions of a try. @param back - 0 for the one under way, 1 for the last that was finished */
function drawAsked(
  questions: readonly CompiledQuizQuestion[],
  moment: Moment,
  progress: Progress,
  back: number,
): CompiledQuizQuestion[] {
  const reserve = { id: moment.stage, questions: questions.map(({ id }) => id) };
  return drawTry(moment.course, reserve, progress, back).flatMap(
    (id) => questions.find((question) => question.id === id) ?? [],
  );
}

interface AskingProps {
  asked: readonly CompiledQuizQuestion[];
  given: Readonly<Record<string, ChosenOptions>>;
  learner: Learner;
  isActive: boolean;
  onAnswer(answered: Shown): void;
}

/** The first question that is not answered yet, its options shuffled. */
function Asking({ asked, given, learner, isActive, onAnswer }: AskingProps): ReactNode {
  const index = Math.max(
    0,
    asked.findIndex(({ id }) => given[id] === undefined),
  );
  const question = asked[index];
  if (!question) return <p>Ce quiz n’a plus de question.</p>;
  const { id: who, questions: records } = learner.progress;
  const order = drawOptions(
    question.options.length,
    `${who}/${question.id}`,
    records[question.id]?.tries ?? 0,
  );
  const number = index + 1;
  return (
    <>
      <Track questions={asked} given={given} current={index} />
      <QuestionForm
        key={question.id}
        {...{ question, order }}
        kicker={formatKicker(number, asked.length)}
        takesFocus={isActive}
        onAnswer={(chosen) => {
          const isLast = asked.every(({ id }) => id === question.id || given[id] !== undefined);
          onAnswer({ question, given: chosen, order, number, isLast });
        }}
      />
    </>
  );
}

const formatKicker = (number: number, total: number): string => `Question ${number} sur ${total}`;

interface AnsweredProps {
  shown: Shown;
  total: number;
  /** questions of a finished try that come back at once, a count */
  missed: number;
  learner: Learner;
  from: GuideFrom;
  onNext: () => void;
  onScore: () => void;
}

/** An answer explained, and the way on. */
function Answered({ shown, total, missed, learner, from, onNext, onScore }: AnsweredProps): ReactNode {
  const { links } = useHost();
  const { question, given, order, number, isLast } = shown;
  const returns = links.revision
    ? 'Ce point revient à la fin du quiz, puis demain dans vos révisions.'
    : 'Ce point revient à la fin du quiz.';
  return (
    <Feedback
      {...{ question, given, order, learner, from }}
      kicker={formatKicker(number, total)}
      note={returns}
    >
      <button type="button" className="lc-button lc-button--primary" onClick={onNext}>
        {!isLast
          ? 'Question suivante'
          : missed === 0
            ? 'Voir mon score'
            : `Reprendre ${missed > 1 ? `les ${missed} questions manquées` : 'la question manquée'}`}
        <Icon name="arrow" />
      </button>
      {missed > 0 && (
        <button type="button" className="lc-button lc-button--quiet" onClick={onScore}>
          Voir mon score
        </button>
      )}
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
  return finishStage(progress, moment, scoreAsked(questions, given));
}

function scoreAsked(
  asked: readonly CompiledQuizQuestion[],
  given: Readonly<Record<string, ChosenOptions>>,
): QuizScore {
  const byId = Object.fromEntries(asked.map((question) => [question.id, question]));
  return scoreQuiz(byId, Object.keys(byId), given);
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
