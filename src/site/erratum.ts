/** A word about a page, or a mistake pointed out, by the contact page: where nothing else receives it. */
import type { ContactDraft } from './contact/request';
import { PAGE_WORDS } from './messages/pageWord';
import type { SharedPage } from './share';

export interface ReportedPage {
  title: string;
  /** whole address */
  address: string;
  /** the day of the build, in French */
  version: string;
}

const MARK = '#erreur:';
const REACTION_MARK = '#reagir:';
/** Most characters of a subject taken from an address. */
const LIMIT = 300;

function formatSubject({ title, address, version }: ReportedPage): string {
  return `« ${title} », ${address}, version du ${version}`;
}

/** The link « Signaler une erreur » where the operator has neither an endpoint nor an address: the contact page. */
export function buildErratumLink(page: ReportedPage): string {
  return `/contact/${MARK}${encodeURIComponent(formatSubject(page))}`;
}

/** The link « Réagir » where the operator has neither an endpoint nor an address: the contact page, without base URL. */
export function buildReactionLink({ title, address }: SharedPage): string {
  return `/contact/${REACTION_MARK}${encodeURIComponent(PAGE_WORDS.quotePage(title, address))}`;
}

/**
 * Reads what a link to the contact page reports, as the beginning of a request.
 *
 * @param hash - fragment of the address, with its `#`
 * @returns null when the fragment reports nothing
 */
export function readErratum(hash: string): Pick<ContactDraft, 'message' | 'otherParty'> | null {
  const isReaction = hash.startsWith(REACTION_MARK);
  if (!isReaction && !hash.startsWith(MARK)) return null;
  const subject = decode(hash.slice(hash.indexOf(':') + 1))
    .slice(0, LIMIT)
    .trim();
  if (subject === '') return null;
  if (isReaction)
    return {
      message: PAGE_WORDS.about(subject),
      otherParty: PAGE_WORDS.noParty,
    };
  return {
    message: `Erreur à signaler sur la page ${subject}.\n\nL’erreur : `,
    otherParty: 'Aucune : erreur signalée sur le site',
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
