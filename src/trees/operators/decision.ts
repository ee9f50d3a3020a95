/** What operators answer when they are evaluated: yes, no, or what must be known first. */

/** A supposition that an answer depends on: a fact's value, or whether one option of a several-choice fact holds. */
export interface Need {
  fact: string;
  option?: string;
}

/** What is known of a case; what is not comes back as a need. */
export interface FactReader {
  /** the option of a choice or of a derived fact */
  option(fact: string): string | Need;
  /** the point by which a number or date compares: cents, units or days */
  point(fact: string): number | Need;
  /** whether an option of a several-choice fact holds */
  holds(fact: string, option: string): boolean | Need;
  /** whether the fact was asked and counts, be it unknown */
  asked(fact: string): boolean | Need;
}

export type DecisionResult = boolean | Need;
export type Decision = (reader: FactReader) => DecisionResult;

/** True when `answer` says what to suppose first. */
export function isNeed<T>(answer: T | Need): answer is Need {
  return typeof answer === 'object' && answer !== null && 'fact' in answer;
}
