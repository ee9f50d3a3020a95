/** The case of a line, or of a customer: its facts, and what letters take from it. */
import { parseDay, splitDay } from '../../trees/calendar';
import type { FactValue } from '../../trees/model';
import { type CaseFile, createFile } from '../file/model';
import { SHARED } from '../letters/model';
import type { CustomerKind } from './limits';
import type { Customer, OpenItem } from './model';

/** The tree of a customer who does not pay. */
export const UNPAID_TREE = 'impaye';

/** What is claimed of a customer: sums owed, and what is taken off them. */
export interface Claim {
  customer: Customer;
  /** the open sums in question; all those of the customer, or one of them */
  items: readonly OpenItem[];
  kind?: CustomerKind | undefined;
}

/** What a claim adds up to, in cents. */
export function sumClaim({ items }: Claim): number {
  return items.reduce((sum, { cents }) => sum + cents, 0);
}

/** The sums owed of a claim, without what is taken off. */
const listOwed = ({ items }: Claim): OpenItem[] => items.filter(({ cents }) => cents > 0);

/** The facts that a claim proves; what it does not tell is asked. */
export function listClaimFacts(claim: Claim): Record<string, FactValue> {
  const due = listOwed(claim)
    .map((item) => item.due)
    .filter((day) => day !== '')
    .sort()[0];
  return {
    ...(claim.kind && { 'type-de-client': claim.kind }),
    ...(due && { echeance: due }),
    montant: sumClaim(claim) / 100,
  };
}

/** What letters take from a claim: text by shared field. */
export function listClaimFields(claim: Claim): Record<string, string> {
  const owed = listOwed(claim);
  const pieces = owed.map(({ piece }) => piece).filter((piece) => piece !== '');
  const [only] = owed;
  const isOne = owed.length === 1 && only && only.issued !== '' && !only.carried;
  return {
    client: claim.customer.name,
    ...(pieces.length > 0 && { facture: joinPieces([...new Set(pieces)]) }),
    ...(isOne && { 'date-de-facture': formatTyped(only.issued) }),
  };
}

function joinPieces(pieces: readonly string[]): string {
  const shown = pieces.length > 6 ? [...pieces.slice(0, 5), `${pieces.length - 5} autres`] : pieces;
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} et ${shown.at(-1)}`;
}

/** A day as people type it: `12/06/2025`. */
function formatTyped(iso: string): string {
  const day = parseDay(iso);
  if (day === null) return '';
  const { year, month, date } = splitDay(day);
  return `${String(date).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
}

/**
 * The case of a claim: the one that was opened of it before, brought up to date, else a new one.
 *
 * @param files - the cases of the device
 * @param newId - of a new case
 * @param today - `YYYY-MM-DD`
 */
export function buildClaimCase(
  claim: Claim,
  files: readonly CaseFile[],
  newId: string,
  today: string,
): { file: CaseFile; before: CaseFile | null } {
  const fields = listClaimFields(claim);
  const name = [fields.client, fields.facture].filter(Boolean).join(' – ').slice(0, 120);
  const before =
    files.find(({ letters }) => {
      const known = letters[SHARED] ?? {};
      return known.client === fields.client && known.facture === fields.facture;
    }) ?? null;
  const base = before ?? createFile(newId, name, today);
  const letters = { ...base.letters, [SHARED]: { ...base.letters[SHARED], ...fields } };
  const lastTree = base.lastTree ?? { tree: UNPAID_TREE, title: '', version: '' };
  return { file: { ...base, facts: { ...base.facts, ...listClaimFacts(claim) }, letters, lastTree }, before };
}
