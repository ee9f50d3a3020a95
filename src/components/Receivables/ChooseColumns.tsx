import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { ROLE_WORDS } from '../../case/messages/receivables';
import type { Role } from '../../case/receivables/columnNames';
import type { Columns } from '../../case/receivables/columns';
import { CHOICE_ROLES, type ChosenColumns, type ColumnChoice } from '../../case/receivables/readFile';

interface Props {
  name: string;
  choice: ColumnChoice;
  onChoose(chosen: ChosenColumns): void;
}

const PROBLEM = 'Indiquez la colonne du client, et celle du reste à payer ou du montant TTC.';

/** Where the file names no column that is known, the reader says which is which. */
export default function ChooseColumns({ name, choice, onChoose }: Props): ReactNode {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [columns, setColumns] = useState<Columns>(choice.found);
  const [problem, setProblem] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const isEnough =
      (columns.name ?? columns.code) !== undefined && (columns.left ?? columns.total) !== undefined;
    setProblem(!isEnough);
    if (isEnough) onChoose({ head: choice.head, columns });
  };
  const set = (role: Role, text: string): void => {
    const { [role]: _, ...others } = columns;
    setColumns(text === '' ? others : { ...others, [role]: Number(text) });
  };
  return (
    <form onSubmit={submit} aria-labelledby={`${id}-title`} className="lc-card">
      <h2 id={`${id}-title`} ref={heading} tabIndex={-1}>
        Quelle colonne dit quoi ?
      </h2>
      <p>
        Les noms des colonnes de « {name} » ne sont pas reconnus. Indiquez-les ; laissez vide ce qui manque.
      </p>
      {CHOICE_ROLES.map((role) => (
        <div key={role} className="lc-field">
          <label className="lc-field__label" htmlFor={`${id}-${role}`}>
            {ROLE_WORDS[role]}
          </label>
          <select
            id={`${id}-${role}`}
            className="lc-input"
            value={columns[role] ?? ''}
            aria-describedby={problem ? `${id}-problem` : undefined}
            onChange={({ target }) => set(role, target.value)}
          >
            <option value="">Aucune</option>
            {choice.columns.map(({ at, head, samples }) => (
              <option key={at} value={at}>
                {[head || `Colonne ${at + 1}`, samples[0]].filter(Boolean).join(' : ')}
              </option>
            ))}
          </select>
        </div>
      ))}
      {problem && (
        <p id={`${id}-problem`} className="lc-field__error" role="alert">
          {PROBLEM}
        </p>
      )}
      <button type="submit" className="lc-button lc-button--primary">
        Lire le fichier
      </button>
    </form>
  );
}
