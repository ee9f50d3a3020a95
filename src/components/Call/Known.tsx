import { type ReactNode, useId } from 'react';
import { SHARED } from '../../case/letters/model';
import { formatFactValue } from '../../trees/factTypes';
import type { CompiledFact } from '../../trees/model';
import styles from './styles.module.css';
import { DESK_TEXTS as TEXTS } from './texts';
import type { CallView } from './useCall';

/** What is known: who calls, then each answer, to be changed by a press, and what is to be found out. */
export default function Known({ view }: { view: CallView }): ReactNode {
  const { one, asked, toFind, ask } = view;
  const { forest, facts } = one;
  const known = listKnown(view);
  return (
    <>
      <div className={styles.caller}>
        <CallerField view={view} id="client" label="Client" />
        <CallerField view={view} id="reference" label="Référence" />
      </div>
      {known.length > 0 && (
        <ul className={styles.facts}>
          {known.map(({ id, label }) => (
            <li key={id}>
              <button
                type="button"
                className={styles.fact}
                aria-current={asked?.fact === id || undefined}
                onClick={() => ask(id)}
              >
                <span className={styles.factLabel}>{label}</span>
                <span className={styles.factValue}>
                  {formatFactValue(forest.defs[id] as CompiledFact, facts[id] ?? null)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {toFind.length > 0 && (
        <>
          <h4 className={styles.toFindTitle}>{TEXTS.toFind}</h4>
          <ul className={styles.facts}>
            {toFind.map((id) => (
              <li key={id}>
                <button type="button" className={`${styles.fact} ${styles.toFind}`} onClick={() => ask(id)}>
                  <span className={styles.factValue}>{forest.defs[id]?.label}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** The facts with a value, in the order of the path, those that no question has come to yet after. */
function listKnown({ one: { forest, facts, done } }: CallView): CompiledFact[] {
  const path = done.path.map(({ fact }) => fact);
  const ids = [...new Set([...path, ...Object.keys(facts)])];
  return ids.flatMap((id) => (forest.defs[id] && (facts[id] ?? null) !== null ? [forest.defs[id]] : []));
}

/** Who calls: kept among what letters share, so that they name the customer too. */
export function CallerField({
  view: { file, change },
  id,
  label,
  type = 'text',
}: {
  view: CallView;
  id: 'client' | 'reference' | 'courriel-client';
  label: string;
  type?: 'text' | 'email';
}): ReactNode {
  const name = useId();
  return (
    <p className={styles.callerField}>
      <label htmlFor={name}>{label}</label>
      <input
        id={name}
        className="lc-input"
        type={type}
        autoComplete="off"
        value={file.letters[SHARED]?.[id] ?? ''}
        onChange={({ target }) => {
          const text = target.value;
          change((one) => {
            const { [id]: _, ...others } = one.letters[SHARED] ?? {};
            const shared = text === '' ? others : { ...others, [id]: text };
            return { ...one, letters: { ...one.letters, [SHARED]: shared } };
          });
        }}
      />
    </p>
  );
}
