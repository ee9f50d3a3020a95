/** A text on one line, as run-times take it: blanks of every kind and control characters become single spaces. */
export function toLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
