import type { ReactNode } from 'react';

interface Props {
  id: string;
  /** Name under which the field travels, also in a plain form POST. */
  name: string;
  label: string;
  hint?: string;
  error?: string;
  children: (attributes: {
    id: string;
    name: string;
    className: string;
    'aria-describedby': string | undefined;
    'aria-invalid': boolean | undefined;
  }) => ReactNode;
}

/** A labelled field with its hint and its error, tied to the control for screen readers. */
export default function LabelledField({ id, name, label, hint, error, children }: Props): ReactNode {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="lc-field">
      <label className="lc-field__label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <span className="lc-field__hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children({
        id,
        name,
        className: 'lc-input',
        'aria-describedby': describedBy || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error && (
        <span className="lc-field__error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}
