import { type RefObject, useEffect, useRef } from 'react';
import type { OnCommand } from './keys';

/** Lets the keys of the desk come to the call in front. */
export function useFront(isFront: boolean, onFront: RefObject<OnCommand | null>, onCommand: OnCommand): void {
  const latest = useRef(onCommand);
  useEffect(() => {
    latest.current = onCommand;
  });
  useEffect(() => {
    if (!isFront) return;
    const hear: OnCommand = (command) => latest.current(command);
    onFront.current = hear;
    return () => {
      if (onFront.current === hear) onFront.current = null;
    };
  }, [isFront, onFront]);
}
