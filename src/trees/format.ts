/** French wording of values and conditions. No sentence of advice is written here, only what data says. */
import { type Day, type Duration, formatDay, parseDay, parseDuration, splitDay } from './calendar';
import type { Forest } from './forest';
import { findPeriod } from './law';
import type {
  Bound,
  Comparison,
  CompiledFact,
  Condition,
  FactValue,
  LawPeriod,
  LawValue,
  Span,
} from './model';
import { resolveBound } from './resolve';

const NBSP = '\u00a0';
const WORDS = [
  'zéro',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
];
const UNITS: Record<Duration['unit'], { one: string; many: string; feminine?: true }> = {
  days: { one: 'jour', many: 'jours' },
  weeks: { one: 'semaine', many: 'semaines', feminine: true },
  months: { one: 'mois', many: 'mois' },
  years: { one: 'an', many: 'ans' },
  'calendar-years': { one: 'année civile', many: 'années civiles', feminine: true },
};
const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** Formats euros: `5 000 €`, `1 234,56 €`; cents only when there are some. */
export function formatAmount(euros: number): string {
  const digits = Number.isInteger(Math.round(euros * 100) / 100) ? 0 : 2;
  const number = new Intl.NumberFormat('fr-FR', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${number.format(euros)}${NBSP}€`;
}

/** Formats a date: `24 septembre 2026`, `1er mars 2026`. @param date - `YYYY-MM-DD`, or a day */
export function formatDate(date: string | Day): string {
  const day = typeof date === 'number' ? date : parseDay(date);
  if (day === null) return String(date);
  const { year, month, date: number } = splitDay(day);
  return `${number === 1 ? '1er' : number}${NBSP}${MONTHS[month - 1]} ${year}`;
}

/** Formats a duration: `deux ans`, `trente jours` as `30 jours`, `une semaine`. */
export function formatDuration({ count, unit }: Duration): string {
  const { one, many, feminine } = UNITS[unit];
  const word = count === 1 && feminine ? 'une' : (WORDS[count] ?? String(count));
  return `${word}${NBSP}${count > 1 ? many : one}`;
}

/** Formats a law value as one of its periods gives it. */
export function formatLawPeriod(value: Pick<LawValue, 'type'>, period: Pick<LawPeriod, 'value'>): string {
  switch (value.type) {
    case 'amount':
      return formatAmount(Number(period.value));
    case 'duration': {
      const duration = parseDuration(String(period.value));
      return duration ? formatDuration(duration) : String(period.value);
    }
    case 'date':
      return formatDate(String(period.value));
    case 'rate':
      return `${new Intl.NumberFormat('fr-FR').format(Number(period.value))}${NBSP}%`;
    case 'integer':
      return new Intl.NumberFormat('fr-FR').format(Number(period.value));
  }
}

/** Formats a law value as in force on a day; before its first period, as its first says. */
export function formatLawValue(value: LawValue, day: Day): string {
  const period = findPeriod(value, day) ?? value.periods[0];
  return period ? formatLawPeriod(value, period) : value.label;
}

/** Formats a fact's value; `null` is « je ne sais pas ». Text comes back as it is: escape it where HTML is made. */
export function formatFactValue(
  def: Pick<CompiledFact, 'type' | 'options'>,
  value: FactValue | null,
): string {
  if (value === null) return 'je ne sais pas';
  const label = (id: string): string => def.options?.find((option) => option.id === id)?.label ?? id;
  switch (def.type) {
    case 'choice':
      return label(String(value));
    case 'choices': {
      const held = value as readonly string[];
      return held.length === 0 ? 'aucun de ces éléments' : held.map(label).join(', ');
    }
    case 'amount':
      return formatAmount(Number(value));
    case 'integer':
      return new Intl.NumberFormat('fr-FR').format(Number(value));
    case 'date':
      return formatDate(String(value));
    case 'text':
      return String(value);
  }
}

/** What condition wording needs: labels of facts and derived facts, the law, the day. */
export type Wording = Pick<Forest, 'defs' | 'world'>;

/**
 * Words a condition in French, with the numbers in force: `Votre client : un professionnel`,
 * `Montant réclamé ≤ 5 000 €`, joined by « et » / « ou ».
 */
export function formatCondition(condition: Condition, forest: Wording): string {
  switch (condition.op) {
    case 'true':
      return 'toujours';
    case 'not':
      return `sauf si ${formatCondition(condition.of, forest)}`;
    case 'and':
      return condition.of.map((part) => group(part, 'or', forest)).join(' et ');
    case 'or':
      return condition.of.map((part) => group(part, 'and', forest)).join(' ou ');
    case 'one-of':
      return `${labelOf(condition.fact, forest)}${NBSP}: ${condition.values.map((id) => optionOf(condition.fact, id, forest)).join(' ou ')}`;
    case 'any':
    case 'all':
    case 'none': {
      const options = condition.options.map((id) => optionOf(condition.fact, id, forest));
      const quantity = { any: 'au moins un parmi', all: 'tous', none: 'aucun parmi' }[condition.op];
      const words =
        options.length === 1 && condition.op !== 'none' ? options[0] : `${quantity} (${options.join(', ')})`;
      return `${labelOf(condition.fact, forest)}${NBSP}: ${words}`;
    }
    case 'compare':
      return formatComparison(condition, forest);
  }
}

function group(part: Condition, mixed: 'and' | 'or', forest: Wording): string {
  const text = formatCondition(part, forest);
  return part.op === mixed ? `(${text})` : text;
}

function labelOf(fact: string, { defs, world }: Wording): string {
  return defs[fact]?.label ?? world.derived[fact]?.label ?? fact;
}

function optionOf(fact: string, id: string, { defs, world }: Wording): string {
  return (
    defs[fact]?.options?.find((option) => option.id === id)?.label ??
    world.derived[fact]?.options[id]?.label ??
    id
  );
}

const SIGNS: Record<Comparison, string> = { '<': '<', '<=': '≤', '>': '>', '>=': '≥' };
const DATE_WORDS: Record<Comparison, string> = {
  '<': 'avant le',
  '<=': 'au plus tard le',
  '>': 'après le',
  '>=': 'à partir du',
};

function formatComparison(
  { fact, cmp, bound }: Extract<Condition, { op: 'compare' }>,
  forest: Wording,
): string {
  const label = labelOf(fact, forest);
  const def = forest.defs[fact];
  if (bound.kind === 'age') {
    const words = cmp === '<' ? 'il y a plus de' : 'il y a au plus';
    return `${label}${NBSP}: ${words} ${formatSpan(bound.span, forest)}`;
  }
  if (def?.type === 'date') return `${label}${NBSP}: ${DATE_WORDS[cmp]} ${formatDateBound(bound, forest)}`;
  return `${label} ${SIGNS[cmp]} ${formatNumberBound(bound, def, forest)}`;
}

function formatSpan(span: Span, { world }: Wording): string {
  if ('duration' in span) return formatDuration(span.duration);
  const value = world.law[span.law];
  if (!value) return span.law;
  return span.at ? `${value.label.toLowerCase()}` : formatLawValue(value, parseDay(world.today) as Day);
}

function formatDateBound(bound: Bound, forest: Wording): string {
  if (bound.kind === 'today' && bound.shift) {
    const words = bound.sign === 1 ? 'dans' : 'il y a';
    return `jour situé ${words} ${formatSpan(bound.shift, forest)}`;
  }
  if (bound.kind === 'today') return 'jour de la consultation';
  const { world } = forest;
  return formatDate(formatDay(resolveBound(bound, { today: parseDay(world.today) as Day, law: world.law })));
}

function formatNumberBound(bound: Bound, def: CompiledFact | undefined, { world }: Wording): string {
  if (bound.kind === 'law' && bound.at) return world.law[bound.id]?.label.toLowerCase() ?? bound.id;
  const point = resolveBound(bound, { today: parseDay(world.today) as Day, law: world.law });
  return def?.type === 'amount' ? formatAmount(point / 100) : new Intl.NumberFormat('fr-FR').format(point);
}
