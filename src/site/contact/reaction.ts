/** A reader's word about a page: a few lines, and where to answer if the reader says so. */
import { PAGE_WORDS } from '../messages/pageWord';
import type { SharedPage } from '../share';
import { MESSAGE_LIMIT } from './request';
import { isEmail } from './validate';

/** The fields as they travel; the same names in a form POST, in JSON, and in the HTML of the form. */
export interface ReactionPayload {
  /** tells it from a request to be called back */
  objet: 'reaction';
  /** title of the page */
  page: string;
  /** whole address of the page */
  adresse: string;
  message: string;
  /** where to answer; empty when the reader wants no answer */
  courriel: string;
  /** when it was sent, ISO 8601; missing from readers without JavaScript */
  envoye_le: string;
  /** A field no reader sees: what fills it is not a reader. */
  site_web: string;
}

/** What the reader wrote. */
export interface Reaction {
  message: string;
  email: string;
}

/** What keeps a reaction from being sent, in words for the reader; null when it can go. */
export function findReactionFault({ message, email }: Reaction): string | null {
  if (message.trim() === '') return PAGE_WORDS.noWords;
  if (message.length > MESSAGE_LIMIT) return PAGE_WORDS.tooLong(MESSAGE_LIMIT);
  if (email.trim() !== '' && !isEmail(email)) return PAGE_WORDS.badAddress;
  return null;
}

/** Builds what is sent to the operator's endpoint. @param now - the moment of sending */
export function buildReaction(
  { title, address }: SharedPage,
  { message, email }: Reaction,
  trap: string,
  now: Date,
): ReactionPayload {
  return {
    objet: 'reaction',
    page: title,
    adresse: address,
    message: message.trim(),
    courriel: email.trim(),
    envoye_le: now.toISOString(),
    site_web: trap,
  };
}

/** Builds the `mailto:` address by which a reaction leaves where there is no endpoint. */
export function buildReactionMailto(
  recipient: string,
  { title, address }: SharedPage,
  message: string,
): string {
  const subject = encodeURIComponent(PAGE_WORDS.subject(title));
  const body = encodeURIComponent(PAGE_WORDS.body(message.trim(), title, address).replace(/\n/g, '\r\n'));
  return `mailto:${recipient}?subject=${subject}&body=${body}`;
}
