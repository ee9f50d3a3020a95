import { type FormEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { offer } from '../../trees/applicability';
import { FIELD_KINDS } from '../../trees/factTypes/fieldKinds';
import { createEnv } from '../../trees/forest';
import type { CompiledFact, FactValue } from '../../trees/model';
import { NONE } from '../Question/readChoice';
import { readAnswer, TypedField } from '../Question/typed';
import { FilledText } from '../RichText';
import type { OnCommand } from './keys';
import Precise from './Precise';
import styles from './styles.module.css';
import { DESK_TEXTS as TEXTS } from './texts';
import type { CallView } from './useCall';
import { speak } from './useWords';

interface Props {
  view: CallView;
  /** true: the question takes the focus as it appears */
  takesFocus: boolean;
  /** where the keys for the question are heard */
  onKeys: RefObject<OnCommand | null>;
}

/** What to say, then the replies of the customer: one key each. */
export default function Ask({ view, takesFocus, onKeys }: Props): ReactNode {
  const { one, words, asked } = view;
  const title = useRef<HTMLHeadingElement>(null);
  const fact = offer(
    one.forest.defs[asked?.fact ?? ''] as CompiledFact,
    createEnv(one.forest, one.done.facts),
  );
  const { say, ours, replies } = speak(words, one, asked?.tree ?? '', {
    question: asked?.id ?? '',
    fact: fact.id,
  });
  const spoken = say === null ? fact.question : <FilledText as="span" html={say} />;
  const isTyped = FIELD_KINDS[fact.type] === 'typed';
  const fieldId = `${view.file.id}-${fact.id}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each question is a new one to move to
  useEffect(() => {
    if (!takesFocus) return;
    const field = isTyped ? document.getElementById(fieldId) : null;
    (field ?? title.current)?.focus({ preventScroll: true });
    title.current?.scrollIntoView({ block: 'nearest' });
  }, [fact.id]);
  return (
    <div className={styles.ask} data-question={fact.id}>
      <p className={styles.kicker}>{ours ? TEXTS.sayAndFind : TEXTS.say}</p>
      <h2 ref={title} tabIndex={-1} className={styles.say} id={`${fieldId}-dites`}>
        {isTyped ? <label htmlFor={fieldId}>{spoken}</label> : spoken}
      </h2>
      {isTyped ? (
        <Typed {...{ view, fact, fieldId, onKeys }} />
      ) : (
        <Replies {...{ view, fact, onKeys, replies }} labelledBy={`${fieldId}-dites`} />
      )}
      <Others view={view} fact={fact} ours={ours} isTyped={isTyped} />
      <Precise one={one} fact={fact} hasQuestion={say !== null} />
    </div>
  );
}

interface ReplyProps extends Pick<Props, 'view' | 'onKeys'> {
  fact: CompiledFact;
}

interface RepliesProps extends ReplyProps {
  labelledBy: string;
  /** answers in few words, by option */
  replies: Readonly<Record<string, string>>;
}

/** The answers of a choice: a key gives one, and goes on; of several, a key holds one, and Enter goes on. */
function Replies({ view, fact, onKeys, labelledBy, replies }: RepliesProps): ReactNode {
  const isSeveral = FIELD_KINDS[fact.type] === 'several';
  const value = view.one.facts[fact.id];
  const [held, setHeld] = useState<readonly string[]>(() => (Array.isArray(value) ? [...value] : []));
  const hasNone = isSeveral && !fact.options?.some(({ other }) => other);
  const rows = [
    ...(fact.options ?? []).map(({ id, label, other }) => ({ id, label: replies[id] ?? label, other })),
    ...(hasNone ? [{ id: NONE, label: 'Aucune de ces réponses', other: true }] : []),
  ];
  const take = (id: string): void => {
    if (!isSeveral) {
      view.answer(fact.id, id);
      return;
    }
    const isAlone = rows.find((row) => row.id === id)?.other;
    setHeld((now) => {
      if (now.includes(id)) return now.filter((one) => one !== id);
      return isAlone ? [id] : [...now.filter((one) => !rows.find((row) => row.id === one)?.other), id];
    });
  };
  const go = (): boolean => {
    if (!isSeveral || held.length === 0) return false;
    view.answer(
      fact.id,
      held.filter((id) => id !== NONE),
    );
    return true;
  };
  useKeys(onKeys, (command) => {
    if (command.kind === 'continue') return go();
    const row = command.kind === 'reply' ? rows[command.place] : undefined;
    if (row) take(row.id);
    return row !== undefined;
  });
  return (
    <>
      <ol className={styles.replies} aria-labelledby={labelledBy}>
        {rows.map(({ id, label }, index) => {
          const isHeld = isSeveral ? held.includes(id) : value === id;
          return (
            <li key={id}>
              <button
                type="button"
                className={styles.reply}
                aria-pressed={isSeveral ? isHeld : undefined}
                aria-current={(!isSeveral && isHeld) || undefined}
                aria-keyshortcuts={index < 9 ? String(index + 1) : undefined}
                onClick={() => take(id)}
              >
                <span>{label}</span>
              </button>
            </li>
          );
        })}
      </ol>
      {isSeveral && (
        <button
          type="button"
          className="lc-button lc-button--primary"
          disabled={held.length === 0}
          onClick={go}
        >
          Continuer
        </button>
      )}
    </>
  );
}

/** A date, an amount: the field has the focus at once, Enter goes on. */
function Typed({ view, fact, fieldId, onKeys }: ReplyProps & { fieldId: string }): ReactNode {
  const { one } = view;
  const [problem, setProblem] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const read = readAnswer(one.forest, fact, new FormData(event.currentTarget), one.done.facts);
    if ('error' in read) setProblem(read.error);
    else if (read.value !== null) view.answer(fact.id, read.value);
    form.current?.querySelector('input')?.focus();
  };
  useKeys(onKeys, ({ kind }) => {
    if (kind !== 'continue') return false;
    form.current?.requestSubmit();
    return true;
  });
  const { unknown: _, ...plain } = fact;
  return (
    <form ref={form} noValidate onSubmit={submit} className={styles.typed}>
      <TypedField
        forest={one.forest}
        fact={plain}
        value={one.facts[fact.id] as FactValue | null | undefined}
        fieldId={fieldId}
        describedBy={problem === null ? undefined : `${fieldId}-erreur`}
        isInvalid={problem !== null}
        isUnknown={false}
        onUnknown={() => setProblem(null)}
      />
      {problem !== null && (
        <p id={`${fieldId}-erreur`} role="alert" className="lc-field__error">
          {problem}
        </p>
      )}
      <button type="submit" className="lc-button lc-button--primary">
        Continuer
      </button>
    </form>
  );
}

/** What else may be done with a question: put it off, go back, leave an answer as it was. */
function Others(
  props: Pick<Props, 'view'> & { fact: CompiledFact; ours: boolean; isTyped: boolean },
): ReactNode {
  const { view, fact, ours, isTyped } = props;
  return (
    <div className={styles.others}>
      <button
        type="button"
        className={styles.other}
        data-key={isTyped ? 'Alt 0' : '0'}
        aria-keyshortcuts={isTyped ? 'Alt+0' : '0 Alt+0'}
        onClick={() => view.putOff(fact.id)}
      >
        {ours ? TEXTS.lookUp : TEXTS.later}
      </button>
      <button
        type="button"
        className={styles.other}
        data-key="←"
        aria-label={TEXTS.back}
        aria-keyshortcuts="ArrowLeft Backspace"
        onClick={view.back}
      />
      {view.isChanging && (
        <button
          type="button"
          className={styles.other}
          data-key="Échap"
          aria-keyshortcuts="Escape"
          onClick={view.keepAnswer}
        >
          Garder ma réponse
        </button>
      )}
    </div>
  );
}

function useKeys(onKeys: RefObject<OnCommand | null>, onCommand: OnCommand): void {
  useEffect(() => {
    onKeys.current = onCommand;
  });
  useEffect(
    () => () => {
      onKeys.current = null;
    },
    [onKeys],
  );
}
