import { type RefObject, useLayoutEffect, useSyncExternalStore } from 'react';

/** A finger, and nothing finer: the same words as in the style sheet. */
const TOUCH = '(hover: none) and (pointer: coarse)';

const subscribe = () => () => undefined;
const isTouch = () => window.matchMedia(TOUCH).matches;

/**
 * Whether the reader answers with a finger. False in the page as it was built, where a choice is a group of radio
 * buttons: one that was touched before this code was there is taken for the answer.
 */
export function useTouch(form: RefObject<HTMLFormElement | null>, isFresh: boolean): boolean {
  const touch = useSyncExternalStore(subscribe, isTouch, () => false);
  useLayoutEffect(() => {
    if (isFresh && isTouch() && form.current?.querySelector('[type="radio"]:checked'))
      form.current.requestSubmit();
  }, [form, isFresh]);
  return touch;
}
