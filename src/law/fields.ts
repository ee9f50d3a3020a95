/** Kinds of values that several files of `law/` hold. Build time only. */
import * as z from 'zod';
import { LAW_FORM_WORDS } from '../trees/messages/law/files';
import { type IdKind, idOf, key, listOf, plain } from '../trees/schema/field';

export { ID, key } from '../trees/schema/field';

/** An id that another file defines. */
export function id(kind: IdKind | undefined, description: string, example: string): z.ZodString {
  return kind === undefined
    ? key.meta({ description, examples: [example] })
    : idOf(kind, description, example);
}

/** A text in French that is not empty. */
export function text(description: string, example: string): z.ZodString {
  return plain(description, example).trim();
}

/** Words that stand inside a sentence of the site. */
export function words(description: string, example: string): z.ZodString {
  return plain(description, example, { fragment: true }).trim();
}

/** The texts on which an entry rests. */
export const basis = listOf(
  idOf('references', 'Une référence de `law/references/`.', 'cpc-750-1'),
  'Les textes sur lesquels elle repose, le principal d’abord\u00a0: des identifiants de `law/references/`.',
  ['cpc-750-1'],
);

/** What a computation supposes. */
export const assumptions = listOf(
  text('Une hypothèse, en une phrase entière.', 'Le client habite en métropole.'),
  'Ce que le calcul suppose, en phrases entières.',
  ['Le client habite en métropole.'],
);

/** A map of one entry: `type-de-client: consommateur`. */
export function pair<V extends z.ZodType>(of: V) {
  return z
    .record(key, of)
    .refine((map) => Object.keys(map).length === 1, { error: LAW_FORM_WORDS['one-fact'] });
}
