/** What letters read of a case. */
import { listConditionFacts } from '../../trees/conditionUses';
import { listIds } from './markers';
import { findField, type Letter, type LetterBook, type Presence } from './model';

/** The fact that every computation of a letter reads. */
const CUSTOMER = 'type-de-client';

/** The facts that each letter of a book reads: its fields, its texts and its conditions. */
export function listLetterFacts(book: LetterBook): Record<string, ReadonlySet<string>> {
  return Object.fromEntries(
    Object.values(book.letters).map((letter) => [letter.id, listFacts(letter, book)]),
  );
}

function listFacts(letter: Letter, book: LetterBook): ReadonlySet<string> {
  const parts = letter.blocks.flatMap((block) => (block.kind === 'list' ? [block, ...block.items] : [block]));
  const conditions = [letter.for, ...parts.map((part: Presence) => part.if)].filter(
    (one) => one !== undefined,
  );
  const texts = parts.flatMap((part) => ('text' in part ? [part.text] : []));
  return new Set([
    CUSTOMER,
    ...letter.fields.flatMap((id) => findField(book, letter, id).fact ?? []),
    ...conditions.flatMap(listConditionFacts),
    ...texts.flatMap((text) => listIds(text, 'fact')),
  ]);
}
