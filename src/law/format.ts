/** Rates and numbers. Amounts, dates and durations are worded by `src/trees/format.ts`. */

const NBSP = '\u00A0';

/** Formats a rate given in percent, with two decimals at most: « 12,4 % ». */
export function formatRate(percent: number): string {
  return `${formatNumber(percent)}${NBSP}%`;
}

/** Formats a number, with two decimals at most: « 12,4 ». */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 }).format(value);
}
