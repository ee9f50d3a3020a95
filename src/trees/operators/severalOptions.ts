/** What the operators on several-choice facts have in common. */
import { type Decision, isNeed, type Need } from './decision';
import { nameFact, nameOption, type Wording } from './names';

/** Options of a several-choice fact. */
export interface SeveralOptions {
  fact: string;
  options: string[];
}

/**
 * Decides from the options one by one.
 *
 * @param decisive - an option that holds, or does not, decides by itself
 * @param verdict - what it then decides; the contrary when none does
 */
export function decideOptions(
  { fact, options }: SeveralOptions,
  decisive: boolean,
  verdict: boolean,
): Decision {
  return (reader) => {
    let need: Need | undefined;
    for (const option of options) {
      const held = reader.holds(fact, option);
      if (held === decisive) return verdict;
      if (isNeed(held)) need ??= held;
    }
    return need ?? !verdict;
  };
}

/** @param quantity - how many of them, in words; a single option needs none unless `always` */
export function wordOptions(
  { fact, options }: SeveralOptions,
  names: Wording,
  quantity: string,
  always = false,
): string {
  const labels = options.map((id) => nameOption(fact, id, names));
  const words = labels.length === 1 && !always ? labels[0] : `${quantity} (${labels.join(', ')})`;
  return `${nameFact(fact, names)}\u00a0: ${words}`;
}
