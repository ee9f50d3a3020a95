import {
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import { FIELD_KINDS } from '../../trees/factTypes/fieldKinds';
import { parseHelp } from '../../trees/help';
import type { CompiledFact, Facts, FactValue } from '../../trees/model';
import Icon from '../Icon';
import RichText, { type TextSources } from '../RichText';
import { TEXTS } from '../session/texts';
import More from './More';
import Options, { chooseByDigit } from './Options';
import type { FormAnswer } from './readChoice';
import styles from './styles.module.css';
import type { FieldProps } from './TypedField';
import { useTouch } from './useTouch';

export interface Props {
  forest: TextSources;
  facts: Facts;
  fact: CompiledFact;
  /** where the question stands in its series; absent: it stands alone, as part of something else */
  progress?: Progress | undefined;
  /** true: the title takes the focus when the question appears */
  takesFocus: boolean;
  /** Reads the form. */
  read(data: FormData): FormAnswer;
  /** Renders the field of a typed answer; absent where only choices can be answered yet. */
  renderField?: ((props: FieldProps) => ReactNode) | undefined;
  /** @param isPressed - the answer was a button that goes on at once */
  onAnswer(value: FactValue | null, isPressed: boolean): void;
  /** what the ids of its parts begin with, where the page asks the same question elsewhere */
  idPrefix?: string | undefined;
  /** what may still come, in a line under the question */
  outlook?: ReactNode;
  /** Leads to the question before; absent for the first */
  onPrevious?: (() => void) | undefined;
  /** Leaves the answer as it was; absent where « Continuer » does as well */
  onCancel?: (() => void) | undefined;
}

export interface Progress {
  /** 1 for the first */
  number: number;
  /** about how many questions come after this one, a count */
  left: number;
  /** true when surely none comes after this one */
  isLast: boolean;
}

type Problem = Extract<FormAnswer, { error: string }>;

/** One question, as a form that works by keyboard alone. Give it a key, so that each question is a new one. */
export default function Question(props: Props): ReactNode {
  const { forest, facts, fact, progress, outlook, read, renderField, onAnswer } = props;
  const value = facts[fact.id];
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isUnknown, setUnknown] = useState(value === null);
  const form = useRef<HTMLFormElement>(null);
  const kind = FIELD_KINDS[fact.type];
  const isTyped = kind === 'typed';
  const isTouch = useTouch(form, value === undefined);
  const isPressed = isTouch && kind === 'one' && progress !== undefined;
  const ids = nameParts(fact, props.idPrefix);
  const { title, summary } = useFocus(props.takesFocus, problem, isTyped && !isTouch ? ids.field : null);

  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const button = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;
    if (button?.name) data.set(button.name, button.value);
    if (button?.name) data.delete('inconnu');
    const reading = read(data);
    if ('error' in reading) setProblem(reading);
    else onAnswer(reading.value, Boolean(button?.name));
  };
  const [short] = parseHelp(fact.help);
  const describedBy = [short && ids.help, problem && ids.error].filter(Boolean).join(' ') || undefined;
  const common = { fact, value, fieldId: ids.field, describedBy, isUnknown, onUnknown: setUnknown };
  const heading = <Title {...{ title, fact, progress, ids }} fieldId={isTyped ? ids.field : undefined} />;
  const help = (
    <>
      {short && <RichText {...{ forest, facts }} html={short} id={ids.help} className={styles.help} />}
      {outlook}
    </>
  );
  return (
    <form
      ref={form}
      className={`${styles.question} ${progress && kind === 'one' ? styles.one : ''}`}
      noValidate
      onSubmit={onSubmit}
      onKeyDown={isTyped ? undefined : (event: KeyboardEvent<HTMLElement>) => chooseByDigit(event)}
      data-question={fact.id}
    >
      {progress && <ProgressBar {...progress} id={ids.progress} />}
      {problem && <ErrorSummary ref={summary} problem={problem} fieldId={ids.field} />}
      {isTyped ? (
        <>
          {heading}
          {help}
          {renderField?.({ ...common, isInvalid: problem !== null }) ?? (
            <input className="lc-input" id={ids.field} name="reponse" type="text" />
          )}
        </>
      ) : (
        <Options
          {...common}
          isPressed={isPressed}
          isFirst={progress?.number === 1}
          legend={heading}
          help={help}
          renderHelp={(html, id) => (
            <RichText as="span" {...{ html, forest, facts, id }} className={styles.optionHelp} />
          )}
        />
      )}
      {problem && (
        <p id={ids.error} className="lc-field__error">
          {problem.error}
        </p>
      )}
      {isUnknown && <WhereToFind {...{ fact, forest, facts }} />}
      <More {...{ fact, forest, facts }} hasOutlook={outlook !== undefined} />
      <Actions
        {...props}
        hasContinue={!isPressed || isUnknown || value !== undefined}
        hasKeys={!isTyped && progress?.number === 1}
      />
    </form>
  );
}

