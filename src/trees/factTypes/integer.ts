/** A whole number. */
import type { FactTypeAuthoring, PointsType } from './factType';
import { bareDigits, parseNumberLimit, readNumber, readNumberText } from './number';
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
  field: {
    inputMode: 'numeric',
    parse: parseInteger,
    hint: 'Un nombre entier',
    empty: 'Indiquez un nombre.',
    invalid: 'Écrivez un nombre entier, par exemple 3.',
  },
};

/** Parses a whole number, spaces allowed; null when it is none. */
export function parseInteger(text: string): number | null {
  const bare = bareDigits(text);
  return /^\d{1,9}$/.test(bare) ? Number(bare) : null;
}

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
