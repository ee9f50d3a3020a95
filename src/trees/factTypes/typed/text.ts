/** Short texts, taken as they are typed. */
import type { TypedField } from './field';

export const text: TypedField = {
  inputMode: 'text',
  read: (value) => ({ value, words: '', sure: 'exact' }),
  hint: '',
  empty: 'Écrivez une réponse.',
  invalid: 'Ce texte est trop long.',
};
