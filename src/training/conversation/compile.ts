/** From a checked conversation to what the browser plays. */
import type { RenderText } from '../compileContext';
import type { ConversationSource } from './format';
import type { CompiledConversation, CompiledEnd, CompiledTurn, Effect } from './model';

type TurnSource = ConversationSource['turns'][string];
type EndSource = ConversationSource['ends'][string];

/** Compiles a conversation. @param source - `checkConversation` found no error in it */
export function compileConversation(source: ConversationSource, render: RenderText): CompiledConversation {
  const { who, channel, scene, start, turns, ends } = source;
  return {
    who,
    channel,
    scene: render(scene, true),
    start,
    turns: mapEntries(turns, (turn) => compileTurn(turn, render)),
    ends: mapEntries(ends, (end) => compileEnd(end, render)),
  };
}

function compileTurn({ customer, replies }: TurnSource, render: RenderText): CompiledTurn {
  return {
    customer: render(customer),
    replies: replies.map(({ text, verdict, why, answer, to }) => ({
      html: render(text),
      verdict,
      why: render(why, true),
      ...(answer !== undefined && { answer: render(answer) }),
      to,
    })),
  };
}

function compileEnd(end: EndSource, render: RenderText): CompiledEnd {
  const list = (effects: EndSource['kept']): Effect[] =>
    effects.map(({ what, effect }) => ({ what, effect: render(effect, true) }));
  return {
    verdict: end.verdict,
    title: end.title,
    customer: render(end.customer),
    after: render(end.after),
    kept: list(end.kept),
    lost: list(end.lost),
  };
}

function mapEntries<T, U>(entries: Record<string, T>, map: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(entries).map(([id, value]) => [id, map(value)]));
}
