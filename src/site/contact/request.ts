/** A request to be called back, as the reader fills it. Every text may be empty. */
export interface ContactDraft {
  name: string;
  company: string;
  phone: string;
  email: string;
  slot: Slot;
  /** The other side of the dispute: the firm checks for a conflict of interest before it reads more. */
  otherParty: string;
  message: string;
  /** Whether the summary of the case goes with the request. Only the reader turns it on. */
  withSummary: boolean;
}

/** When the reader likes to be called, in the words that travel. */
export const SLOTS = [
  'Peu importe',
  'Le matin',
  'Entre midi et deux',
  'L’après-midi',
  'En fin de journée',
] as const;

export type Slot = (typeof SLOTS)[number];

/** The slot of that name; the first one for anything else. */
export function readSlot(value: string): Slot {
  return SLOTS.find((slot) => slot === value) ?? SLOTS[0];
}

/** Most characters of a message: a few lines, not the story of the dispute. */
export const MESSAGE_LIMIT = 1000;

export const EMPTY_DRAFT: ContactDraft = {
  name: '',
  company: '',
  phone: '',
  email: '',
  slot: SLOTS[0],
  otherParty: '',
  message: '',
  withSummary: false,
};

/** Whether anything was written, so that an untouched form is neither stored nor announced. */
export function isEmpty(draft: ContactDraft): boolean {
  const { name, company, phone, email, otherParty, message } = draft;
  return [name, company, phone, email, otherParty, message].every((value) => value.trim() === '');
}
