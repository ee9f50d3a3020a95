/**
 * `montant: "<= @petite-creance"`, `echeance: older than 2 years`: a number or date against a bound.
 *
 * On a day it comes down to cuts: the fact's point lies below one, or does not.
 */
import { type BoundContext, listLawUses, resolveBound } from '../bound';
import { type Day, type Duration, formatDay, parseDay, parseDuration } from '../calendar';
import { meaningOf, pointsOf } from '../factTypes';
import { formatDate, formatDuration, formatLawValue } from '../format';
import type { Logic } from '../formula';
import { toLawPoint } from '../law';
import type { Bound, CompiledFact, LawPeriod, LawValue, Span } from '../model';
import { parseDateBound, parseSpan } from '../parseBound';
import { type Decision, isNeed } from './decision';
import { nameFact, type Wording } from './names';
import type { FactShape, SchemaPart } from './written';

export type ComparisonSign = '<' | '<=' | '>' | '>=';

export interface Compare {
  op: 'compare';
  fact: string;
  cmp: ComparisonSign;
  bound: Bound;
}

/** The fact's point (cents, units or days) is less than `cut`. */
export interface Below {
  op: 'below';
  fact: string;
  cut: number;
}

// --- on a day ---------------------------------------------------------------------------------------------

/**
 * Resolves for a day.
 *
 * `@x at fact` becomes one case for each period of `x`: the fact falls in the period, and the comparison holds
 * with the period's value. A date before the first period matches none (the checker reports it).
 *
 * @throws {RangeError} a law value is missing on the day
 */
export function resolve({ fact, cmp, bound }: Compare, at: BoundContext): Logic<Below> {
  const dated = listLawUses(bound).find((use) => use.at !== undefined);
  if (!dated) return cut(fact, cmp, resolveBound(bound, at));
  const value = at.law[dated.law];
  if (!value) throw new RangeError(`law value "${dated.law}" does not exist`);
  const cases = value.periods.map((period): Logic<Below> => {
    const point = resolveBound(fixBound(bound, value, period), at);
    return { op: 'and', of: [...inPeriod(dated.at as string, period), cut(fact, cmp, point)] };
  });
  return { op: 'or', of: cases };
}

function fixBound(bound: Bound, value: LawValue, period: LawPeriod): Bound {
  if (bound.kind === 'law') return { kind: 'point', value: toLawPoint(value, period) };
  const span: Span = { duration: parseDuration(String(period.value)) as Duration };
  return bound.kind === 'today'
    ? { ...bound, shift: span }
    : { kind: 'age', span, ...(value.moved && { moved: true }) };
}

/** The dates of a fact on which a period is in force. */
export function inPeriod(fact: string, { from, until }: Pick<LawPeriod, 'from' | 'until'>): Logic<Below>[] {
  const parts: Logic<Below>[] = [{ op: 'not', of: { op: 'below', fact, cut: parseDay(from) as Day } }];
  if (until !== undefined) parts.push({ op: 'below', fact, cut: (parseDay(until) as Day) + 1 });
  return parts;
}

function cut(fact: string, cmp: ComparisonSign, point: number): Logic<Below> {
  const below: Below = { op: 'below', fact, cut: cmp === '<' || cmp === '>=' ? point : point + 1 };
  return cmp === '<' || cmp === '<=' ? below : { op: 'not', of: below };
}

export function evaluate({ fact, cut: limit }: Below): Decision {
  return (reader) => {
    const point = reader.point(fact);
    return isNeed(point) ? point : point < limit;
  };
}

// --- in words ---------------------------------------------------------------------------------------------

const SIGNS: Record<ComparisonSign, string> = { '<': '<', '<=': '≤', '>': '>', '>=': '≥' };
const DATE_WORDS: Record<ComparisonSign, string> = {
  '<': 'avant le',
  '<=': 'au plus tard le',
  '>': 'après le',
  '>=': 'à partir du',
};

export function word({ fact, cmp, bound }: Compare, names: Wording): string {
  const label = nameFact(fact, names);
  const def = names.defs[fact];
  if (bound.kind === 'age') {
    const words = cmp === '<' ? 'il y a plus de' : 'il y a au plus';
    return `${label}\u00a0: ${words} ${wordSpan(bound.span, names)}`;
  }
  const meaning = def && meaningOf(def);
  if (meaning?.shape === 'points' && meaning.isDay)
    return `${label}\u00a0: ${DATE_WORDS[cmp]} ${wordDay(bound, names)}`;
  return `${label} ${SIGNS[cmp]} ${wordNumber(bound, def, names)}`;
}

