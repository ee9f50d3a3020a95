/** A conversation once compiled: texts as HTML with markers left to fill, see `../model.ts`. */
import type { ReplyVerdict } from '../verdicts';
import type { Channel, EffectKind } from './kinds';

/** HTML rendered at build time, with markers left to fill. */
type HtmlTemplate = string;

export interface CompiledConversationReply {
  html: HtmlTemplate;
  verdict: ReplyVerdict;
  why: HtmlTemplate;
  /** what the customer says to this reply alone, before the turn or end that follows */
  answer?: HtmlTemplate;
  /** id of a turn or of an end */
  to: string;
}

export interface CompiledTurn {
  customer: HtmlTemplate;
  replies: CompiledConversationReply[];
}

export interface Effect {
  what: EffectKind;
  effect: HtmlTemplate;
}

export interface CompiledEnd {
  verdict: ReplyVerdict;
  title: string;
  /** the customer's last words */
  customer: HtmlTemplate;
  after: HtmlTemplate;
  kept: Effect[];
  lost: Effect[];
}

/** Two or three turns between learner and customer. Turns and ends share no id. */
export interface CompiledConversation {
  who: string;
  channel: Channel;
  scene: HtmlTemplate;
  start: string;
  turns: Record<string, CompiledTurn>;
  ends: Record<string, CompiledEnd>;
}
