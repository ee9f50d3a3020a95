/** An amount in euros; its points are cents. */
import { formatAmount } from '../format';
import type { FactTypeAuthoring, PointsType } from './factType';
import { bareDigits, parseNumberLimit, readNumber, readNumberText } from './number';
import { refuse } from './options';

/** a billion euros, in cents */
const WIDEST = 100_000_000_000;

export const amount: PointsType = {
  shape: 'points',
  isDay: false,
  read(raw) {
    const euros = readNumber(raw);
    return euros === null ? refuse('not-a-number', raw) : { value: Math.round(euros * 100) / 100 };
  },
  readText: (text) => readNumberText(amount, text, /^\d+(\.\d{1,2})?$/),
  format: (value) => formatAmount(Number(value)),
  toPoint: (value) => Math.round((value as number) * 100),
  fromPoint: (cents) => cents / 100,
  formatPoint: (cents) => formatAmount(cents / 100),
  findWidest: () => ({ low: 0, high: WIDEST }),
  mustLie: 'le montant doit être compris',
  refusal: 'ce n’est pas un montant.',
  field: {
    inputMode: 'decimal',
    parse: parseAmount,
    show: (value) => formatAmountInput(Number(value)),
    confirms: true,
    unit: '€',
    hint: 'En euros, par exemple 1 234,56',
    empty: 'Indiquez un montant en euros.',
    invalid: 'Écrivez un montant en euros, par exemple 1 234,56.',
  },
};

/**
 * Parses an amount of euros: `1 234,56`, `1234.56`, `1.234,56 €`, `3200 euros`.
 *
 * A single point followed by exactly three digits is a thousands mark, as in `3.200`.
 *
 * @returns euros with at most two decimals; null when it is no amount
 */
export function parseAmount(text: string): number | null {
  const bare = bareDigits(text)
    .replace(/(€|euros?|eur)$/i, '')
    .replace(/^€/, '');
  if (/^\d+([.,]\d{1,2})?$/.test(bare)) return Number(bare.replace(',', '.'));
  if (/^\d{1,3}(\.\d{3})+(,\d{1,2})?$/.test(bare)) return Number(bare.replace(/\./g, '').replace(',', '.'));
  if (/^\d{1,3}(,\d{3})+(\.\d{1,2})?$/.test(bare) && bare.split(/[.,]/).length > 2)
    return Number(bare.replace(/,/g, ''));
  return null;
}

/** Formats euros as the field shows them: `1 234,56`, without the sign. */
export function formatAmountInput(euros: number): string {
  const digits = Number.isInteger(euros) ? 0 : 2;
  return new Intl.NumberFormat('fr-FR', { minimumFractionDigits: digits, maximumFractionDigits: 2 }).format(
    euros,
  );
}

export function describe(): FactTypeAuthoring {
  return {
    description: 'Un montant en euros.',
    noun: 'un montant',
    written: 'un montant en euros',
    answers: 'Réponse\u00a0: un montant en euros.',
    prefill: 'Écrivez un montant, comme 1234.56.',
    limits: {
      kind: 'number',
      min: ['Le plus petit montant admis, en euros.', 1],
      max: ['Le plus grand montant admis, en euros.', 10_000_000],
    },
    parseLimit: (raw) => parseNumberLimit(amount, raw),
    lawType: 'amount',
    pickOrdinary: () => 100_000,
    writeLawValue: (cents) => String(cents / 100),
  };
}