interface TitleProps {
  title: Ref<HTMLHeadingElement>;
  fact: CompiledFact;
  progress: Progress | undefined;
  ids: ReturnType<typeof nameParts>;
  /** the field that the question is the name of */
  fieldId: string | undefined;
}

/** The question: the title of the page, unless it is part of something else. It says on which question one is. */
function Title({ title, fact, progress, ids, fieldId }: TitleProps): ReactNode {
  const Tag = progress ? 'h1' : 'h2';
  return (
    <Tag
      ref={title}
      tabIndex={-1}
      className={styles.title}
      aria-describedby={progress ? ids.progress : undefined}
    >
      {fieldId ? <label htmlFor={fieldId}>{fact.question}</label> : fact.question}
    </Tag>
  );
}

/** Moves the focus: to the title, or the field, when the question appears; to what is wrong after each attempt. */
function useFocus(takesFocus: boolean, problem: object | null, fieldId: string | null) {
  const title = useRef<HTMLHeadingElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) moveTo(title, fieldId);
  }, [takesFocus, fieldId]);
  useEffect(() => {
    if (problem) summary.current?.focus();
  }, [problem]);
  return { title, summary };
}

/** About how far one has come: in words, then drawn. */
function ProgressBar({ id, number, left, isLast }: Progress & { id: string }): ReactNode {
  const words = TEXTS.progress(number, left, isLast);
  // Where room is short, the bar alone tells what is left between the first question and the last.
  const [said, drawn] = isLast ? [words] : words.split(' · ');
  return (
    <>
      <p id={id} className={styles.progress}>
        {said}
        {drawn && <span className={styles.drawn}>{` · ${drawn}`}</span>}
      </p>
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

interface ActionsProps extends Pick<Props, 'progress' | 'onPrevious' | 'onCancel'> {
  hasContinue: boolean;
  hasKeys: boolean;
}

/** The way back and the way on, at the foot of the window while the question is taller than it. */
function Actions({ progress, onPrevious, onCancel, hasContinue, hasKeys }: ActionsProps): ReactNode {
  return (
    <div className={`lc-row lc-js-only lc-no-print ${progress ? styles.bar : styles.actions}`}>
      {onPrevious && (
        <button
          type="button"
          className={`lc-button ${styles.previous}`}
          aria-label={TEXTS.previous}
          onClick={onPrevious}
        >
          <Icon name="chevron" size={18} />
          <span>{TEXTS.previous}</span>
        </button>
      )}
      {hasContinue && (
        <button type="submit" className={`lc-button lc-button--primary ${styles.continue}`}>
          {TEXTS.continue}
        </button>
      )}
      {onCancel && (
        <button type="button" className="lc-button lc-button--quiet" onClick={onCancel}>
          {TEXTS.cancelEdit}
        </button>
      )}
      {hasKeys && <p className={styles.keys}>{TEXTS.keys}</p>}
    </div>
  );
}

function nameParts({ id }: CompiledFact, prefix = 'question') {
  const field = `${prefix}-${id}`;
  return { field, help: `${field}-aide`, error: `${field}-erreur`, progress: `${field}-rang` };
}

/** Height that the banner may cover at the top of the window, in pixels. */
const BANNER = 96;

/** Puts the focus on a title or on its field, and the title in view if it has left it. */
function moveTo({ current: title }: RefObject<HTMLElement | null>, fieldId: string | null): void {
  if (!title) return;
  // The code of the field may still be on its way.
  const field = fieldId === null ? null : document.getElementById(fieldId);
  (field ?? title).focus({ preventScroll: true });
  const { top, bottom } = title.getBoundingClientRect();
  if (top < BANNER || bottom > window.innerHeight) title.closest('form')?.scrollIntoView({ block: 'start' });
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
