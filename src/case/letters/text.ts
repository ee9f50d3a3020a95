/** A letter as plain text, and as an e-mail to be opened in the reader's own program. */
import { formatAnnexLines } from './annex';
import { formatPieces } from './fill';
import type { FilledLetter } from './model';

/** Formats a letter as text: to copy, or as the body of an e-mail. @param isBody - leaves the subject out */
export function formatLetterText({ blocks, annex }: FilledLetter, isBody = false): string {
  const lines: string[] = [];
  let wasItem = false;
  for (const { kind, pieces, paper, isNumbered } of blocks) {
    if (paper || (kind === 'subject' && isBody)) continue;
    const text = formatPieces(pieces);
    if (lines.length > 0 && !(kind === 'item' && wasItem)) lines.push('');
    lines.push(
      kind === 'item'
        ? `${isNumbered ? '' : '- '}${text}`
        : kind === 'subject'
          ? `Objet\u00A0: ${text}`
          : text,
    );
    wasItem = kind === 'item';
  }
  if (annex) lines.push('', ...formatAnnexLines(annex));
  return `${lines.join('\n')}\n`;
}

/** Longest address that every mail program was found to take, in characters. */
export const LONGEST_MAILTO = 1_900;

/**
 * Builds the address that opens the reader's mail program with the letter in it.
 *
 * @returns null for a letter too long to travel so: it must be copied
 */
export function buildMailto(letter: FilledLetter): string | null {
  const subject = encode(letter.subject.replace(/\s+/g, ' '));
  const body = encode(formatLetterText(letter, true).trimEnd().replace(/\n/g, '\r\n'));
  const to = letter.recipient.email.split('@').map(encode).join('@');
  const address = `mailto:${to}?subject=${subject}&body=${body}`;
  return address.length > LONGEST_MAILTO ? null : address;
}

/** Escapes also what `encodeURIComponent` leaves and some mail programs trip over. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /['()*!]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
