/** A mistake that a reader points out: by e-mail where the operator has an address, else by the contact form. */
import type { ContactDraft } from './contact/request';

export interface ReportedPage {
  title: string;
  /** whole address */
  address: string;
  /** the day of the build, in French */
  version: string;
}

const MARK = '#erreur:';
/** Most characters of a subject taken from an address. */
const LIMIT = 300;

function formatSubject({ title, address, version }: ReportedPage): string {
  return `« ${title} », ${address}, version du ${version}`;
}

/** The link « Signaler une erreur ». @param email - the operator's; the contact page otherwise, without base URL */
export function buildErratumLink(page: ReportedPage, email: string | undefined): string {
  if (!email) return `/contact/${MARK}${encodeURIComponent(formatSubject(page))}`;
  const subject = encodeURIComponent(`Erreur signalée : ${page.title}`);
  const body = encodeURIComponent(`Page : ${page.address}\nVersion du ${page.version}\n\nL’erreur : `);
  return `mailto:${email}?subject=${subject}&body=${body}`;
}

/**
 * Reads what a link to the contact page reports, as the beginning of a request.
 *
 * @param hash - fragment of the address, with its `#`
 * @returns null when the fragment reports nothing
 */
export function readErratum(hash: string): Pick<ContactDraft, 'message' | 'otherParty'> | null {
  if (!hash.startsWith(MARK)) return null;
  const subject = decode(hash.slice(MARK.length)).slice(0, LIMIT).trim();
  if (subject === '') return null;
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
