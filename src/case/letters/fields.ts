/** The fields of a letter for a case: what each holds, where it comes from, and what is wrong with it. */

import { resolveBound } from '../../trees/bound';
import { type Day, formatDay, parseDay } from '../../trees/calendar';
import { formatFactValue } from '../../trees/factTypes';
import { FIELD_KINDS } from '../../trees/factTypes/fieldKinds';
import { typedFieldOf } from '../../trees/factTypes/typed';
import { formatDateInput } from '../../trees/factTypes/typed/date';
import { formatDate } from '../../trees/format';
import type { Facts } from '../../trees/model';
import type { InvoiceRecord } from '../invoice/record';
import { LETTER_DATE_WORDS as WORDS } from '../messages/letterDates';
import { cleanField } from './clean';
import { type FieldReading, fieldTypeOf } from './fieldTypes';
import { type InvoiceText, readInvoiceField } from './fromInvoices';
import { findField, type Letter, type LetterBook, type LetterField, SHARED } from './model';

/** What a case knows that letters need. */
export interface LetterCase {
  facts: Facts;
  /** what was typed: letter, or `commun` → field → text */
  typed: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** shared fields of the reader's own business, as another case has them */
  ours: Readonly<Record<string, string>>;
  /** invoices that were read into the case */
  invoices?: readonly InvoiceRecord[];
  /** `YYYY-MM-DD` */
  today: string;
}

/** Where a field's text comes from. */
export type FieldOrigin = 'typed' | 'fact' | 'invoice' | 'suggestion' | 'ours' | 'empty';

/** A text that the case gives. */
interface Offer {
  text: string;
  source: FieldOrigin;
  /** where an invoice gives it, or says the same */
  invoice?: InvoiceText;
}

/** A field as the form shows it and the letter uses it. */
export interface FieldState extends FieldReading {
  id: string;
  field: LetterField;
  /** under which part of the case file it is kept */
  scope: string;
  /** as the form shows it */
  text: string;
  source: FieldOrigin;
  /** the invoice that it comes from */
  invoice?: InvoiceText;
  /** what the case would give, where the reader typed something else */
  offered?: { text: string; source: FieldOrigin };
  /** why a date or a number could not be read, in French; it is printed as it was typed */
  problem?: string;
}

/** Reads every field of a letter, in order of appearance. */
export function readFields(letter: Letter, book: LetterBook, of: LetterCase): FieldState[] {
  const today = parseDay(of.today) as Day;
  const states = letter.fields.map((id): FieldState => {
    const field = findField(book, letter, id);
    const scope = Object.hasOwn(letter.own, id) ? letter.id : SHARED;
    const typed = of.typed[scope]?.[id];
    const offered = offer(id, field, book, of);
    const isTyped = typed !== undefined;
    const text = isTyped ? typed : offered.text;
    const source = isTyped ? (typed.trim() === '' ? 'empty' : 'typed') : offered.source;
    const isOther = isTyped && offered.text !== '' && offered.text !== typed;
    return {
      id,
      field,
      scope,
      text,
      source,
      ...(!isTyped && offered.invoice && { invoice: offered.invoice }),
      ...(isOther && { offered }),
      ...readText(field, text, today),
    };
  });
  return states.map((state) => {
    const problem = state.problem ?? tellDate(state, states, today);
    return problem === undefined ? state : { ...state, problem };
  });
}

/** Why a date cannot be so: on the wrong side of the letter, or before the one it follows. */
function tellDate({ day, field }: FieldState, states: readonly FieldState[], today: Day): string | undefined {
  if (day === undefined) return undefined;
  const written = states.find(({ id }) => id === 'date-de-la-lettre')?.day ?? today;
  if (field.when === 'ahead' && day < today) return WORDS.past;
  if (field.when === 'ahead' && day <= written) return WORDS['too-early'](formatDate(written));
  if (field.when === 'past' && day > written) return WORDS['too-late'](formatDate(written));
  const other = states.find(({ id }) => id === field.from);
  return other?.day !== undefined && day < other.day
    ? WORDS['before-other'](other.field.label.toLowerCase(), formatDate(other.day))
    : undefined;
}

/** What the case gives for a field that the reader left alone. */
function offer(id: string, field: LetterField, book: LetterBook, of: LetterCase): Offer {
  const invoice = readInvoiceField(id, of.invoices ?? []);
  const value = field.fact === undefined ? undefined : of.facts[field.fact];
  const def = field.fact === undefined ? undefined : book.facts[field.fact];
  if (def && value !== undefined && value !== null) {
    const show = FIELD_KINDS[def.type] === 'typed' ? typedFieldOf(def).show : undefined;
    const text = show ? show(value) : formatFactValue(def, value);
    const isSame = invoice !== null && cleanField(invoice.text) === cleanField(text);
    return { text, source: 'fact', ...(isSame && { invoice }) };
  }
  const ours = field.ours ? of.ours[id] : undefined;
  if (invoice && !ours) return { text: invoice.text, source: 'invoice', invoice };
  if (field.suggest) {
    const today = parseDay(of.today) as Day;
    const day = resolveBound(field.suggest, { today, law: book.law });
    return { text: formatDateInput(formatDay(day)), source: 'suggestion' };
  }
  return ours ? { text: ours, source: 'ours' } : { text: '', source: 'empty' };
}

/** Reads what stands in a field. What cannot be read is printed as it is: nothing typed is lost. */
function readText(field: LetterField, text: string, today: Day): FieldReading & Pick<FieldState, 'problem'> {
  const clean = cleanField(text);
  if (clean === '') return { shown: '' };
  const { read, problem } = fieldTypeOf(field);
  return read(clean, today) ?? { shown: clean, problem };
}
