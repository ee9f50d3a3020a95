/** Whole numbers as people type them. */
import { simplify } from './clean';
import type { TypedField } from './field';

/** Parses a whole number, spaces allowed; null when it is none. */
export function parseInteger(text: string): number | null {
  const bare = simplify(text).replace(/ /g, '');
  return /^\d{1,9}$/.test(bare) ? Number(bare) : null;
}

export const integer: TypedField = {
  inputMode: 'numeric',
  read(text) {
    const value = parseInteger(text);
    return value === null ? null : { value, words: '', sure: 'exact' };
  },
  hint: 'Un nombre entier',
  empty: 'Indiquez un nombre.',
  invalid: 'Écrivez un nombre entier, par exemple 3.',
};
