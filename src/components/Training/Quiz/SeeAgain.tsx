import { type ReactNode, useEffect, useState } from 'react';
import { findPrint } from '../../../training/fingerprint';
import { noteAnswer } from '../../../training/learn';
import type { CompiledQuizQuestion } from '../../../training/model';
import { drawOptions, gradeAnswer } from '../../../training/quiz';
import { beginSitting, isOver, moveOn } from '../../../training/sitting';
import Icon from '../../Icon';
import { useHost } from '../host';
import type { Learner } from '../useProgress';
import { plural } from '../words';
import Feedback from './Feedback';
import type { GuideFrom } from './GuideAnchor';
import QuestionForm from './QuestionForm';

interface Props {
  /** ids, those of `questions` */
  ids: readonly string[];
  questions: Readonly<Record<string, CompiledQuizQuestion>>;
  learner: Learner;
  /** where a guide opened here leads back to */
  from?: GuideFrom | undefined;
  /** Called once when every question was known. @param known - a count */
  onEnd(known: number): void;
}

/** Questions seen again until each is known; the options stand elsewhere each time. */
export default function SeeAgain({ ids, questions, learner, from, onEnd }: Props): ReactNode {
  const { day } = useHost();
  const [sitting, setSitting] = useState(() => beginSitting(ids));
  const hasEnded = isOver(sitting);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, when the sitting ends
  useEffect(() => {
    if (hasEnded) onEnd(sitting.known);
  }, [hasEnded]);
  const { queue, known, shown } = sitting;
  const id = shown?.id ?? queue[0];
  const question = id === undefined ? undefined : questions[id];
  if (!question) return null;
  const kicker = queue.length <= 1 ? 'Dernier point' : `Encore ${plural(queue.length, 'point')}`;
  const { id: who, questions: records } = learner.progress;
  const order = drawOptions(
    question.options.length,
    `${who}/${question.id}`,
    records[question.id]?.tries ?? 0,
  );
  if (!shown)
    return (
      <QuestionForm
        // A new form each time a question comes.
        key={`${question.id}-${known}-${queue.length}`}
        {...{ question, kicker, order }}
        takesFocus
        onAnswer={(given) => {
          const { right } = gradeAnswer(question, given);
          setSitting({ ...sitting, shown: { id: question.id, given, order, right } });
          const print = findPrint(question, day);
          learner.change((one) => noteAnswer(one, { question: question.id, given, right, day, print }));
        }}
      />
    );
  return (
    <Feedback
      {...{ question, kicker, learner, from }}
      given={shown.given}
      order={shown.order}
      note="Ce point revient à la fin de cette séance, puis demain."
    >
      <button
        type="button"
        className="lc-button lc-button--primary"
        onClick={() => setSitting(moveOn(sitting))}
      >
        Continuer
        <Icon name="arrow" />
      </button>
    </Feedback>
  );
}
