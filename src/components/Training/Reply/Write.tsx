import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { LONGEST_REPLY } from '../../../training/reply';
import { REPLY_TEXTS as TEXTS } from '../texts';
import { KEPT } from '../words';
import { type StepProps, StepTitle } from './Step';
import styles from './styles.module.css';

/** Fewest characters of a reply before the rubric is shown: it says nothing of an empty page. */
const SHORTEST = 40;

/** The second step: the learner’s own reply. */
export default function Write({ state, act, change, moved, keptBy }: StepProps): ReactNode {
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
          {KEPT.draft[keptBy]} {TEXTS.writeHelp}
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
