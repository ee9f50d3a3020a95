import { type ChangeEvent, type ReactNode, useId } from 'react';
import { FIELD_KINDS } from '../../trees/factTypes/fieldKinds';
import type { CompiledFact, CompiledOption, FactValue } from '../../trees/model';
import { TEXTS } from '../session/texts';
import { NONE, UNKNOWN } from './readChoice';
import styles from './styles.module.css';

interface Props {
  fact: CompiledFact;
  value: FactValue | null | undefined;
  /** ids of what describes the group */
  describedBy: string | undefined;
  /** id of the first field, where an error leads */
  fieldId: string;
  legend: ReactNode;
  help: ReactNode;
  renderHelp(html: string, id: string): ReactNode;
  onUnknown(isUnknown: boolean): void;
}

/** The answers of a choice as radio buttons, of several choices as checkboxes. */
export default function Options(props: Props): ReactNode {
  const { fact, value, describedBy, fieldId, legend, help, renderHelp, onUnknown } = props;
  const several = FIELD_KINDS[fact.type] === 'several';
  const rows = listRows(fact);
  const held = listHeld(fact, value);
  const onChange = (event: ChangeEvent<HTMLFieldSetElement>): void => {
    const field = event.target as EventTarget as HTMLInputElement;
    if (several && field.checked) uncheckExcluded(event.currentTarget, field);
    onUnknown(field.value === UNKNOWN && field.checked);
  };
  return (
    <fieldset className={styles.group} aria-describedby={describedBy} onChange={onChange}>
      <legend className={styles.legend}>{legend}</legend>
      {help}
      {several && <p className={styles.several}>{TEXTS.several}</p>}
      <div className={styles.options}>
        {rows.map((row, index) => (
          <OptionRow
            key={row.id}
            row={row}
            type={several ? 'checkbox' : 'radio'}
            id={index === 0 ? fieldId : undefined}
            defaultChecked={held.includes(row.id)}
            renderHelp={renderHelp}
          />
        ))}
      </div>
    </fieldset>
  );
}

type RowOption = Pick<CompiledOption, 'id' | 'label' | 'help'> & { exclusive?: boolean };

interface OptionRowProps {
  row: RowOption;
  type: 'radio' | 'checkbox';
  id: string | undefined;
  defaultChecked: boolean;
  renderHelp(html: string, id: string): ReactNode;
}

function OptionRow({ row, type, id, defaultChecked, renderHelp }: OptionRowProps): ReactNode {
  const name = useId();
  return (
    <label className={`lc-choice ${styles.row} ${row.exclusive ? styles.apart : ''}`}>
      <input
        type={type}
        name="reponse"
        value={row.id}
        id={id}
        defaultChecked={defaultChecked}
        data-exclusive={row.exclusive || undefined}
        aria-labelledby={`${name}l`}
        aria-describedby={row.help ? `${name}h` : undefined}
      />
      <span id={`${name}l`} className={styles.label}>
        {row.label}
      </span>
      {row.help && renderHelp(row.help, `${name}h`)}
    </label>
  );
}

/** The options, then « none of them » for several choices that lack it, then « je ne sais pas » where it is offered. */
function listRows(fact: CompiledFact): RowOption[] {
  const several = FIELD_KINDS[fact.type] === 'several';
  const options = (fact.options ?? []).map((option) => ({
    ...option,
    exclusive: several && option.other,
  }));
  const rows: RowOption[] = [...options];
  if (several && !options.some((option) => option.other))
    rows.push({ id: NONE, label: TEXTS.noneOfThese, exclusive: true });
  if (fact.unknown !== undefined) rows.push({ id: UNKNOWN, label: TEXTS.unknown, exclusive: true });
  return rows;
}

function listHeld(fact: CompiledFact, value: FactValue | null | undefined): readonly string[] {
  if (value === undefined) return [];
  if (value === null) return [UNKNOWN];
  if (FIELD_KINDS[fact.type] === 'one') return [String(value)];
  const held = value as readonly string[];
  return held.length === 0 ? [NONE] : held;
}

/** An exclusive box leaves no other ticked, and is unticked by any other. */
function uncheckExcluded(group: HTMLFieldSetElement, ticked: HTMLInputElement): void {
  for (const box of group.querySelectorAll<HTMLInputElement>('input[type="checkbox"]'))
    if (box !== ticked && (ticked.dataset.exclusive || box.dataset.exclusive)) box.checked = false;
}
