import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { CompiledQuizQuestion } from '../../../training/model';
import type { ChosenOptions } from '../../../training/progress';
import { findGap } from '../../../training/quiz';
import Html from '../Html';
import { useHost } from '../host';
import styles from './styles.module.css';

interface Props {
  question: CompiledQuizQuestion;
  /** « Question 2 sur 6 » */
  kicker: string;
  /** places of the options, first to last as they are shown */
  order: readonly number[];
  /** true: the question takes the focus when it appears */
  takesFocus: boolean;
  onAnswer(given: ChosenOptions): void;
}

const GAPS = {
  'nothing-chosen': 'Choisissez une réponse avant de valider.',
  'too-many': 'Une seule réponse est attendue.',
} as const;

/** One question of a quiz, as a form that works by keyboard alone. Give it a key: each question is a new one. */
export default function QuestionForm({ question, kicker, order, takesFocus, onAnswer }: Props): ReactNode {
  const { day } = useHost();
  const id = useId();
  const [gap, setGap] = useState<keyof typeof GAPS | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const error = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) focusInView(title.current);
  }, [takesFocus]);
  useEffect(() => {
    if (gap) error.current?.focus();
  }, [gap]);

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget).getAll('reponse').map(Number);
    const found = findGap(question, given);
    if (found) setGap(found);
    else onAnswer(given);
  };
  const isSeveral = question.kind === 'multiple';
  return (
    <form className={styles.form} noValidate onSubmit={submit} data-quiz-question={question.id}>
      {gap && (
        <div ref={error} tabIndex={-1} className="lc-summary" role="alert">
          <p id={`${id}-manque`}>{GAPS[gap]}</p>
        </div>
      )}
      <fieldset className={styles.choices} aria-describedby={gap ? `${id}-manque` : undefined}>
        <legend>
          <p className={styles.kicker}>{kicker}</p>
          <h3 ref={title} tabIndex={-1} className={styles.question}>
            <Html as="span" html={strip(question.question)} day={day} law={question.values} />
          </h3>
          <p className={styles.hint}>{isSeveral ? 'Plusieurs réponses possibles.' : 'Une seule réponse.'}</p>
        </legend>
        {order.map((index) => (
          <label key={index} className="lc-choice">
            <input type={isSeveral ? 'checkbox' : 'radio'} name="reponse" value={index} />
            <Html as="span" html={question.options[index]?.html ?? ''} day={day} law={question.values} />
          </label>
        ))}
      </fieldset>
      <button type="submit" className="lc-button lc-button--primary">
        Valider ma réponse
      </button>
    </form>
  );
}

/** A question of one paragraph stands in a heading, which holds no paragraph. */
function strip(html: string): string {
  const match = /^\s*<p>((?:(?!<p>)[\s\S])*)<\/p>\s*$/.exec(html);
  return match?.[1] ?? html.replace(/<\/p>\s*<p>/g, '<br><br>').replace(/<\/?p>/g, '');
}

/** Puts the focus on an element, and the element in view if it has left it. */
export function focusInView(element: HTMLElement | null): void {
  if (!element) return;
  element.focus({ preventScroll: true });
  const { top, bottom } = element.getBoundingClientRect();
  if (top < 96 || bottom > window.innerHeight - 96) element.scrollIntoView({ block: 'start' });
}
