import { type FormEvent, type ReactNode, useState } from 'react';
import Html from '../Html';
import { REPLY_TEXTS as TEXTS, VERDICT_WORDS } from '../texts';
import { type StepProps, StepTitle } from './Step';
import styles from './styles.module.css';

/** The first step: a choice among drafts, then what each is worth. */
export default function Choose({ reply, state, act, moved, fill }: StepProps): ReactNode {
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
