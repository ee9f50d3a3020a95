/** Of a fact: it was asked and counts. No author writes it: an `only` that reads what was never asked keeps nothing away. */
import type { Decision } from './decision';

export interface Asked {
  op: 'asked';
  fact: string;
}

export function evaluate({ fact }: Asked): Decision {
  return (reader) => reader.asked(fact);
}
