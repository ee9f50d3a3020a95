/** Every way through a conversation. */
import type { ConversationPath, ConversationShape } from './play';

/** One way from the first turn to an end. */
export interface Way {
  /** turns spoken, in order */
  turns: readonly string[];
  path: ConversationPath;
  end: string;
}

/**
 * Lists every way, in the order of the file.
 *
 * @param conversation - every `to:` names a turn or an end
 * @returns the ways; where a turn leads back to itself, that turn
 */
export function listWays({ start, turns, ends }: ConversationShape): { ways: Way[]; circle?: string } {
  const ways: Way[] = [];
  const circles: string[] = [];
  const walk = (turn: string, taken: readonly string[], path: ConversationPath): void => {
    if (taken.includes(turn)) {
      circles.push(turn);
      return;
    }
    const spoken = [...taken, turn];
    for (const [index, { to }] of (turns[turn]?.replies ?? []).entries()) {
      const longer = [...path, index];
      if (Object.hasOwn(ends, to)) ways.push({ turns: spoken, path: longer, end: to });
      else walk(to, spoken, longer);
    }
  };
  walk(start, [], []);
  const [circle] = circles;
  return { ways, ...(circle !== undefined && { circle }) };
}
