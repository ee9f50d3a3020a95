/** What the reader typed, made fit for a letter: text and line ends, nothing that a program could take for an order. */
import { cleanText } from '../plainText';

/** Characters that Unicode reserves and XML refuses. */
const RESERVED =
  /[\ufffe\uffff]|[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]/g;

/** Cleans a text for a letter; spaces and line ends around it are dropped. */
export function cleanField(text: string): string {
  return cleanText(text).replace(RESERVED, '').trim();
}
