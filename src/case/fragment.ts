/**
 * A case in an address: `#type-de-client=consommateur&montant=3200&date-execution=?`.
 *
 * The fragment never reaches a server. It holds option ids, numbers, dates and « ? » (je ne sais pas), joined by
 * commas where several options are held; never free text. What comes in is not trusted: reading never throws,
 * drops only what is invalid and says so.
 */

import { dropExcluded, type FactSource, readText, readValue } from '../trees/facts';
import { isFree } from '../trees/factTypes';
import type { CompiledFact, Facts, FactValue } from '../trees/model';
import { ID } from './json';
import { type CaseProblem, describeProblem } from './problems';

/** Facts as text, by id: what an address holds. Nothing in it has been checked against a tree yet. */
export type RawFacts = Readonly<Record<string, string>>;

export type Fragment =
  /** no fragment at all */
  | { kind: 'none' }
  /** the place of a page, like `#contenu`: not a case */
  | { kind: 'anchor'; name: string }
  | { kind: 'case'; raw: RawFacts; problems: CaseProblem[] };

const TEXT = /^(\?|[a-z0-9-]*(,[a-z0-9-]+)*|\d+\.\d{1,2})$/;
const LONGEST_ID = 60;
const LONGEST_TEXT = 400;
const MOST_FACTS = 200;

/**
 * Parses a fragment.
 *
 * @param hash - with or without its `#`; any string
 */
export function parseFragment(hash: string): Fragment {
  const text = hash.replace(/^#/, '');
  if (text === '') return { kind: 'none' };
  if (!/[=&]/.test(text)) return { kind: 'anchor', name: decode(text) ?? text };
  const raw: Record<string, string> = {};
  const problems: CaseProblem[] = [];
  for (const part of text.split('&')) {
    if (part === '') continue;
    const [id, value] = readPart(part);
    if (value === null) problems.push(DAMAGED);
    else if (Object.hasOwn(raw, id)) problems.push(REPEATED);
    else if (Object.keys(raw).length >= MOST_FACTS) problems.push(TOO_MANY);
    else raw[id] = value;
  }
  return { kind: 'case', raw, problems: dedupe(problems) };
}

const DAMAGED: CaseProblem = {
  code: 'damaged',
  message: 'Une partie de l’adresse était abîmée ; elle a été laissée de côté.',
};
const REPEATED: CaseProblem = {
  code: 'repeated',
  message: 'L’adresse donnait deux réponses à la même question ; la première a été gardée.',
};
const TOO_MANY: CaseProblem = {
  code: 'too-many',
  message: 'L’adresse contenait trop de réponses ; les dernières ont été laissées de côté.',
};

function readPart(part: string): [string, string | null] {
  const cut = part.indexOf('=');
  const id = cut < 0 ? '' : part.slice(0, cut);
  const value = cut < 0 ? null : decode(part.slice(cut + 1));
  const isSound = ID.test(id) && id.length <= LONGEST_ID && value !== null;
  return [id, isSound && value.length <= LONGEST_TEXT && TEXT.test(value) ? value : null];
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function dedupe(problems: readonly CaseProblem[]): CaseProblem[] {
  return [...new Set(problems)];
}

/** A case as trees can read it, what is kept for other trees, and what had to be left out. */
export interface ReadFacts {
  facts: Facts;
  /** facts that no loaded tree asks, as they came */
  foreign: Readonly<Record<string, unknown>>;
  problems: CaseProblem[];
}

/**
 * Reads facts that come from outside against the trees that are loaded.
 *
 * @param raw - text as in an address, or values as in a stored case
 */
export function readFacts(forest: FactSource, raw: Readonly<Record<string, unknown>>): ReadFacts {
  const facts: Record<string, FactValue | null> = {};
  const foreign: Record<string, unknown> = {};
  const problems: CaseProblem[] = [];
  for (const [id, found] of Object.entries(raw)) {
    const def = Object.hasOwn(forest.defs, id) ? forest.defs[id] : undefined;
    if (!def) {
      foreign[id] = found;
      continue;
    }
    const read =
      typeof found === 'string' && !isFree(def)
        ? readText(forest, def, found)
        : readValue(forest, def, found);
    if ('value' in read) facts[id] = read.value;
    else problems.push(describeProblem(read.problem, def));
  }
  const fitting = dropExcluded(forest, facts);
  for (const problem of fitting.problems)
    problems.push(describeProblem(problem, forest.defs[problem.fact] as CompiledFact));
  return { facts: fitting.facts, foreign, problems };
}

/** A value as an address writes it; null when an address must not hold it (free text). */
function formatRawValue(value: unknown): string | null {
  if (value === null) return '?';
  const text = Array.isArray(value) ? value.join(',') : String(value);
  return TEXT.test(text) && text.length <= LONGEST_TEXT ? text : null;
}

/**
 * Formats facts as a fragment, in the order given.
 *
 * @param withhold - facts whose value is free text
 * @returns with its `#`; empty when there is nothing to say
 */
export function formatFragment(
  facts: Readonly<Record<string, unknown>>,
  withhold: (fact: string) => boolean = () => false,
): string {
  const parts = Object.entries(facts).flatMap(([id, value]) => {
    const text = withhold(id) || !ID.test(id) ? null : formatRawValue(value);
    return text === null ? [] : [`${id}=${text}`];
  });
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}

/** True when two sets of facts say the same in an address, whatever their order. */
export function isSameCase(
  a: Readonly<Record<string, unknown>>,
  b: Readonly<Record<string, unknown>>,
): boolean {
  const key = (facts: Readonly<Record<string, unknown>>): string =>
    formatFragment(facts).slice(1).split('&').sort().join('&');
  return key(a) === key(b);
}
