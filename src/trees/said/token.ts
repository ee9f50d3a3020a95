/** A word of a told text, and how it is meant. */

/** `told` it is so · `claimed` the other side says so · `meant` wished, asked, feared · `supposed` after « si » · `former` it was so */
export type Mode = 'told' | 'claimed' | 'meant' | 'supposed' | 'former';

/** Whose act: ours, or not ours. */
export type Actor = 'us' | 'them';

/** A third party, « la banque », is neither. */
export type Doer = Actor | 'other';

/** Whom an act touches. */
export type Target = Actor;

/** A word that counts. */
export interface Token {
  form: string;
  start: number;
  end: number;
  /** place among all words: distances are measured on the words that count, see `order` */
  order: number;
  sentence: number;
  isDenied: boolean;
  actor?: Doer;
  mode: Mode;
  /** of an act that turns its meaning with its object: « nous a donné raison » */
  target?: Target;
  /** with the words of its denial: « ne répond plus » */
  whole?: readonly [start: number, end: number];
  /** it names ourselves: « garage auto, … », « on est une agence », « notre boîte » */
  isOurs?: true;
  /** index of the sum, day or length of time that stands here */
  slot?: number;
}
