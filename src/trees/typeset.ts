const NBSP = '\u00A0';

/** Puts the non-breaking spaces of French before double signs and inside quotation marks. */
export function typeset(text: string): string {
  return text.replace(/ ([:;?!»€%])/g, `${NBSP}$1`).replace(/« /g, `«${NBSP}`);
}
