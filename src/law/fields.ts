/** Kinds of values that several files of `law/` hold. What authors read of them stands in `LAW_FORMAT`. Build time only. */
import * as z from 'zod';
import { parseDay } from '../trees/calendar';
import { LAW_FORM_WORDS } from '../trees/messages/law/files';
import { type FieldHelp, LAW_FORMAT } from '../trees/messages/law/format';
import { type IdKind, idOf, key, listOf, plain } from '../trees/schema/field';

export { ID, key } from '../trees/schema/field';

/** What an editor shows of a field, and the pattern by which it checks one that code reads. */
export function explain(
  { description, example, moreExamples = [] }: FieldHelp,
  form: { pattern?: string } = {},
) {
  return { description, ...form, examples: [example, ...moreExamples] };
}

/** An id that another file defines. */
export function id(kind: IdKind | undefined, help: FieldHelp<string>): z.ZodString {
  return kind === undefined ? key.meta(explain(help)) : idOf(kind, help.description, help.example);
}

/** A text in French that is not empty. */
export function text({ description, example }: FieldHelp<string>): z.ZodString {
  return plain(description, example).trim();
}

/** Words that stand inside a sentence of the site. */
export function words({ description, example }: FieldHelp<string>): z.ZodString {
  return plain(description, example, { fragment: true }).trim();
}

/** A day of the calendar. */
export function day(help: FieldHelp<string>): z.ZodString {
  return z
    .string()
    .refine((value) => parseDay(value) !== null, { error: LAW_FORM_WORDS.day, params: { kind: 'date' } })
    .meta(explain(help, { pattern: '^\\d{4}-\\d{2}-\\d{2}$' }));
}

/** A list that is not empty. */
export function list<T extends z.ZodType>(item: T, help: FieldHelp<readonly unknown[]>): z.ZodArray<T> {
  return listOf(item, help.description, help.example);
}

/** The texts on which an entry rests. */
export const basis = list(id('references', LAW_FORMAT.shared.law.item), LAW_FORMAT.shared.law);

/** What a computation supposes. */
export const assumptions = list(text(LAW_FORMAT.shared.assumes.item), LAW_FORMAT.shared.assumes);

/** A map of one entry: `type-de-client: consommateur`. */
export function pair<V extends z.ZodType>(of: V) {
  return z
    .record(key, of)
    .refine((map) => Object.keys(map).length === 1, { error: LAW_FORM_WORDS['one-fact'] });
}
