/**
 * The types of letter fields: how a form asks for each, and how what was typed is read. A new one is an entry here.
 *
 * Whatever depends on a field's type is told here, and asked by `fieldTypeOf`.
 */
import { formatRate } from '../../law/format';
import { type Day, parseDay } from '../../trees/calendar';
import { parseAmount } from '../../trees/factTypes/typed/amount';
import { parseDate } from '../../trees/factTypes/typed/date';
import { parseInteger } from '../../trees/factTypes/typed/integer';
import { formatAmount, formatDate } from '../../trees/format';

/** What a field holds. */
export interface FieldReading {
  /** as the letter prints it; empty: a blank */
  shown: string;
  /** cents, percent or a count */
  number?: number;
  day?: Day;
}

export interface LetterFieldType {
  /** Reads what was typed, cleaned and not empty; null when it cannot be. */
  read(text: string, today: Day): FieldReading | null;
  /** how to write it, said where it could not be read */
  problem: string;
  /** what the field looks like in a form: on one line, or on several */
  input: { inputMode: 'text' | 'decimal' | 'email'; placeholder?: string } | 'lines';
  /** the facts that may give it: any, as words; else those of the type of the same name */
  facts: 'any' | 'same';
  /** a date may be proposed */
  suggests?: true;
}

/** Free text cannot be misread. */
const asWritten = {
  read: (text: string) => ({ shown: text }),
  problem: '',
  facts: 'any',
} as const;

const EMAIL = /^[^\s@<>()[\],;:"\\]{1,64}@[^\s@<>()[\],;:"\\]+\.[^\s@<>()[\],;:"\\.]{2,}$/;

/** True of a text that a mail program takes for one address. */
export const isEmail = (text: string): boolean => EMAIL.test(text);

const TYPES = {
  text: { ...asWritten, input: { inputMode: 'text' } },
  multiline: { ...asWritten, input: 'lines' },
  email: {
    read: (text) => (isEmail(text) ? { shown: text } : null),
    problem: 'Écrivez une adresse électronique, par exemple nom@exemple.fr.',
    input: { inputMode: 'email' },
    facts: 'any',
  },
  amount: {
    read(text) {
      const euros = parseAmount(text);
      if (euros === null || euros <= 0) return null;
      return { shown: formatAmount(euros), number: Math.round(euros * 100) };
    },
    problem: 'Écrivez un montant, par exemple 1\u00a0250,50.',
    input: { inputMode: 'decimal' },
    facts: 'same',
  },
  date: {
    read(text, today) {
      const iso = parseDate(text, today);
      return iso === null ? null : { shown: formatDate(iso), day: parseDay(iso) as Day };
    },
    problem: 'Écrivez une date, par exemple 24/11/2026.',
    input: { inputMode: 'text', placeholder: 'jj/mm/aaaa' },
    facts: 'same',
    suggests: true,
  },
  integer: {
    read(text) {
      const count = parseInteger(text);
      return count === null ? null : { shown: String(count), number: count };
    },
    problem: 'Écrivez un nombre entier.',
    input: { inputMode: 'text' },
    facts: 'same',
  },
  rate: {
    read(text) {
      const rate = parseAmount(text.replace(/%/g, '').trim());
      return rate === null ? null : { shown: formatRate(rate), number: rate };
    },
    problem: 'Écrivez un taux en pour cent, par exemple 12,5.',
    input: { inputMode: 'decimal' },
    facts: 'same',
  },
} as const satisfies Readonly<Record<string, LetterFieldType>>;

export type FieldType = keyof typeof TYPES;
export const FIELD_TYPES = Object.keys(TYPES) as [FieldType, ...FieldType[]];

/** What a field's type says of it. */
export function fieldTypeOf({ type }: { type: FieldType }): LetterFieldType {
  return TYPES[type];
}
