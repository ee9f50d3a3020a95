import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { FIELD_KINDS } from '../../trees/factTypes/fieldKinds';
import type { CompiledFact, Facts, FactValue } from '../../trees/model';
import RichText, { type TextSources } from '../RichText';
import { TEXTS } from '../session/texts';
import Options from './Options';
import type { FormAnswer } from './readChoice';
import styles from './styles.module.css';
import type { FieldProps } from './TypedField';

export interface Props {
  forest: TextSources;
  facts: Facts;
  fact: CompiledFact;
  /** 1 for the first */
  number: number;
  /** most questions after this one, a count */
  left: number;
  /** true: the question stands alone, not in a series */
  isAlone?: boolean;
  /** true: the title takes the focus when the question appears */
  takesFocus: boolean;
  /** Reads the form. */
  read(data: FormData): FormAnswer;
  /** Renders the field of a typed answer; absent where only choices can be answered yet. */
  renderField?: ((props: FieldProps) => ReactNode) | undefined;
  onAnswer(value: FactValue | null): void;
  /** present while an answer is being changed: leaves it as it was */
  onCancel?: (() => void) | undefined;
}

/** One question, as a form that works by keyboard alone. Give it a key, so that each question is a new one. */
export default function Question(props: Props): ReactNode {
  const { forest, facts, fact, number, left, takesFocus, read, renderField, onAnswer, onCancel } = props;
  const value = facts[fact.id];
  const [problem, setProblem] = useState<Extract<FormAnswer, { error: string }> | null>(null);
  const [isUnknown, setUnknown] = useState(value === null);
  const { title, summary } = useFocus(takesFocus, problem);
  const ids = nameParts(fact);

  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const reading = read(new FormData(event.currentTarget));
    if ('error' in reading) setProblem(reading);
    else onAnswer(reading.value);
  };
  const describedBy = [fact.help && ids.help, problem && ids.error].filter(Boolean).join(' ') || undefined;
  const isTyped = FIELD_KINDS[fact.type] === 'typed';
  const heading = (
    <h2 ref={title} tabIndex={-1} className={styles.title}>
      {isTyped ? <label htmlFor={ids.field}>{fact.question}</label> : fact.question}
    </h2>
  );
  const common = { fact, value, fieldId: ids.field, describedBy, onUnknown: setUnknown };
  const renderHelp = (html: string, id: string): ReactNode => (
    <RichText as="span" html={html} forest={forest} facts={facts} id={id} className={styles.optionHelp} />
  );
  return (
    <form className={styles.question} noValidate onSubmit={onSubmit} data-question={fact.id}>
      {!props.isAlone && <Progress number={number} left={left} />}
      {problem && <ErrorSummary ref={summary} problem={problem} fieldId={ids.field} />}
      {isTyped && heading}
      {isTyped && <Help {...{ fact, forest, facts, id: ids.help }} />}
      {isTyped ? (
        (renderField?.({ ...common, isInvalid: problem !== null, isUnknown }) ?? (
          <input className="lc-input" id={ids.field} name="reponse" type="text" />
        ))
      ) : (
        <Options
          {...common}
          legend={heading}
          help={<Help {...{ fact, forest, facts, id: ids.help }} />}
          renderHelp={renderHelp}
        />
      )}
      {problem && (
        <p id={ids.error} className="lc-field__error">
          {problem.error}
        </p>
      )}
      {isUnknown && <WhereToFind {...{ fact, forest, facts }} />}
      <Actions onCancel={onCancel} />
      {fact.why && (
        <details className={styles.why}>
          <summary>{TEXTS.why}</summary>
          <RichText html={fact.why} forest={forest} facts={facts} />
        </details>
      )}
    </form>
  );
}

/** Moves the focus: to the title when the question appears, to what is wrong after each attempt. */
function useFocus(takesFocus: boolean, problem: object | null) {
  const title = useRef<HTMLHeadingElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) moveTo(title.current);
  }, [takesFocus]);
  useEffect(() => {
    if (problem) summary.current?.focus();
  }, [problem]);
  return { title, summary };
}

/** How far one has come: in words, then drawn. */
function Progress({ number, left }: Pick<Props, 'number' | 'left'>): ReactNode {
  return (
    <>
      <p className={styles.progress}>{TEXTS.step(number, left)}</p>
      <div
        className={styles.track}
        style={{ backgroundSize: `${(100 * number) / (number + left)}% 100%` }}
        aria-hidden="true"
      />
    </>
  );
}

/** Where the answer can be found, once it is said to be unknown. */
function WhereToFind({ fact, forest, facts }: Pick<Props, 'fact' | 'forest' | 'facts'>): ReactNode {
  if (fact.unknown === undefined) return null;
  return (
    <aside className={`lc-notice lc-notice--warm ${styles.where}`} aria-label={TEXTS.unknownTitle}>
      <p className={styles.whereTitle}>{TEXTS.unknownTitle}</p>
      <RichText html={fact.unknown} forest={forest} facts={facts} />
      <p className={styles.note}>{TEXTS.unknownNote}</p>
    </aside>
  );
}

function Actions({ onCancel }: Pick<Props, 'onCancel'>): ReactNode {
  return (
    <div className={`lc-row lc-js-only ${styles.actions}`}>
      <button type="submit" className="lc-button lc-button--primary">
        {TEXTS.continue}
      </button>
      {onCancel && (
        <button type="button" className="lc-button lc-button--quiet" onClick={onCancel}>
          {TEXTS.cancelEdit}
        </button>
      )}
    </div>
  );
}

function nameParts({ id }: CompiledFact): { field: string; help: string; error: string } {
  return { field: `question-${id}`, help: `question-${id}-aide`, error: `question-${id}-erreur` };
}

/** Height that the banner may cover at the top of the window, in pixels. */
const BANNER = 96;

/** Puts the focus on a title, and the title in view if it has left it. */
function moveTo(title: HTMLElement | null): void {
  if (!title) return;
  title.focus({ preventScroll: true });
  const { top, bottom } = title.getBoundingClientRect();
  if (top < BANNER || bottom > window.innerHeight) title.closest('form')?.scrollIntoView({ block: 'start' });
}

interface HelpProps {
  fact: CompiledFact;
  forest: TextSources;
  facts: Facts;
  id: string;
}

function Help({ fact, forest, facts, id }: HelpProps): ReactNode {
  return fact.help ? (
    <RichText html={fact.help} forest={forest} facts={facts} id={id} className={styles.help} />
  ) : null;
}

interface ErrorSummaryProps {
  ref: React.Ref<HTMLDivElement>;
  problem: { error: string; isMissing: boolean };
  fieldId: string;
}

/** What is wrong, above the question; it takes the focus and leads to the field. */
function ErrorSummary({ ref, problem, fieldId }: ErrorSummaryProps): ReactNode {
  return (
    <div ref={ref} tabIndex={-1} className="lc-summary" role="alert">
      <p className={styles.summaryTitle}>{problem.isMissing ? TEXTS.errorTitle : TEXTS.errorInvalidTitle}</p>
      <ul className={styles.summaryList}>
        <li>
          <a
            href={`#${fieldId}`}
            onClick={(event) => {
              event.preventDefault();
              document.getElementById(fieldId)?.focus();
            }}
          >
            {problem.error}
          </a>
        </li>
      </ul>
    </div>
  );
}
