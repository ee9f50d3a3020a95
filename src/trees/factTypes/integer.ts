/** A whole number. */
import type { FactTypeAuthoring, PointsType } from './factType';
import { parseNumberLimit, readNumber, readNumberText } from './number';
import { refuse } from './options';

const WIDEST = 1_000_000_000;

export const integer: PointsType = {
  shape: 'points',
  isDay: false,
  read: (raw) => (Number.isInteger(readNumber(raw)) ? { value: raw as number } : refuse('not-a-number', raw)),
  readText: (text) => readNumberText(integer, text, /^\d+$/),
  format: (value) => formatInteger(Number(value)),
  toPoint: (value) => value as number,
  fromPoint: (point) => point,
  formatPoint: formatInteger,
  findWidest: () => ({ low: 0, high: WIDEST }),
  mustLie: 'le nombre doit être compris',
  refusal: 'ce n’est pas un nombre entier.',
};

function formatInteger(count: number): string {
  return new Intl.NumberFormat('fr-FR').format(count);
}

export function describe(): FactTypeAuthoring {
  return {
    description: 'Un nombre entier.',
    noun: 'un nombre entier',
    written: 'un nombre entier',
    answers: 'Réponse\u00a0: un nombre entier.',
    prefill: 'Écrivez un nombre entier.',
    limits: {
      kind: 'number',
      min: ['Le plus petit nombre admis.', 0],
      max: ['Le plus grand nombre admis.', 100],
    },
    parseLimit: (raw) => parseNumberLimit(integer, raw),
    lawType: 'integer',
    pickOrdinary: () => 1,
  };
}
