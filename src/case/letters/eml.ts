/**
 * A letter as an e-mail file (RFC 5322, MIME): a draft that a mail program opens, the letter as plain text and as HTML in
 * it. Nothing is sent. Who writes is left out: the program puts the reader's own account.
 */
import { formatLetterHtml } from './html';
import type { FilledLetter } from './model';
import { formatLetterText } from './text';

export const EML_TYPE = 'message/rfc822';

/** Cannot occur in Base64, hence in no part. */
const BOUNDARY = '=_lettre_=';
/** Bytes of an encoded word, so that it stays within a line (RFC 2047). */
const LONGEST_WORD = 36;

/** Formats a letter as a draft. @param moment - of the export */
export function formatEml(letter: FilledLetter, moment: Date): string {
  const { name, email } = letter.recipient;
  const lines = [
    ...(email === '' ? [] : [`To: ${name === '' ? '' : `${encodeWords(name)}\r\n `}<${email}>`]),
    `Subject: ${encodeWords(letter.subject)}`,
    `Date: ${moment.toUTCString().replace('GMT', '+0000')}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${BOUNDARY}"`,
    '',
    ...formatPart('text/plain', formatLetterText(letter, true).replace(/\n/g, '\r\n')),
    ...formatPart('text/html', `<!DOCTYPE html><html><body>${formatLetterHtml(letter, true)}</body></html>`),
    `--${BOUNDARY}--`,
  ];
  return `${lines.join('\r\n')}\r\n`;
}

function formatPart(type: string, content: string): string[] {
  const lines = encodeBase64(content).match(/.{1,76}/g) ?? [];
  return [
    `--${BOUNDARY}`,
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    ...lines,
  ];
}

const BYTES = new TextEncoder();

function encodeBase64(text: string): string {
  return btoa(Array.from(BYTES.encode(text), (byte) => String.fromCharCode(byte)).join(''));
}

/** Words of a header, encoded so that no character of theirs is read as mark-up; a long text is folded between characters. */
function encodeWords(text: string): string {
  const words: string[] = [];
  let word = '';
  for (const character of text.replace(/\s+/g, ' ').trim()) {
    if (BYTES.encode(word + character).length > LONGEST_WORD) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((one) => `=?utf-8?B?${encodeBase64(one)}?=`).join('\r\n ');
}
