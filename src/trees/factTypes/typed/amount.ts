/** Amounts of euros as people type them. */
import { formatAmount } from '../../format';
import { ABOUT, simplify } from './clean';
import type { Reading, TypedField } from './field';

/** An amount that was understood. */
export interface AmountReading {
  /** at most two decimals */
  euros: number;
  /** said to be about right, or written in an unusual way */
  isGuess: boolean;
  /** said to be without taxes */
  isBeforeTax: boolean;
}

const WITHOUT_TAX = /(?<![a-z])(?:h\.?t|hors[ -]?taxes?)(?![a-z])\.?/;
const WITH_TAX =
  /(?<![a-z])(?:t\.?t\.?c|(?:toutes )?taxes comprises|tva comprise|net(?:te)?s? de taxes?)(?![a-z])\.?/;
const OPENING = /^(?:(?:soit|total|montant|somme|prix|net a payer|la somme)(?: de)?[ :=]*)+/;
const EUROS = '(?:€|euros?|eur)';
const WHOLE = new RegExp(`^${EUROS}? ?(\\d[\\d.,' ]*?)(?: ?(k|mille|m(?=€|eur)))? ?(?:${EUROS}|e)?$`);
const SPLIT = new RegExp(`^(\\d[\\d ']*?) ?${EUROS} ?(\\d\\d)(?: ?(?:c|cts?|centimes?))?$`);
/** « 12 000,- € » */
const EMPTY_CENTS = new RegExp(`[.,-]+(?= ?${EUROS}$)`);
const SCALES: Readonly<Record<string, number>> = { k: 1_000, mille: 1_000, m: 1_000_000 };

/**
 * Reads an amount of euros: `1 234,56`, `3 200 € TTC`, `EUR 1 200`, `1200.`, `3,2 k€`, `12 € 50`, `environ 3 000`.
 *
 * A single point followed by exactly three digits is a thousands mark, as in `3.200`; after a comma three digits may be
 * either: `1,200` is not read.
 *
 * @returns `two-ways` where it may be two amounts; null when it is no amount
 */
export function readAmount(text: string): AmountReading | 'two-ways' | null {
  const said = simplify(text);
  const isBeforeTax = WITHOUT_TAX.test(said);
  const bare = said
    .replace(isBeforeTax ? WITHOUT_TAX : WITH_TAX, '')
    .replace(ABOUT, ' ')
    .replace(/^[ :=]+|[ .,:-]+$/g, '')
    .replace(OPENING, '')
    .replace(EMPTY_CENTS, '');
  const [, euros, cents] = SPLIT.exec(bare) ?? [];
  const [, whole = '', scale = ''] = WHOLE.exec(bare) ?? [];
  const digits = euros ? `${euros},${cents}` : whole.trim();
  const number = parseFigures(digits.replace(/[ ']/g, ''));
  if (number === null) return null;
  if (number === 'two-ways') return digits.includes(' ') ? null : number;
  const isGrouped = !/[ ']/.test(digits) || /^\d{1,3}(?:[ ']\d{3})+(?:[.,]\d{1,2})?$/.test(digits);
  return {
    euros: Math.round(number * 100 * (SCALES[scale] ?? 1)) / 100,
    isGuess: !isGrouped || said.search(ABOUT) >= 0,
    isBeforeTax,
  };
}

/** Figures without spaces, whichever marks stand for thousands and cents. */
function parseFigures(bare: string): number | 'two-ways' | null {
  if (/^\d+([.,]\d{1,2})?$/.test(bare)) return Number(bare.replace(',', '.'));
  if (/^\d{1,3}(\.\d{3})+(,\d{1,2})?$/.test(bare)) return Number(bare.replace(/\./g, '').replace(',', '.'));
  if (/^\d{1,3}(,\d{3})+(\.\d{1,2})?$/.test(bare))
    return bare.split(/[.,]/).length > 2 ? Number(bare.replace(/,/g, '')) : 'two-ways';
  return null;
}

/** Parses an amount that is sure, taxes apart. @returns euros; null when it is no amount, or may be another one */
export function parseAmount(text: string): number | null {
  const reading = readAmount(text);
  return typeof reading === 'object' && reading && !reading.isGuess && !reading.isBeforeTax
    ? reading.euros
    : null;
}

/** Formats euros as the field shows them: `1 234,56`, without the sign. */
export function formatAmountInput(euros: number): string {
  return formatAmount(euros).slice(0, -2);
}

function understand(text: string): Reading | null {
  const reading = readAmount(text);
  if (reading === null) return null;
  if (reading === 'two-ways')
    return {
      problem: 'Cette somme peut se lire de deux façons. Écrivez 1 200 pour mille deux cents, ou 1,20.',
    };
  const { euros, isGuess, isBeforeTax } = reading;
  const words = formatAmount(euros);
  if (isBeforeTax)
    return {
      problem: `Vous avez écrit ${words} hors taxes. Écrivez la somme à payer, taxes comprises (TTC).`,
      offer: { text: formatAmountInput(euros), label: `Sans TVA : ${words} à payer` },
    };
  return isGuess
    ? { value: euros, words, sure: 'guess', note: 'Vérifiez : les calculs partent de cette somme.' }
    : { value: euros, words, sure: 'exact' };
}

export const amount: TypedField = {
  inputMode: 'decimal',
  read: understand,
  show: (value) => formatAmountInput(Number(value)),
  unit: '€',
  hint: 'En euros, par exemple 1 234,56',
  empty: 'Indiquez un montant en euros.',
  invalid: 'Écrivez un montant en euros, par exemple 1 234,56.',
};
