/** What a calculator is: fields, and what it answers to them. Its rules are those of `src/law`. */
import type { RateBook } from '../../law/book';
import { type Day, parseDay } from '../../trees/calendar';
import type { DateRules } from '../../trees/dateRules';
import { parseAmount } from '../../trees/factTypes/typed/amount';
import { parseDate } from '../../trees/factTypes/typed/date';
import type { LawValues } from '../../trees/model';

/** The law that calculators read: the part of it that travels to the browser. */
export interface CalculatorLaw {
  values: LawValues;
  rates: RateBook;
  /** every rule of a time limit */
  deadlines: DateRules['deadlines'];
  /** the sentences of explanations */
  wording: DateRules['wording'];
  /** short citation and address of each text */
  references: Readonly<Record<string, { short: string; url: string }>>;
}

/** What the reader typed, by field. */
export type FormValues = Readonly<Record<string, string>>;

export interface CalculatorField {
  id: string;
  kind: 'amount' | 'date' | 'rate' | 'choice';
  label: string;
  hint?: string;
  optional?: true;
  /** for a choice: the first one is chosen to begin with */
  options?: readonly { id: string; label: string; group?: string }[];
}

export interface WorkingLine {
  text: string;
  /** ids of references */
  law: readonly string[];
}

export type CalculatorResult =
  | { ok: true; headline: string; lines: WorkingLine[]; cautions: string[] }
  /** messages in French, by field; `form` is for none of them */
  | { ok: false; problems: Record<string, string> };

export interface CalculatorDefinition {
  id: string;
  /** the fields to show, given what was typed so far */
  listFields(typed: FormValues, law: CalculatorLaw): CalculatorField[];
  /** @param today - `YYYY-MM-DD` */
  compute(typed: FormValues, law: CalculatorLaw, today: string): CalculatorResult;
}

const MISSING = 'Indiquez une réponse.';
const NO_AMOUNT = 'Écrivez un montant, par exemple 1 250,50.';
const NO_DATE = 'Écrivez une date, par exemple 24/11/2026.';
const NO_RATE = 'Écrivez un taux en pour cent, par exemple 12,5.';

/** What was read from the fields: amounts in euros, dates as days, rates in percent. */
export class FormReader {
  readonly problems: Record<string, string> = {};

  /** @param today - `YYYY-MM-DD`; absent: no day is read */
  constructor(
    private readonly typed: FormValues,
    private readonly today = '',
  ) {}

  /** An amount above zero. @returns cents; 0 with a problem noted */
  amount(id: string): number {
    const euros = parseAmount(this.typed[id] ?? '');
    if (euros === null || euros <= 0) this.note(id, NO_AMOUNT);
    return Math.round((euros ?? 0) * 100);
  }

  /** A day. @returns 0 with a problem noted */
  day(id: string): Day {
    const iso = parseDate(this.typed[id] ?? '', parseDay(this.today) as Day);
    if (iso === null) this.note(id, NO_DATE);
    return iso === null ? 0 : (parseDay(iso) as Day);
  }

  /** A rate in percent, or undefined when the field is empty or badly filled. */
  rate(id: string): number | undefined {
    const text = (this.typed[id] ?? '').replace(/%/g, '').trim();
    if (text === '') return undefined;
    const rate = parseAmount(text);
    if (rate === null) this.note(id, NO_RATE);
    return rate ?? undefined;
  }

  choice<T extends string>(id: string, options: readonly { id: T }[]): T {
    const found = options.find((option) => option.id === this.typed[id]) ?? options[0];
    if (!found) throw new RangeError(`"${id}" has no option`);
    return found.id;
  }

  note(id: string, message: string): void {
    const text = (this.typed[id] ?? '').trim();
    this.problems[id] ??= text === '' ? `${MISSING} ${message}` : message;
  }

  get failed(): CalculatorResult | null {
    return Object.keys(this.problems).length > 0 ? { ok: false, problems: this.problems } : null;
  }
}

/** What the law does not say for these dates is told, never supposed. */
export function guardLaw(compute: () => CalculatorResult): CalculatorResult {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const form =
      'Le site ne connaît pas la règle en vigueur à cette date : le calcul ne peut pas être fait. Vérifiez la date.';
    return { ok: false, problems: { form } };
  }
}
