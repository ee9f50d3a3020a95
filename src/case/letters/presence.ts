/** Which letter a step sends. */
import { decideCondition, type Ground } from '../../trees/decideCondition';
import type { Facts, StepLetter } from '../../trees/model';

/** Chooses the letter of a step: the first that suits; before it, those of which the case does not say whether they do. */
export function chooseLetters(letters: readonly StepLetter[], ground: Ground, facts: Facts): StepLetter[] {
  const chosen: StepLetter[] = [];
  for (const letter of letters) {
    const verdict = letter.if ? decideCondition(letter.if, ground, facts) : true;
    if (verdict !== false) chosen.push(letter);
    if (verdict === true) break;
  }
  return chosen;
}
