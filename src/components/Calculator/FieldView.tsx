import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { CalculatorField } from '../../case/calculators/model';
import { typeset } from '../../trees/typeset';

interface Props {
  field: CalculatorField;
  id: string;
  value: string;
  problem?: string | undefined;
  onChange(value: string): void;
}

/** A field with its label, hint and fault. */
export default function FieldView({ field, id, value, problem, onChange }: Props): ReactNode {
  const described = [field.hint && `${id}-hint`, problem && `${id}-error`].filter(Boolean).join(' ');
  const shared = {
    id,
    className: 'lc-input',
    value,
    ...(described && { 'aria-describedby': described }),
    ...(problem !== undefined && { 'aria-invalid': true }),
  };
  return (
    <div className="lc-field">
      <label className="lc-field__label" htmlFor={id}>
        {typeset(field.label)}
        {field.optional && (
          <>
            {' '}
            <Translate id="calculator.optional">(facultatif)</Translate>
          </>
        )}
      </label>
      {field.hint && (
        <span className="lc-field__hint" id={`${id}-hint`}>
          {typeset(field.hint)}
        </span>
      )}
      {field.kind === 'choice' ? (
        <select
          {...shared}
          value={value || field.options?.[0]?.id}
          onChange={(event) => onChange(event.target.value)}
        >
          <OptionGroups options={field.options ?? []} />
        </select>
      ) : (
        <input
          {...shared}
          type="text"
          inputMode={field.kind === 'date' ? 'text' : 'decimal'}
          placeholder={field.kind === 'date' ? 'jj/mm/aaaa' : undefined}
          autoComplete="off"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {problem && (
        <span className="lc-field__error" id={`${id}-error`}>
          {typeset(problem)}
        </span>
      )}
    </div>
  );
}

function OptionGroups({ options }: { options: NonNullable<CalculatorField['options']> }): ReactNode {
  const groups = [...new Set(options.map(({ group }) => group))];
  return groups.map((group) => {
    const list = options
      .filter((option) => option.group === group)
      .map((option) => (
        <option key={option.id} value={option.id}>
          {option.label}
        </option>
      ));
    return group === undefined ? (
      list
    ) : (
      <optgroup key={group} label={group}>
        {list}
      </optgroup>
    );
  });
}
