import { useEffect, useRef } from 'react';
import type { KeyCommand, OnCommand } from './keys';

/** Where the keys of the desk go: to the call in front, once it is there. */
export interface Front {
  current: OnCommand | null;
  /** keys pressed while the call in front is being fetched: it hears them as it comes */
  waiting: KeyCommand[];
}

export function createFront(): Front {
  return { current: null, waiting: [] };
}

/** Keys that answer: they are typed ahead of what is fetched. */
const ANSWERING: ReadonlySet<KeyCommand['kind']> = new Set(['reply', 'later', 'continue']);

/** Sends a key to the call in front. @returns false where it has no use for it */
export function sendKey(front: Front, command: KeyCommand): boolean {
  if (front.current) return front.current(command);
  const waits = ANSWERING.has(command.kind);
  if (waits) front.waiting.push(command);
  return waits;
}

/** Lets the keys of the desk come to the call in front. */
export function useFront(isFront: boolean, front: Front, onCommand: OnCommand): void {
  const latest = useRef(onCommand);
  useEffect(() => {
    latest.current = onCommand;
  });
  useEffect(() => {
    if (!isFront) return;
    const hear: OnCommand = (command) => latest.current(command);
    front.current = hear;
    const timer = replay(front, hear);
    return () => {
      clearInterval(timer);
      if (front.current === hear) front.current = null;
    };
  }, [isFront, front]);
}

/** Hands on what was typed ahead, a key at a time: each answer brings another question. */
function replay(front: Front, hear: OnCommand): ReturnType<typeof setInterval> {
  const timer = setInterval(() => {
    const command = front.waiting.shift();
    if (command) hear(command);
    else clearInterval(timer);
  }, 0);
  return timer;
}
