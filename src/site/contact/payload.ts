import type { ContactDraft } from './request';

/** The fields as they travel; the same names in a form POST, in JSON, and in the HTML of the form. */
export interface ContactPayload {
  nom: string;
  entreprise: string;
  telephone: string;
  courriel: string;
  creneau: string;
  partie_adverse: string;
  message: string;
  /** Summary of the case; there only when the reader asked for it. */
  resume?: string;
  /** The case as a document (JSON as text, `endpoint/request.schema.json`); goes with the summary. */
  dossier?: string;
  /** Summary and document sealed for the operator's key, in their place (age, armoured). */
  scelle?: string;
  /** Names the request: the same at each attempt to send it. */
  identifiant: string;
  /** When the reader asked to be called: proof that the call was asked for (art. L223-1 C. conso.). */
  demande_le: string;
  /** A field no reader sees: what fills it is not a reader. */
  site_web: string;
}

/**
 * Builds what is sent to the operator's endpoint.
 *
 * @param summary - text of the case; left out unless the draft asks for it
 * @param now - the moment of the request
 * @param report - the case as a document, which goes with the summary
 */
export function buildPayload(
  draft: ContactDraft,
  summary: string,
  trap: string,
  now: Date,
  report = '',
): Omit<ContactPayload, 'identifiant'> {
  const isJoined = draft.withSummary && summary !== '';
  return {
    nom: draft.name.trim(),
    entreprise: draft.company.trim(),
    telephone: draft.phone.trim(),
    courriel: draft.email.trim(),
    creneau: draft.slot,
    partie_adverse: draft.otherParty.trim(),
    message: draft.message.trim(),
    ...(isJoined && { resume: summary }),
    ...(isJoined && report !== '' && { dossier: report }),
    demande_le: now.toISOString(),
    site_web: trap,
  };
}

/** The request as a text to copy or to send by e-mail; empty fields are left out. */
export function formatRequest(draft: ContactDraft, summary: string): string {
  const lines: [label: string, value: string][] = [
    ['Nom', draft.name],
    ['Entreprise', draft.company],
    ['Téléphone', draft.phone],
    ['Courriel', draft.email],
    ['Moment préféré', draft.slot],
    ['Autre partie au litige', draft.otherParty],
  ];
  const head = lines
    .filter(([, value]) => value.trim() !== '')
    .map(([label, value]) => `${label} : ${value.trim()}`)
    .join('\n');
  const parts = ['Bonjour,', 'Je souhaite être rappelé au sujet d’un litige avec un client.', head];
  if (draft.message.trim() !== '') parts.push(draft.message.trim());
  if (draft.withSummary && summary !== '') parts.push(`Résumé de mon dossier\n${summary}`);
  return parts.join('\n\n');
}

/** Longest address that mail programs are known to open whole. */
const MAILTO_LIMIT = 1900;

/**
 * Builds the `mailto:` address that opens the reader's mail program with the request.
 *
 * @returns the address; without the summary when it would be too long for some programs, `whole` tells which
 */
export function buildMailto(
  email: string,
  draft: ContactDraft,
  summary: string,
): { href: string; whole: boolean } {
  const format = (text: string) =>
    `mailto:${email}?subject=${encodeURIComponent('Demande de rappel')}&body=${encodeURIComponent(text.replace(/\n/g, '\r\n'))}`;
  const href = format(formatRequest(draft, summary));
  if (href.length <= MAILTO_LIMIT) return { href, whole: true };
  const short = format(formatRequest({ ...draft, withSummary: false }, ''));
  return { href: short.length <= MAILTO_LIMIT ? short : `mailto:${email}`, whole: false };
}
