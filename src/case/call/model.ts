/**
 * A call with a customer: a case like others, with when it began and ended, and what was noted meanwhile.
 *
 * Moments are ISO 8601 in UTC. Every collection is keyed, as in the rest of the file of a case.
 */

/** The letter that tells a call to its customer. */
export const RECAP_LETTER = 'recapitulatif-d-appel';

/** One note taken on a call. */
export interface CallNote {
  at: string;
  text: string;
}

export interface CallRecord {
  began: string;
  /** empty while the customer is on the line */
  ended: string;
  notes: Readonly<Record<string, CallNote>>;
  /** a note half written */
  draft: string;
  /** facts to be found out later → the moment they were put off */
  later: Readonly<Record<string, string>>;
}

/** A call that has just begun. */
export function createCall(began: string): CallRecord {
  return { began, ended: '', notes: {}, draft: '', later: {} };
}

/** The notes of a call in their order. */
export function listNotes({ notes }: Pick<CallRecord, 'notes'>): (CallNote & { id: string })[] {
  return Object.entries(notes)
    .map(([id, note]) => ({ id, ...note }))
    .sort((a, b) => a.at.localeCompare(b.at));
}
