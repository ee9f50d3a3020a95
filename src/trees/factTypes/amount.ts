/** An amount in euros; its points are cents. */
import { formatAmount } from '../format';
import type { FactTypeAuthoring, PointsType } from './factType';
import { parseNumberLimit, readNumber, readNumberText } from './number';
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
};

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
