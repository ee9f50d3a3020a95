/**
 * « Relire avant d’envoyer » : what is looked for in a reply before it leaves, and what was found. Plain JSON, made at
 * build from `law/drafts/`, fetched when a reply is read.
 */
import type { LawReference, LawValues } from '../../trees/model';
import type { FaultKind } from '../../trees/said/faults';

/** Whom a reply is written to; `inconnu`: its writer does not know. */
export const RECIPIENTS = ['consommateur', 'professionnel', 'public', 'inconnu'] as const;
export type DraftRecipient = (typeof RECIPIENTS)[number];

/** What no phrase can say: capitals, bank details… Each is a function of `signs.ts`. */
export const SIGNS = [
  'majuscules',
  'exclamations',
  'coordonnees-bancaires',
  'numero-de-securite-sociale',
  'numero-de-carte',
  'noms',
  'clins-d-oeil',
] as const;
export type Sign = (typeof SIGNS)[number];

/** A rule as the device needs it. Patterns are those of `pattern.ts`, their words turned into lemmas. */
export interface DraftRule {
  kind: FaultKind;
  /** what was found, in a few words */
  title: string;
  /** HTML with `{@value}` left to fill */
  why: string;
  /** better words; plain text with `{@value}` left to fill */
  better?: readonly string[];
  /** what better words stand in for: the sentence, or the marked words alone */
  replaces?: 'words';
  /** ids of references */
  law?: readonly string[];
  /** absent: whoever reads it */
  to?: readonly DraftRecipient[];
  finds?: readonly string[];
  sign?: Sign;
  /** not where one of these stands in the same sentence */
  unless?: readonly string[];
  /** nowhere in a text where one of these stands */
  unlessText?: readonly string[];
  /** the text lacks it: marked at the first `finds` unless one of these stands anywhere */
  forgets?: readonly string[];
}

export interface DraftModel {
  rules: Readonly<Record<string, DraftRule>>;
  /** patterns by the name of their class */
  classes: Readonly<Record<string, readonly string[]>>;
  /** what packLemmas wrote */
  lemmas: string;
  references: Readonly<Record<string, Pick<LawReference, 'short' | 'text' | 'about' | 'url'>>>;
  values: LawValues;
}

/** A model that finds nothing: of a site whose content is not sound yet. */
export const NO_DRAFTS: DraftModel = { rules: {}, classes: {}, lemmas: '', references: {}, values: {} };

/** Characters of the text: the first, and the one after the last. */
export interface DraftRange {
  start: number;
  end: number;
}

/** Something to look at again. */
export interface DraftMark extends DraftRange {
  rule: string;
  kind: FaultKind;
  /** the sentence it stands in */
  sentence: DraftRange;
  /** the text lacks something: its words are only where that shows */
  isLack: boolean;
}

/** What a reply was read to hold, in the order of the text. */
export interface DraftReading {
  marks: readonly DraftMark[];
  /** the text was longer than what is read: this many of its characters were */
  readTo?: number;
}
