import { type ChangeEvent, type KeyboardEvent, type ReactNode, useId } from 'react';
import { FIELD_KINDS } from '../../trees/factTypes/fieldKinds';
import { parseHelp } from '../../trees/help';
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
  /** true: each answer is a button that chooses and goes on */
  isPressed: boolean;
  /** true: it is said what a press does, before the first one */
  isFirst: boolean;
  isUnknown: boolean;
  legend: ReactNode;
  help: ReactNode;
  renderHelp(html: string, id: string): ReactNode;
  onUnknown(isUnknown: boolean): void;
}

/** The answers of a choice as radio buttons, or as buttons for a finger; of several choices as checkboxes. */
export default function Options(props: Props): ReactNode {
  const { fact, value, describedBy, fieldId, isPressed, isFirst, isUnknown, legend, help } = props;
  const { renderHelp, onUnknown } = props;
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
      {several && <p className={styles.hint}>{TEXTS.several}</p>}
      {!several && isFirst && <p className={`lc-js-only ${styles.hint} ${styles.press}`}>{TEXTS.press}</p>}
      <div className={styles.options}>
        {rows.map((row, index) => {
          const common = { row, id: index === 0 ? fieldId : undefined, renderHelp };
          return isPressed ? (
            <PressRow
              key={row.id}
              {...common}
              isHeld={row.id === UNKNOWN ? isUnknown : held.includes(row.id)}
              onUnknown={onUnknown}
            />
          ) : (
            <OptionRow
              key={row.id}
              {...common}
              type={several ? 'checkbox' : 'radio'}
              isHeld={held.includes(row.id)}
            />
          );
        })}
      </div>
      {isPressed && isUnknown && <input type="hidden" name="inconnu" value={UNKNOWN} />}
      {isPressed && !isUnknown && held.length > 0 && <input type="hidden" name="reponse" value={held[0]} />}
    </fieldset>
  );
}

type RowOption = Pick<CompiledOption, 'id' | 'label' | 'help'> & { exclusive?: boolean };

interface RowProps {
  row: RowOption;
  id: string | undefined;
  isHeld: boolean;
  renderHelp(html: string, id: string): ReactNode;
}

function OptionRow({ row, type, id, isHeld, renderHelp }: RowProps & { type: string }): ReactNode {
  const name = useId();
  const [help] = parseHelp(row.help);
  return (
    <label className={`lc-choice ${styles.row} ${row.exclusive ? styles.apart : ''}`}>
      <input
        type={type}
        name="reponse"
        value={row.id}
        id={id}
        defaultChecked={isHeld}
        data-answer=""
        data-exclusive={row.exclusive || undefined}
        aria-labelledby={`${name}l`}
        aria-describedby={help ? `${name}h` : undefined}
      />
      <span id={`${name}l`} className={styles.label}>
        {row.label}
      </span>
      {help && renderHelp(help, `${name}h`)}
    </label>
  );
}

/** An answer that goes on when it is pressed; « je ne sais pas » first says where to find it. */
function PressRow(props: RowProps & Pick<Props, 'onUnknown'>): ReactNode {
  const { row, id, isHeld, renderHelp, onUnknown } = props;
  const help = useId();
  const [short] = parseHelp(row.help);
  const isUnknown = row.id === UNKNOWN;
  return (
    <button
      type={isUnknown ? 'button' : 'submit'}
      name="reponse"
      value={row.id}
      id={id}
      className={`lc-choice ${styles.row} ${row.exclusive ? styles.apart : ''}`}
      data-answer=""
      aria-current={isHeld || undefined}
      aria-expanded={isUnknown ? isHeld : undefined}
      onClick={isUnknown ? () => onUnknown(!isHeld) : undefined}
    >
      <span className={styles.label}>{row.label}</span>
      {short && renderHelp(short, help)}
    </button>
  );
}

/** A digit chooses the answer at its place: 1 the first, 0 the tenth. */
export function chooseByDigit(event: KeyboardEvent<HTMLElement>): void {
  const { key, altKey, ctrlKey, metaKey, target, currentTarget } = event;
  if (!/^\d$/.test(key) || altKey || ctrlKey || metaKey || (target as HTMLInputElement).type === 'text')
    return;
  const answers = currentTarget.querySelectorAll<HTMLElement>('[data-answer]');
  const answer = answers[(Number(key) + 9) % 10];
  if (!answer) return;
  event.preventDefault();
  answer.focus();
  if (answer.tagName === 'INPUT') answer.click();
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
