import { useCallback, useEffect, useRef, useState } from 'react';
import type { CompiledReply } from '../../../training/model';
import { NO_REPLY, parseReply, type ReplyState } from '../../../training/reply';
import { replyKey, type TextStore } from '../env';

/** A reply under way, kept at every step. @returns it, how to change it, and whether it could be kept */
export function useReply(
  scenario: string,
  reply: CompiledReply,
  store: TextStore,
): [ReplyState, (change: Partial<ReplyState> | null) => void, boolean] {
  const [state, setState] = useState<ReplyState>(NO_REPLY);
  const [isKept, setKept] = useState(true);
  const latest = useRef(NO_REPLY);
  const key = replyKey(scenario);
  useEffect(() => {
    latest.current = parseReply(reply, store.read(key) ?? '');
    setState(latest.current);
  }, [reply, store, key]);
  const change = useCallback(
    (part: Partial<ReplyState> | null) => {
      latest.current = part ? { ...latest.current, ...part } : NO_REPLY;
      setState(latest.current);
      setKept(store.write(key, part && JSON.stringify(latest.current)));
    },
    [store, key],
  );
  return [state, change, isKept];
}
