import { formatAmount } from '../../trees/format';

/** Cents as euros: `1 234,56 €`. */
export const formatCents = (cents: number): string => formatAmount(cents / 100);

/** « 1 client », « 12 clients » */
export const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('fr-FR')} ${number < 2 ? one : many}`;
