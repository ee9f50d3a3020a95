/**
 * Short texts of trees: Markdown with markers, rendered to HTML once, at build time.
 *
 * `{@value}` a law value · `{§reference}` a short citation, as a link · `{$fact}` a value of the case ·
 * `{=8 jours}` a figure that is practice, not law. Citations and practice are settled at build time; values of law
 * and of the case stay as markers in the HTML and are filled in on the reader's device, on the reader's day.
 */
import { type Day, parseDay } from './calendar';
import { ELIDED, elide } from './elide';
import { formatLawValue } from './format';
import type { CompiledFact, Facts, FactValue, LawReference, LawValues } from './model';

export type MarkerKind = 'value' | 'reference' | 'fact' | 'practice';

export interface Marker {
  kind: MarkerKind;
  /** the id named, or the words of a practice figure */
  text: string;
  /** offset in the source text, in characters */
  offset: number;
  length: number;
}

const KINDS: Record<string, MarkerKind> = { '@': 'value', '§': 'reference', $: 'fact', '=': 'practice' };
const MARKER = /\{([@§$=])([^{}]*)\}/g;
/** A marker of a value, with the word before it that may lose its « e ». */
const ELIDING = new RegExp(`(${ELIDED})?\\{([@$])([^{}]*)\\}`, 'gi');

/** Lists the markers of a text, in order. */
export function listMarkers(text: string): Marker[] {
  return [...text.matchAll(MARKER)].map((match) => ({
    kind: KINDS[match[1] as string] as MarkerKind,
    text: (match[2] as string).trim(),
    offset: match.index,
    length: match[0].length,
  }));
}

/** Escapes text for HTML, in content and in double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

/**
 * Settles what the build knows: citations become links, practice figures their words.
 *
 * @param html - a text whose Markdown is rendered, markers untouched
 * @throws {RangeError} a reference does not exist (the checker reports it beforehand)
 */
export function settleMarkers(html: string, references: Readonly<Record<string, LawReference>>): string {
  return html.replace(MARKER, (whole, sign: string, text: string) => {
    if (sign === '=') return text.trim();
    if (sign !== '§') return whole;
    const reference = references[text.trim()];
    if (!reference) throw new RangeError(`law reference "${text.trim()}" does not exist`);
    const title = escapeHtml(`${reference.text} : ${reference.about}`);
    return `<a class="lc-cite" href="${escapeHtml(reference.url)}" title="${title}">${escapeHtml(reference.short)}</a>`;
  });
}

/**
 * Writes out the law values that no known change awaits; the others stay, to be filled in on the reader's day.
 *
 * @param today - the build's day, `YYYY-MM-DD`
 */
export function settleValues(html: string, law: LawValues, today: string): string {
  const day = parseDay(today) as Day;
  return html.replace(ELIDING, (whole, before = '', sign: string, id: string) => {
    const value = sign === '@' ? law[id.trim()] : undefined;
    const isSettled = value?.periods.every((period) => (parseDay(period.from) as Day) <= day);
    return value && isSettled ? elide(before, escapeHtml(formatLawValue(value, day))) : whole;
  });
}

/** What filling a text needs on the reader's device. */
export interface TextContext {
  today: string;
  law: LawValues;
  facts: Facts;
  defs: Readonly<Record<string, Pick<CompiledFact, 'type' | 'options' | 'label'>>>;
  /** words a value; undefined while no fact has one */
  formatFact: ((def: Pick<CompiledFact, 'type' | 'options'>, value: FactValue) => string) | undefined;
}

/**
 * Fills the markers that were left: law values as in force on the day, facts as the case gives them.
 *
 * A fact that has no value shows its label in brackets. What the reader typed is escaped.
 *
 * @param template - HTML, or plain text if it has no mark-up
 */
export function fillText(template: string, { today, law, facts, defs, formatFact }: TextContext): string {
  if (!template.includes('{')) return template;
  return template.replace(ELIDING, (whole, before = '', sign: string, id: string) => {
    if (sign === '@')
      return law[id] ? elide(before, escapeHtml(formatLawValue(law[id], parseDay(today) as Day))) : whole;
    const def = defs[id];
    if (!def) return whole;
    const value = facts[id];
    const words = value === undefined || value === null ? undefined : formatFact?.(def, value);
    return elide(before, escapeHtml(words ?? `[${def.label}]`));
  });
}
