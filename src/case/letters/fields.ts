/** The fields of a letter for a case: what each holds, where it comes from, and what is wrong with it. */

import { formatRate } from '../../law/format';
import { resolveBound } from '../../trees/bound';
import { type Day, formatDay, parseDay } from '../../trees/calendar';
import { formatFactValue, meaningOf } from '../../trees/factTypes';
import { parseAmount } from '../../trees/factTypes/amount';
import { formatDateInput, parseDate } from '../../trees/factTypes/date';
import { parseInteger } from '../../trees/factTypes/integer';
import { formatAmount, formatDate } from '../../trees/format';
import type { Facts } from '../../trees/model';
import { cleanField } from './clean';
import { findField, type Letter, type LetterBook, type LetterField, SHARED } from './model';

/** What a case knows that letters need. */
export interface LetterCase {
  facts: Facts;
  /** what was typed: letter, or `commun` → field → text */
  typed: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** shared fields of the reader's own business, as another case has them */
  ours: Readonly<Record<string, string>>;
  /** `YYYY-MM-DD` */
  today: string;
}

/** Where a field's text comes from. */
export type FieldOrigin = 'typed' | 'fact' | 'suggestion' | 'ours' | 'empty';

/** A field as the form shows it and the letter uses it. */
export interface FieldState {
  id: string;
  field: LetterField;
  /** under which part of the case file it is kept */
  scope: string;
  /** as the form shows it */
  text: string;
  source: FieldOrigin;
  /** what the case would give, where the reader typed something else */
  offered?: { text: string; source: FieldOrigin };
  /** as the letter prints it; empty: a blank */
  shown: string;
  /** cents, percent or a count, for a number that could be read */
  number?: number;
  day?: Day;
  /** why a date or a number could not be read, in French; it is printed as it was typed */
  problem?: string;
}

const PROBLEMS = {
  amount: 'Écrivez un montant, par exemple 1 250,50.',
  date: 'Écrivez une date, par exemple 24/11/2026.',
  rate: 'Écrivez un taux en pour cent, par exemple 12,5.',
  integer: 'Écrivez un nombre entier.',
} as const;

/** Reads every field of a letter, in order of appearance. */
export function readFields(letter: Letter, book: LetterBook, of: LetterCase): FieldState[] {
  return letter.fields.map((id) => {
    const field = findField(book, letter, id);
    const scope = Object.hasOwn(letter.own, id) ? letter.id : SHARED;
    const typed = of.typed[scope]?.[id];
    const offered = offer(id, field, book, of);
    const isTyped = typed !== undefined;
    const text = isTyped ? typed : offered.text;
    const source = isTyped ? (typed.trim() === '' ? 'empty' : 'typed') : offered.source;
    const isOther = isTyped && offered.text !== '' && offered.text !== typed;
    return { id, field, scope, text, source, ...(isOther && { offered }), ...readText(field, text) };
  });
}

/** What the case gives for a field that the reader left alone. */
function offer(
  id: string,
  field: LetterField,
  book: LetterBook,
  of: LetterCase,
): { text: string; source: FieldOrigin } {
  const value = field.fact === undefined ? undefined : of.facts[field.fact];
  const def = field.fact === undefined ? undefined : book.facts[field.fact];
  if (def && value !== undefined && value !== null) {
    const meaning = meaningOf(def);
    const show = 'field' in meaning ? meaning.field.show : undefined;
    const text = show ? show(value) : formatFactValue(def, value);
    return { text, source: 'fact' };
  }
  if (field.suggest) {
    const today = parseDay(of.today) as Day;
    const day = resolveBound(field.suggest, { today, law: book.law });
    return { text: formatDateInput(formatDay(day)), source: 'suggestion' };
  }
  const ours = field.ours ? of.ours[id] : undefined;
  return ours ? { text: ours, source: 'ours' } : { text: '', source: 'empty' };
}

/** Reads what stands in a field. What cannot be read is printed as it is: nothing typed is lost. */
function readText(
  { type }: LetterField,
  text: string,
): Pick<FieldState, 'shown' | 'number' | 'day' | 'problem'> {
  const clean = cleanField(text);
  if (clean === '') return { shown: '' };
  const fail = (kind: keyof typeof PROBLEMS) => ({ shown: clean, problem: PROBLEMS[kind] });
  switch (type) {
    case 'amount': {
      const euros = parseAmount(clean);
      if (euros === null || euros <= 0) return fail('amount');
      return { shown: formatAmount(euros), number: Math.round(euros * 100) };
    }
    case 'date': {
      const iso = parseDate(clean);
      return iso === null ? fail('date') : { shown: formatDate(iso), day: parseDay(iso) as Day };
    }
    case 'rate': {
      const rate = parseAmount(clean.replace(/%/g, '').trim());
      return rate === null ? fail('rate') : { shown: formatRate(rate), number: rate };
    }
    case 'integer': {
      const count = parseInteger(clean);
      return count === null ? fail('integer') : { shown: String(count), number: count };
    }
    default:
      return { shown: clean };
  }
}
