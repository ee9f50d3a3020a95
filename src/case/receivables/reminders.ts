/** Reminders by lot: for each customer the letter of the site, filled with what the file tells. */
import { formatAmount, formatDate } from '../../trees/format';
import type { CalculatorLaw } from '../calculators/model';
import { fillLetter } from '../letters/fill';
import { type FilledLetter, type LetterBook, SHARED } from '../letters/model';
import { type Claim, listClaimFacts, listClaimFields, sumClaim } from './openCase';

/** The letter for one invoice, and that for several. */
export const REMINDER_LETTERS = { one: 'relance-1', several: 'relance-plusieurs-factures' } as const;

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
  const owed = claim.items.filter(({ cents }) => cents > 0);
  const isOne = owed.length === 1 && claim.items.length === 1;
  const id = REMINDER_LETTERS[isOne ? 'one' : 'several'];
  const letter = book.letters[id];
  if (!letter) throw new RangeError(`no letter is called "${id}"`);
  const typed = { [SHARED]: listClaimFields(claim) };
  const of = { facts: listClaimFacts(claim), typed, ours, today };
  const filled = fillLetter(letter, book, law, of).letter;
  return isOne ? filled : { ...filled, annex: buildStatement(claim) };
}

const cents = (amount: number): string => formatAmount(amount / 100);

/** The statement joined to a letter about several invoices, credit notes and payments. */
function buildStatement(claim: Claim): FilledLetter['annex'] {
  const rows = claim.items.map(({ piece, label, issued, due, cents: sum }) => [
    piece || label || '–',
    issued === '' ? '–' : formatDate(issued),
    due === '' ? '–' : formatDate(due),
    cents(sum),
  ]);
  return {
    title: 'Relevé de vos factures',
    intro: ['Les sommes déduites, avoirs et paiements, portent le signe moins.'],
    columns: ['Pièce', 'Date', 'Échéance', 'Montant TTC'],
    rows,
    totals: [{ label: 'Reste à payer', amount: cents(sumClaim(claim)) }],
    sources: [],
  };
}
