import { type ReactNode, useId } from 'react';
import { LONGEST_FIELD } from '../../../case/file/read';
import type { FieldState } from '../../../case/letters/fields';
import { fieldTypeOf } from '../../../case/letters/fieldTypes';

interface Props {
  state: FieldState;
  /** @param text - null: what the case gives is taken again */
  onWrite(text: string | null): void;
}

const ORIGINS = {
  fact: 'Repris de vos réponses.',
  invoice: '',
  suggestion: 'Date proposée, à changer si besoin.',
  ours: 'Repris d’un autre de vos dossiers.',
  typed: '',
  empty: '',
} as const;

/** Where a text comes from: an invoice is named. */
function describeOrigin({ source, invoice }: FieldState): string {
  if (!invoice) return ORIGINS[source];
  const isMany = / et /.test(invoice.document);
  const name = `${isMany ? 'des factures' : 'de la facture'} n° ${invoice.document}`;
  return invoice.isRead ? `Repris ${name}.` : `Repris ${name}, selon ce que vous avez saisi.`;
}

/** What the browser may fill in by itself: the reader's own particulars. */
const AUTOCOMPLETE: Readonly<Record<string, string>> = {
  entreprise: 'organization',
  'adresse-entreprise': 'street-address',
  signataire: 'name',
  telephone: 'tel',
  courriel: 'email',
};

/** A field of a letter: where its text comes from, what is wrong with it, what the case would give instead. */
export default function LetterInput({ state, onWrite }: Props): ReactNode {
  const id = useId();
  const { field, text, offered, problem } = state;
  const { input } = fieldTypeOf(field);
  const hints = [field.help, describeOrigin(state)].filter(Boolean).join(' ');
  const described = [hints && `${id}-hint`, problem && `${id}-error`].filter(Boolean).join(' ');
  const shared = {
    id,
    className: 'lc-input',
    value: text,
    maxLength: LONGEST_FIELD,
    autoComplete: AUTOCOMPLETE[state.id] ?? 'off',
    ...(described && { 'aria-describedby': described }),
    ...(problem !== undefined && { 'aria-invalid': true }),
    onChange: (event: { target: { value: string } }) => onWrite(event.target.value),
  };
  return (
    <div className="lc-field">
      <label className="lc-field__label" htmlFor={id}>
        {field.label}
        {field.optional && ' (facultatif)'}
      </label>
      {hints && (
        <span className="lc-field__hint" id={`${id}-hint`}>
          {hints}
        </span>
      )}
      {input === 'lines' ? (
        <textarea {...shared} rows={3} />
      ) : (
        <input {...shared} {...input} type={input.inputMode === 'email' ? 'email' : 'text'} />
      )}
      {problem && (
        <span className="lc-field__error" id={`${id}-error`}>
          {problem} La lettre garde ce que vous avez écrit.
        </span>
      )}
      {offered && (
        <button
          type="button"
          className="lc-button lc-button--quiet lc-button--small"
          onClick={() => onWrite(null)}
        >
          Reprendre « {offered.text} »
        </button>
      )}
    </div>
  );
}
