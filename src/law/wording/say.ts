/** Saying a sentence of `law/wording.yaml`. */
import type { Sentences } from '../../trees/dateRules';
import type { SentenceId, SentenceSlots } from './sentences';

/** Says a sentence, its slots filled. The slots of a sentence without any are left out. */
export type Say = <Id extends SentenceId>(
  id: Id,
  ...slots: keyof SentenceSlots<Id> extends never ? [] : [slots: SentenceSlots<Id>]
) => string;

/**
 * Makes the function that says sentences.
 *
 * @returns it throws a RangeError for a sentence that did not travel: `pickRules` forgot it
 */
export function createSay(wording: Sentences): Say {
  return (id, ...[slots]) => {
    const sentence = wording[id];
    if (sentence === undefined) throw new RangeError(`no sentence is called "${id}"`);
    return sentence.replace(/\{([^{}]*)\}/g, (_, slot: string) =>
      String((slots as Readonly<Record<string, string>> | undefined)?.[slot]),
    );
  };
}

/** Puts the non-breaking spaces that French wants before its high signs. */
export function keepSigns(text: string): string {
  return text.replace(/ ([:;?!])/g, '\u00A0$1');
}
