/**
 * The types of facts, each with how a form asks for it: one option, several, or an answer that is typed.
 *
 * Apart from the rest, so that the first question of a page needs no more than this.
 */
export const FIELD_KINDS = {
  choice: 'one',
  choices: 'several',
  amount: 'typed',
  integer: 'typed',
  date: 'typed',
  text: 'typed',
} as const satisfies Record<string, 'one' | 'several' | 'typed'>;

export type FactType = keyof typeof FIELD_KINDS;
export const FACT_TYPES = Object.keys(FIELD_KINDS) as FactType[];
