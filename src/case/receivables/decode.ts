/** Bytes of a file as text, whichever program wrote them. */
import type { Encoding, Refusal } from './model';

/**
 * Signs of MS-DOS (code page 850) from 0x80 on. Accented letters stand where Windows has quotation marks and dashes.
 */
const MS_DOS =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´­±‗¾¶§÷¸°¨·¹³²■\u00a0';
/** é â à ç ê è î ô û ù as MS-DOS writes them. */
const DOS_LETTERS = new Set([0x82, 0x83, 0x85, 0x87, 0x88, 0x8a, 0x8c, 0x93, 0x96, 0x97]);
/** € Œ œ Ÿ as ISO-8859-15 writes them; in Windows-1252 they are ¤ ¼ ½ ¾. */
const LATIN_9 = new Set([0xa4, 0xbc, 0xbd, 0xbe]);
const NUL = 0;
/** Signs of Windows-1252 from 0x80 to 0x9F: some decoders take them for those of ISO-8859-1. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

export type Decoded = { text: string; encoding: Encoding } | { refused: Refusal };

/** Decodes the bytes of a file, or says why it is no text. */
export function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { refused: 'empty' };
  const refused = findOtherFormat(bytes);
  if (refused) return { refused };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16', 'utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16', 'utf-16be', bytes);
  if (bytes.includes(NUL)) return { refused: 'binary' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return decodeSingleBytes(bytes);
  }
}

function decodeAs(encoding: Encoding, label: string, bytes: Uint8Array): Decoded {
  return { text: new TextDecoder(label).decode(bytes), encoding };
}

/** Formats that people take for a table of text: told by their first bytes. */
function findOtherFormat(bytes: Uint8Array): Refusal | null {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  if (head.startsWith('%PDF')) return 'pdf';
  const isWorkbook = head.startsWith('PK\u0003\u0004') || head.startsWith('\u00d0\u00cf\u0011\u00e0');
  return isWorkbook ? 'spreadsheet' : null;
}

function decodeSingleBytes(bytes: Uint8Array): Decoded {
  const { controls, dos, latin9, letters } = countBytes(bytes);
  if (controls > bytes.length / 50) return { refused: 'binary' };
  if (dos > letters * 2) return { text: decodeDos(bytes), encoding: 'ms-dos' };
  const isLatin9 = latin9.found > 0 && latin9.c1 === 0;
  return isLatin9 ? decodeAs('iso-8859-15', 'iso-8859-15', bytes) : decodeWindows(bytes);
}

function decodeWindows(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return {
    text: text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS[sign.charCodeAt(0) - 0x80] ?? sign),
    encoding: 'windows-1252',
  };
}

interface ByteCounts {
  controls: number;
  /** letters of MS-DOS */
  dos: number;
  /** letters of all other encodings of one byte, from À to ÿ */
  letters: number;
  latin9: { found: number; c1: number };
}

function countBytes(bytes: Uint8Array): ByteCounts {
  const counts: ByteCounts = { controls: 0, dos: 0, letters: 0, latin9: { found: 0, c1: 0 } };
  for (const byte of bytes) {
    if (byte >= 0xc0) counts.letters++;
    else if (byte >= 0x80) {
      if (byte < 0xa0) counts.latin9.c1++;
      if (DOS_LETTERS.has(byte)) counts.dos++;
      if (LATIN_9.has(byte)) counts.latin9.found++;
    } else if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) counts.controls++;
  }
  return counts;
}

function decodeDos(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += 8_192) {
    const codes = Array.from(bytes.subarray(start, start + 8_192), (byte) =>
      byte < 0x80 ? byte : MS_DOS.charCodeAt(byte - 0x80),
    );
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}
