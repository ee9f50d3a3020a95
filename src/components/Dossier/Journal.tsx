import type { ReactNode } from 'react';
import { type CaseFile, EXCHANGE_KINDS, type Exchange, type ExchangeKind } from '../../case/file/model';
import { formatDate } from '../../trees/format';
import styles from './styles.module.css';
import { type CaseRepository, nameCase } from './useCaseRepository';

const KINDS: Readonly<Record<ExchangeKind, string>> = {
  appel: 'Appel',
  courriel: 'Courriel',
  lettre: 'Lettre',
  'rendez-vous': 'Rendez-vous',
  autre: 'Autre',
};

interface Props {
  cases: CaseRepository;
  file: CaseFile;
}

/** What was said and promised, day by day: written at once, kept at each key. */
export default function Journal({ cases, file }: Props): ReactNode {
  const add = (): void =>
    cases.change((one) => ({
      ...one,
      journal: [
        ...one.journal,
        {
          id: nameCase(),
          on: cases.today,
          kind: 'appel',
          who: '',
          said: '',
          promised: '',
          promisedFor: '',
          attachments: '',
        },
      ],
    }));
  const edit = (id: string, part: Partial<Exchange>): void =>
    cases.change((one) => ({
      ...one,
      journal: one.journal.map((entry) => (entry.id === id ? { ...entry, ...part } : entry)),
    }));
  const remove = (id: string): void =>
    cases.change((one) => ({ ...one, journal: one.journal.filter((entry) => entry.id !== id) }));
  return (
    <section className={file.journal.length === 0 ? 'lc-no-print' : undefined} aria-labelledby="journal">
      <h2 id="journal">Journal des échanges</h2>
      <p className="lc-no-print">
        Notez chaque échange le jour même : qui, quoi, ce qui est promis. Nommez les pièces ; elles restent
        chez vous. Le journal est exporté avec le dossier.
      </p>
      <ol className={styles.journal}>
        {file.journal.map((entry, index) => (
          <li key={entry.id} className="lc-card">
            <JournalItem
              entry={entry}
              number={index + 1}
              onEdit={(part) => edit(entry.id, part)}
              onRemove={() => remove(entry.id)}
            />
          </li>
        ))}
      </ol>
      <button type="button" className="lc-button lc-no-print" onClick={add}>
        Noter un échange
      </button>
    </section>
  );
}

interface EntryProps {
  entry: Exchange;
  number: number;
  onEdit(part: Partial<Exchange>): void;
  onRemove(): void;
}

function JournalItem({ entry, number, onEdit, onRemove }: EntryProps): ReactNode {
  return (
    <fieldset className={styles.entry}>
      <legend>
        Échange {number}
        {entry.on && ` du ${formatDate(entry.on)}`}
      </legend>
      <When entry={entry} onEdit={onEdit} />
      <Text field="who" label="Avec qui" {...{ entry, onEdit }} />
      <Text field="said" label="Ce qui a été dit" isLong {...{ entry, onEdit }} />
      <Text field="promised" label="Ce qui a été promis" isLong {...{ entry, onEdit }} />
      <label className={onPaper(entry.promisedFor)}>
        <span className="lc-field__label">Promis pour le</span>
        <input
          className="lc-input"
          type="date"
          value={entry.promisedFor}
          onChange={(event) => onEdit({ promisedFor: event.target.value })}
        />
      </label>
      <Text field="attachments" label="Pièces, par leur nom" {...{ entry, onEdit }} />
      <button
        type="button"
        className="lc-button lc-button--quiet lc-button--small lc-no-print"
        onClick={onRemove}
      >
        Retirer cet échange
      </button>
    </fieldset>
  );
}

/** A field left empty is not printed. */
const onPaper = (value: string): string => (value ? 'lc-field' : 'lc-field lc-no-print');

type EntryPart = Pick<EntryProps, 'entry' | 'onEdit'>;

/** The day of an exchange and its means. */
function When({ entry, onEdit }: EntryPart): ReactNode {
  return (
    <div className={styles.pair}>
      <label className="lc-field">
        <span className="lc-field__label">Date</span>
        <input
          className="lc-input"
          type="date"
          value={entry.on}
          onChange={(event) => onEdit({ on: event.target.value })}
        />
      </label>
      <label className="lc-field">
        <span className="lc-field__label">Moyen</span>
        <select
          className="lc-input"
          value={entry.kind}
          onChange={(event) => onEdit({ kind: event.target.value as ExchangeKind })}
        >
          {EXCHANGE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {KINDS[kind]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

interface TextProps extends EntryPart {
  field: 'who' | 'said' | 'promised' | 'attachments';
  label: string;
  isLong?: boolean;
}

function Text({ entry, field, label, isLong = false, onEdit }: TextProps): ReactNode {
  const id = `${entry.id}-${field}`;
  const Tag = isLong ? 'textarea' : 'input';
  return (
    <div className={onPaper(entry[field])}>
      <label className="lc-field__label" htmlFor={id}>
        {label}
      </label>
      <Tag
        id={id}
        className="lc-input"
        value={entry[field]}
        onChange={(event: { target: { value: string } }) => onEdit({ [field]: event.target.value })}
      />
    </div>
  );
}
