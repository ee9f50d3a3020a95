/** Reminders by lot: for each customer the letter of the site, filled with what the file tells. */
import type { CalculatorLaw } from '../calculators/model';
import { fillLetter } from '../letters/fill';
import { type FilledLetter, type LetterBook, SHARED } from '../letters/model';
import { type Claim, listClaimFacts, listClaimFields, listClaimRecords } from './openCase';

const LETTER = 'relance-1';

/** What the reader says of his own business, by shared field. */
export type Ours = Readonly<Record<string, string>>;

/**
 * Fills the reminder of a claim. What the file does not tell stands as a blank.
 *
 * @param today - `YYYY-MM-DD`
 * @throws {RangeError} the site has no such letter
 */
export function buildReminder(
  claim: Claim,
  ours: Ours,
  { book, law, today }: { book: LetterBook; law: CalculatorLaw; today: string },
): FilledLetter {
  const letter = book.letters[LETTER];
  if (!letter) throw new RangeError(`no letter is called "${LETTER}"`);
  const typed = { [SHARED]: listClaimFields(claim) };
  const of = { facts: listClaimFacts(claim), typed, ours, invoices: listClaimRecords(claim), today };
  return fillLetter(letter, book, law, of).letter;
}
