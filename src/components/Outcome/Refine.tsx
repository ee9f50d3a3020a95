import { type ReactNode, useId, useState } from 'react';
import { FIELD_KINDS } from '../../trees/factTypes/fieldKinds';
import { typedFieldOf } from '../../trees/factTypes/typed';
import type { CompiledFact, FactValue } from '../../trees/model';
import { readTyped } from '../Question/readTyped';
import RichText from '../RichText';
import type { CaseView } from '../session/useSession';
import Fold from './Fold';
import styles from './refine.module.css';
import outcomeStyles from './styles.module.css';
import { REFINE_TEXTS as TEXTS } from './texts';

interface Props {
  one: Pick<CaseView, 'forest' | 'facts' | 'actions'>;
  refinements: readonly CompiledFact[];
}

/** What sharpens the days and the level of lawyer shown, asked here since it changes no advice. */
export default function Refine({ one: { forest, facts, actions }, refinements }: Props): ReactNode {
  const asked = refinements.filter(({ type }) => FIELD_KINDS[type] !== 'several');
  if (asked.length === 0) return null;
  return (
    <div className="lc-no-print">
      <Fold title={TEXTS.title}>
        <p className={outcomeStyles.note}>{TEXTS.about}</p>
        <div className={styles.fields}>
          {asked.map((fact) => (
            <Field
              key={fact.id}
              fact={fact}
              forest={forest}
              facts={facts}
              value={facts[fact.id]}
              onAnswer={(value) => actions.answer(fact.id, value)}
            />
          ))}
        </div>
      </Fold>
    </div>
  );
}

interface FieldProps extends Pick<CaseView, 'forest' | 'facts'> {
  fact: CompiledFact;
  value: FactValue | null | undefined;
  onAnswer(value: FactValue | null): void;
}

function Field(answered: FieldProps): ReactNode {
  const { fact, forest, facts, value, onAnswer } = answered;
  const id = useId();
  const shared = { id, 'aria-describedby': `${id}-pourquoi` };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className="lc-field__label">
        {fact.question}
      </label>
      {fact.options ? (
        <select
          {...shared}
          className="lc-input"
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => onAnswer(event.target.value || null)}
        >
          <option value="">{TEXTS.unknown}</option>
          {fact.options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <Typed {...shared} {...answered} />
      )}
      <RichText
        {...{ forest, facts }}
        html={fact.why ?? ''}
        id={`${id}-pourquoi`}
        className="lc-field__hint"
      />
    </div>
  );
}

interface TypedProps extends FieldProps {
  id: string;
  'aria-describedby': string;
}

/** Taken when the field is left, as it may be half typed before. */
function Typed({ fact, forest, facts, value, onAnswer, ...shared }: TypedProps): ReactNode {
  const field = typedFieldOf(fact);
  const show = field.show ?? String;
  const [text, setText] = useState(() => (value === undefined || value === null ? '' : show(value)));
  const [error, setError] = useState<string | null>(null);
  const take = (): void => {
    const read = readTyped(forest, fact, text, facts);
    const isRefused = 'error' in read && !read.isMissing;
    setError(isRefused ? read.error : null);
    const next = 'value' in read ? read.value : null;
    // What was understood is shown back, as it counts.
    if (next !== null) setText(show(next));
    if (!isRefused && next !== (value ?? null)) onAnswer(next);
  };
  return (
    <>
      <input
        {...shared}
        className="lc-input"
        type="text"
        inputMode={field.inputMode}
        autoComplete="off"
        value={text}
        aria-invalid={error !== null || undefined}
        onChange={(event) => setText(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => event.key === 'Enter' && take()}
      />
      {error !== null && (
        <span role="alert" className={styles.refused}>
          {error}
        </span>
      )}
    </>
  );
}
