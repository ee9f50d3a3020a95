/** From bytes to the root of an XML document: encoding, what is refused, what is not well formed. */
import { LARGEST_XML } from '../limits';
import type { XmlElement, XmlParser } from './dom';

export type XmlProblem = 'too-large' | 'doctype' | 'not-xml' | 'broken-xml';

export interface OpenedXml {
  root: XmlElement;
  /** the bytes are not of the encoding that the file names */
  isMisencoded: boolean;
}

/** Opens a document. */
export function openXml(bytes: Uint8Array, parser: XmlParser): OpenedXml | { problem: XmlProblem } {
  if (bytes.length > LARGEST_XML) return { problem: 'too-large' };
  const { text, isMisencoded } = decodeXml(bytes);
  const prolog = readProlog(text);
  if (prolog === 'doctype') return { problem: 'doctype' };
  if (prolog === null) return { problem: 'not-xml' };
  const root = parse(text.slice(prolog), parser);
  return root ? { root, isMisencoded } : { problem: 'broken-xml' };
}

/** Browsers give back a document that tells of the error; other parsers throw. */
function parse(text: string, parser: XmlParser): XmlElement | null {
  try {
    const document = parser.parseFromString(text, 'application/xml');
    return document.getElementsByTagName('parsererror').length > 0 ? null : document.documentElement;
  } catch {
    return null;
  }
}

/** Decodes bytes as their mark or their first line says; where that cannot be, as Windows writes. */
function decodeXml(bytes: Uint8Array): { text: string; isMisencoded: boolean } {
  const named = readEncoding(bytes);
  for (const [label, isMisencoded] of [
    [named, false],
    ['utf-8', true],
    ['windows-1252', true],
  ] as const) {
    try {
      return { text: new TextDecoder(label, { fatal: true }).decode(bytes), isMisencoded };
    } catch {
      // Not that one, or a name that nobody knows.
    }
  }
  return { text: new TextDecoder('windows-1252').decode(bytes), isMisencoded: true };
}

function readEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  return (
    /^[^<]{0,8}<\?xml[^>]{0,100}encoding\s{0,5}=\s{0,5}["']([\w.-]{1,40})["']/.exec(head)?.[1] ?? 'utf-8'
  );
}

/**
 * Where the first element begins.
 *
 * @returns `doctype` where one stands before it; null where no XML begins
 */
function readProlog(text: string): number | 'doctype' | null {
  let at = 0;
  for (;;) {
    while (/[\s\uFEFF]/.test(text.charAt(at))) at++;
    if (!text.startsWith('<', at)) return null;
    const end = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '?>' : null;
    if (end === null) break;
    const stop = text.indexOf(end, at + 2);
    if (stop < 0) return null;
    at = stop + end.length;
  }
  if (/^<!(?:DOCTYPE|ENTITY)/i.test(text.slice(at, at + 10))) return 'doctype';
  return /^<[A-Za-z_]/.test(text.slice(at, at + 2)) ? at : null;
}
