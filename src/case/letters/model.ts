/**
 * What a letter is: a template from `docs/modeles/`, compiled to plain JSON, and the document it gives for a case.
 *
 * Texts hold markers: `{#field}` what the reader fills in, `{!computed}` what the law computes, `{@value}`, `{§reference}`
 * and `{$fact}` as in trees.
 */
import type { Bound, CompiledFact, Condition, LawValues } from '../../trees/model';
import type { FieldType } from './fieldTypes';

/** How a letter travels, with the words that say so. */
export const CHANNELS = {
  courriel: 'Courriel',
  recommande: 'Lettre recommandée avec avis de réception',
  formulaire: 'Formulaire de la plateforme',
  acte: 'Document à signer',
} as const;
export type Channel = keyof typeof CHANNELS;

/** Whom a letter is for. */
export const RECIPIENTS = {
  client: 'Votre client',
  mediateur: 'Le médiateur',
  plateforme: 'La plateforme',
  mandataire: 'Le mandataire ou le liquidateur',
} as const;
export type Recipient = keyof typeof RECIPIENTS;

/** The shared fields that name each recipient. */
export const ADDRESSEES: Readonly<Record<Recipient, { name: string; address: string; email: string }>> = {
  client: { name: 'client', address: 'adresse-client', email: 'courriel-client' },
  mediateur: { name: 'mediateur', address: 'adresse-mediateur', email: 'courriel-mediateur' },
  plateforme: { name: 'plateforme', address: 'adresse-plateforme', email: 'courriel-plateforme' },
  mandataire: { name: 'mandataire', address: 'adresse-mandataire', email: 'courriel-mandataire' },
};

/** Workings that can be joined to a letter. */
export const ANNEXES = ['penalites', 'interet-legal'] as const;
export type AnnexKind = (typeof ANNEXES)[number];

/** One thing a letter asks for. */
export interface LetterField {
  label: string;
  type: FieldType;
  /** what stands between brackets while it is empty */
  blank: string;
  help?: string;
  /** the fact of the case that gives it, unless the reader writes something else */
  fact?: string;
  /** a date proposed until the reader writes another */
  suggest?: Bound;
  /** on which side of the letter a date lies: `past` on its day or before, `ahead` after it */
  when?: 'past' | 'ahead';
  /** another date of the letter, that this one does not come before */
  from?: string;
  /** a passage that names it is left out while it is empty */
  optional?: true;
  /** it says something of the reader's own business: other cases may give it */
  ours?: true;
}

/** When a passage stands in the letter. */
export interface Presence {
  if?: Condition;
  /** only while this optional field is empty */
  without?: string;
}

/** `paper`: it stands in the document and on paper, not in the e-mail. */
export type LetterBlock = Presence & { paper?: true } & (
    | { kind: 'subject' | 'title' | 'paragraph' | 'heading' | 'right' | 'signature'; text: string }
    | { kind: 'list'; items: LetterItem[] }
  );

export type LetterItem = Presence & { text: string };

/** A template, ready to be filled. */
export interface Letter {
  id: string;
  title: string;
  subject: string;
  to: Recipient;
  channel: Channel;
  /** the cases it is made for; absent: any */
  for?: Condition;
  annex?: AnnexKind;
  /** fields of this letter alone, by id; the others are shared */
  own: Readonly<Record<string, LetterField>>;
  /** every field it needs, in order of appearance */
  fields: readonly string[];
  /** in order, with what its channel puts above and below */
  blocks: readonly LetterBlock[];
}

/** Every letter, and what filling them takes. */
export interface LetterBook {
  letters: Readonly<Record<string, Letter>>;
  /** fields that several letters ask for, kept once in a case */
  shared: Readonly<Record<string, LetterField>>;
  /** facts that letters read */
  facts: Readonly<Record<string, CompiledFact>>;
  /** law values that letters name */
  law: LawValues;
}

export const NO_LETTERS: LetterBook = { letters: {}, shared: {}, facts: {}, law: {} };

/** The part of a case file where shared fields are kept. */
export const SHARED = 'commun';

/** Finds a field of a letter; its own ones come first. @throws {RangeError} there is none */
export function findField(
  book: Pick<LetterBook, 'shared'>,
  letter: Pick<Letter, 'own'>,
  id: string,
): LetterField {
  const field = letter.own[id] ?? book.shared[id];
  if (!field) throw new RangeError(`no field is called "${id}"`);
  return field;
}

/** A stretch of text of a filled letter. */
export interface LetterRun {
  /** `missing`: to be filled in · `choice`: to be kept only where the case is so */
  kind: 'text' | 'missing' | 'choice';
  text: string;
}

export interface FilledBlock {
  /** `title` of a deed · `signature`: room to sign, side by side where several follow each other */
  kind: 'subject' | 'title' | 'heading' | 'paragraph' | 'right' | 'item' | 'signature';
  pieces: LetterRun[];
  /** an item that begins with its own number: no other mark stands before it */
  isNumbered?: boolean;
  /** it stands in the document and on paper, not in the e-mail */
  paper?: true;
}

/** The working behind the sums of a letter. */
export interface Annex {
  title: string;
  intro: string[];
  columns: string[];
  rows: string[][];
  totals: { label: string; amount: string }[];
  sources: { short: string; url: string }[];
}

/** A letter filled in for a case. */
export interface FilledLetter {
  title: string;
  subject: string;
  /** the business that writes; empty while it is not known */
  sender: string;
  /** whom it is for, as far as it is known */
  recipient: { name: string; email: string };
  blocks: FilledBlock[];
  annex: Annex | null;
  /** what the writer should know of its sums before sending: no part of the letter */
  cautions: string[];
  /** blanks left, a count */
  missing: number;
  /** what it says that cannot be so: a day already past, dates out of order, a number that cannot be read */
  problems: string[];
  /** the cases it is made for, in words, where this one is not among them */
  unfit?: string;
}