function wordSpan(span: Span, { world }: Wording): string {
  if ('duration' in span) return formatDuration(span.duration);
  const value = world.law[span.law];
  if (!value) return span.law;
  return span.at ? `${value.label.toLowerCase()}` : formatLawValue(value, parseDay(world.today) as Day);
}

function wordDay(bound: Bound, names: Wording): string {
  if (bound.kind === 'today' && bound.shift) {
    const words = bound.sign === 1 ? 'dans' : 'il y a';
    return `jour situé ${words} ${wordSpan(bound.shift, names)}`;
  }
  if (bound.kind === 'today') return 'jour de la consultation';
  return formatDate(formatDay(resolveToday(bound, names)));
}

function wordNumber(bound: Bound, def: CompiledFact | undefined, names: Wording): string {
  if (bound.kind === 'law' && bound.at) return names.world.law[bound.id]?.label.toLowerCase() ?? bound.id;
  const point = resolveToday(bound, names);
  return def ? pointsOf(def).formatPoint(point) : new Intl.NumberFormat('fr-FR').format(point);
}

function resolveToday(bound: Bound, { world }: Wording): number {
  return resolveBound(bound, { today: parseDay(world.today) as Day, law: world.law });
}

// --- as authors write it ----------------------------------------------------------------------------------

const NUMBER_TERM = /^(<=|>=|<|>|=)?\s*(?:(-?\d+(?:\.\d+)?)|@([a-z0-9-]+)(?:\s+at\s+([a-z0-9-]+))?)$/;
const AGE_TERM = /^(older than|within)\s+(.+)$/;
const DATE_TERM = /^(before|from|after|until)\s+(.+)$/;
const DATE_OPERATORS: Record<string, ComparisonSign> = { before: '<', until: '<=', after: '>', from: '>=' };

/** Reads one term of what stands after a number or date; null when it is no comparison. */
export function parse(fact: string, { type }: FactShape, text: string): Logic<Compare> | null {
  const points = pointsOf({ type });
  return points.isDay ? parseDateTerm(fact, text) : parseNumberTerm(fact, text, points.toPoint);
}

function parseNumberTerm(
  fact: string,
  text: string,
  toPoint: (value: number) => number,
): Logic<Compare> | null {
  const match = NUMBER_TERM.exec(text);
  if (!match) return null;
  const [, operator = '=', literal, law, at] = match;
  const bound: Bound =
    law === undefined
      ? { kind: 'point', value: Math.round(toPoint(Number(literal))) }
      : { kind: 'law', id: law, ...(at && { at }) };
  if (operator !== '=') return { op: 'compare', fact, cmp: operator as ComparisonSign, bound };
  return {
    op: 'and',
    of: [
      { op: 'compare', fact, cmp: '>=', bound },
      { op: 'compare', fact, cmp: '<=', bound },
    ],
  };
}

function parseDateTerm(fact: string, text: string): Compare | null {
  const age = AGE_TERM.exec(text);
  if (age) {
    const span = parseSpan(age[2] as string);
    return (
      span && { op: 'compare', fact, cmp: age[1] === 'within' ? '>=' : '<', bound: { kind: 'age', span } }
    );
  }
  const match = DATE_TERM.exec(text);
  if (!match) return null;
  const bound = parseDateBound(match[2] as string);
  return bound && { op: 'compare', fact, cmp: DATE_OPERATORS[match[1] as string] as ComparisonSign, bound };
}

/** The texts that terms are, as patterns: of a date, or of a number. */
export function buildSchemas({ type }: Pick<FactShape, 'type'>): SchemaPart[] {
  if (pointsOf({ type }).isDay)
    return [
      { type: 'string', pattern: '^\\s*(older than|within)\\s+.+$' },
      { type: 'string', pattern: '^\\s*(before|from|after|until)\\s+.+$' },
    ];
  return [
    {
      type: 'string',
      pattern:
        '^\\s*(<=|>=|<|>|=)?\\s*(-?\\d+(\\.\\d+)?|@[a-z0-9-]+(\\s+at\\s+[a-z0-9-]+)?)(\\s+and\\s+.+)?$',
    },
    { type: 'number' },
  ];
}
