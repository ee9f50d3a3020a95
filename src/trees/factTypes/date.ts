/** A day, `YYYY-MM-DD`; its points are days. */
import { formatDay, parseDay } from '../calendar';
import { formatDate } from '../format';
import { parseDateBound } from '../parseBound';
import type { FactTypeAuthoring, PointsType } from './factType';
import { refuse } from './options';

/** a century, in days */
const WIDEST = 36_525;

export const date: PointsType = {
  shape: 'points',
  isDay: true,
  read: (raw) =>
    typeof raw === 'string' && parseDay(raw) !== null ? { value: raw } : refuse('not-a-date', raw),
  readText: (text) => date.read(text, { type: 'date' }),
  format: (value) => formatDate(String(value)),
  toPoint: (value) => parseDay(value as string) as number,
  fromPoint: formatDay,
  formatPoint: formatDate,
  findWidest: (today) => ({ low: today - WIDEST, high: today + WIDEST }),
  mustLie: 'la date doit être comprise',
  refusal: 'cette date n’existe pas.',
};

export function describe(): FactTypeAuthoring {
  return {
    description: 'Un jour.',
    noun: 'une date',
    written: '`today - 26 months`, ou une date AAAA-MM-JJ',
    answers: 'Réponse\u00a0: une date.',
    prefill: 'Écrivez une date, comme 2026-09-24.',
    limits: {
      kind: 'date',
      min: ['Premier jour admis\u00a0: une date, `today`, ou `today` et un décalage.', 'today - 30 years'],
      max: ['Dernier jour admis\u00a0: une date, `today`, ou `today` et un décalage.', 'today'],
    },
    parseLimit: (raw) => parseDateBound(String(raw)),
    lawType: 'date',
    pickOrdinary: (today) => today - 60,
    writeLawValue: formatDay,
  };
}
