import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { CompiledReply } from '../../../training/model';
import { LONGEST_REPLY, type ReplyState } from '../../../training/reply';
import type { LawValues } from '../../../trees/model';
import type { TextStore } from '../env';
import Html from '../Html';
import { TEXTS as COMMON, REPLY_TEXTS as TEXTS, VERDICT_WORDS } from '../texts';
import Rubric from './Rubric';
import styles from './styles.module.css';
import { useReply } from './useReply';

interface Props {
  scenario: string;
  reply: CompiledReply;
  day: string;
  law: LawValues;
  store: TextStore;
}

/** Fewest characters of a reply before the rubric is shown: it says nothing of an empty page. */
const SHORTEST = 40;

/** The reply workshop: choose a draft, write one’s own, compare it with the rubric, then see a model. */
export default function Reply({ scenario, reply, day, law, store }: Props): ReactNode {
  const [state, change, isKept] = useReply(scenario, reply, store);
  const [moved, setMoved] = useState(false);
  const act = (part: Partial<ReplyState> | null): void => {
    setMoved(true);
    change(part);
  };
  const fill = { day, law };
  const step = state.isWritten ? 3 : state.hasRead ? 2 : 1;
  const parts = { reply, state, act, change, moved, fill };
  return (
    <section className="lc-card" aria-labelledby="reponse-titre">
      <h2 id="reponse-titre" className={styles.title}>
        {TEXTS.title}
      </h2>
      <Html className={styles.task} html={reply.task} {...fill} />
      <ol className={`lc-js-only ${styles.steps}`}>
        {TEXTS.steps.map((name, index) => (
          <li key={name} aria-current={index + 1 === step ? 'step' : undefined}>
            {name}
          </li>
        ))}
      </ol>
      {!isKept && <p className="lc-notice lc-notice--caution">{COMMON.notKept}</p>}
      {step === 1 && <Choose {...parts} />}
      {step === 2 && <Write {...parts} />}
      {step === 3 && <Rubric {...parts} />}
      {state.choice !== null && (
        <button
          type="button"
          className={`lc-button lc-button--quiet lc-no-print ${styles.restart}`}
          onClick={() => act(null)}
        >
          {TEXTS.restart}
        </button>
      )}
      <noscript>
        <ul className={styles.drafts}>
          {reply.choices.map(({ html, verdict, why }) => (
            <li key={html} className={styles.draft}>
              <Html html={html} {...fill} />
              <details>
                <summary>{COMMON.nojsAnswer}</summary>
                <p className={styles.verdict}>{VERDICT_WORDS[verdict]}</p>
                <Html as="p" html={why} {...fill} />
              </details>
            </li>
          ))}
        </ul>
        <details>
          <summary>{TEXTS.model}</summary>
          <Html html={reply.model} {...fill} />
        </details>
      </noscript>
    </section>
  );
}

/** What each step needs. */
export interface StepProps {
  reply: CompiledReply;
  state: ReplyState;
  /** changes the state and moves on: the focus follows */
  act(part: Partial<ReplyState> | null): void;
  /** changes the state where the learner is */
  change(part: Partial<ReplyState> | null): void;
  moved: boolean;
  fill: { day: string; law: LawValues };
}

/** The title of a step; it takes the focus when the learner gets there. */
export function StepTitle({ moved, children }: { moved: boolean; children: ReactNode }): ReactNode {
  const title = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the step appears
  useEffect(() => {
    if (moved) title.current?.focus();
  }, []);
  return (
    <h3 ref={title} tabIndex={-1} className={styles.stepTitle}>
      {children}
    </h3>
  );
}

function Choose({ reply, state, act, moved, fill }: StepProps): ReactNode {
  const [isMissing, setMissing] = useState(false);
  if (state.choice !== null) return <Verdicts {...{ reply, state, act, fill }} />;
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget).get('projet');
    if (given === null) setMissing(true);
    else act({ choice: Number(given) });
  };
  return (
    <form className="lc-js-only" noValidate onSubmit={onSubmit}>
      <fieldset className={styles.group} aria-describedby={isMissing ? 'projet-erreur' : undefined}>
        <legend className={styles.group}>
          <StepTitle moved={moved}>{TEXTS.choose}</StepTitle>
        </legend>
        {isMissing && (
          <p id="projet-erreur" role="alert" className="lc-field__error">
            {TEXTS.chooseMissing}
          </p>
        )}
        {reply.choices.map(({ html }, index) => (
          <label key={html} className="lc-choice">
            <input type="radio" name="projet" value={index} />
            <span className={styles.words}>
              <strong>{TEXTS.draft(index + 1)}</strong>
              <Html as="span" className={styles.words} html={toInline(html)} {...fill} />
            </span>
          </label>
        ))}
      </fieldset>
      <button type="submit" className={`lc-button lc-button--primary ${styles.next}`}>
        {TEXTS.chooseSubmit}
      </button>
    </form>
  );
}

/** A label may hold no paragraphs: they become lines. */
function toInline(html: string): string {
  return html
    .replace(/<\/p>\s*<p>/g, '<br><br>')
    .replace(/<\/?p>/g, '')
    .trim();
}

function Verdicts({
  reply,
  state,
  act,
  fill,
}: Pick<StepProps, 'reply' | 'state' | 'act' | 'fill'>): ReactNode {
  return (
    <>
      <StepTitle moved>{TEXTS.verdicts}</StepTitle>
      <ul className={styles.drafts}>
        {reply.choices.map(({ html, verdict, why }, index) => (
          <li key={html} className={styles.draft}>
            <p className={`${styles.verdict} ${styles[verdict] ?? ''}`}>
              {TEXTS.draft(index + 1)}
              {index === state.choice && ` (${TEXTS.yours})`} : {VERDICT_WORDS[verdict]}
            </p>
            <Html className={styles.sample} html={html} {...fill} />
            <Html as="p" html={why} {...fill} />
          </li>
        ))}
      </ul>
      <button type="button" className="lc-button lc-button--primary" onClick={() => act({ hasRead: true })}>
        {TEXTS.toWrite}
      </button>
    </>
  );
}

function Write({ state, act, change, moved }: StepProps): ReactNode {
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (state.text.trim().length >= SHORTEST) act({ isWritten: true });
    else {
      setMissing(true);
      field.current?.focus();
    }
  };
  return (
    <form noValidate onSubmit={onSubmit}>
      <StepTitle moved={moved}>{TEXTS.write}</StepTitle>
      <div className="lc-field">
        <label htmlFor="reponse-texte" className="lc-field__label">
          {TEXTS.writeLabel}
        </label>
        <p id="reponse-aide" className="lc-field__hint">
          {TEXTS.writeHelp}
        </p>
        <textarea
          ref={field}
          id="reponse-texte"
          className={`lc-input ${styles.field}`}
          rows={10}
          maxLength={LONGEST_REPLY}
          value={state.text}
          onChange={(event) => change({ text: event.target.value })}
          aria-invalid={isMissing || undefined}
          aria-describedby={isMissing ? 'reponse-aide reponse-erreur' : 'reponse-aide'}
        />
        {isMissing && (
          <p id="reponse-erreur" role="alert" className="lc-field__error">
            {TEXTS.writeMissing}
          </p>
        )}
      </div>
      <button type="submit" className="lc-button lc-button--primary">
        {TEXTS.toRubric}
      </button>
    </form>
  );
}
