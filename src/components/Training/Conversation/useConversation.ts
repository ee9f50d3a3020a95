import { useCallback, useEffect, useRef, useState } from 'react';
import type { CompiledConversation } from '../../../training/conversation/model';
import {
  type ConversationAction,
  type ConversationState,
  formatPath,
  NO_CONVERSATION,
  parseConversation,
  parsePath,
  playConversation,
} from '../../../training/conversation/play';
import { conversationKey, type TextStore } from '../env';

/** The part of an address that holds a way through a conversation. */
const PARAMETER = 'chemin';

/** A conversation played on its own: kept at every step, and in the address, so that it can be shown to someone. */
export function useConversation(
  scenario: string,
  conversation: CompiledConversation | undefined,
  store: TextStore,
): [ConversationState, (action: ConversationAction) => void, boolean] {
  const [state, setState] = useState<ConversationState>(NO_CONVERSATION);
  const [isKept, setKept] = useState(true);
  const latest = useRef(NO_CONVERSATION);
  const key = conversationKey(scenario);
  useEffect(() => {
    if (!conversation) return;
    const take = (): void => {
      const kept = parseConversation(conversation, readJson(store.read(key)));
      const given = new URLSearchParams(window.location.hash.slice(1)).get(PARAMETER);
      const path = given === null ? kept.path : parsePath(conversation, given);
      latest.current = { ...kept, path };
      setState(latest.current);
    };
    take();
    window.addEventListener('hashchange', take);
    return () => window.removeEventListener('hashchange', take);
  }, [conversation, store, key]);
  const act = useCallback(
    (action: ConversationAction) => {
      if (!conversation) return;
      const next = playConversation(conversation, latest.current, action);
      latest.current = next;
      setState(next);
      setKept(store.write(key, JSON.stringify(next)));
      const hash = next.path.length > 0 ? `#${PARAMETER}=${formatPath(next.path)}` : window.location.pathname;
      window.history.replaceState(window.history.state, '', hash);
    },
    [conversation, store, key],
  );
  return [state, act, isKept];
}

function readJson(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
