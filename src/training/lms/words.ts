/**
 * A text on one line, as run-times take it: blanks of every kind and control characters become single spaces.
 *
 * @returns empty for a text without a letter or a digit: it says nothing, and some run-times refuse a lone comma
 */
export function toLine(text: string): string {
  return /[\p{L}\p{N}]/u.test(text) ? text.replace(/[\s\p{Cc}]+/gu, ' ').trim() : '';
}
