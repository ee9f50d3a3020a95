/**
 * A conversation as the learner goes through it: a state that is the list of replies chosen, and where it stands as a
 * function of that list. A path can be kept, resumed and put in an address.
 */
import { fingerprint } from '../../trees/fingerprint';
import { REPLY_VERDICTS, type ReplyVerdict } from '../verdicts';

/** Replies chosen, by their place in the file, in the order of the turns. */
export type ConversationPath = readonly number[];

/** What following a path needs of a conversation; sources have it as compiled ones do. */
export interface ConversationShape {
  start: string;
  turns: Readonly<Record<string, { replies: readonly { verdict: ReplyVerdict; to: string }[] }>>;
  ends: Readonly<Record<string, unknown>>;
}

/** What one learner has done in one conversation. Plain JSON. */
export interface ConversationState {
  path: ConversationPath;
  /** the first path that reached an end: the one that counts; null while none did */
  first: ConversationPath | null;
  /** the learner has read the end and gone on */
  isLeft: boolean;
}

export const NO_CONVERSATION: ConversationState = { path: [], first: null, isLeft: false };

export type ConversationAction =
  | { type: 'reply'; choice: number }
  /** takes back the reply to a turn, and all that followed; turns are counted from 0 */
  | { type: 'replay'; turn: number }
  | { type: 'leave' };

/** A turn that was answered. */
export interface ConversationStep {
  turn: string;
  choice: number;
  verdict: ReplyVerdict;
}

export interface FollowedPath {
  /** up to the first choice that the conversation does not offer */
  steps: ConversationStep[];
  place: { at: 'turn' | 'end'; id: string };
}

/** Longest path followed: a conversation is a few turns, and a damaged file may turn in a circle. */
const LONGEST_PATH = 12;
/** Points of a conversation in which every reply was good. */
export const CONVERSATION_POINTS = 2;
const POINTS: Readonly<Record<ReplyVerdict, number>> = { good: CONVERSATION_POINTS, weak: 1, harmful: 0 };

/** Follows a path from the first turn. */
export function followPath({ start, turns, ends }: ConversationShape, path: ConversationPath): FollowedPath {
  const steps: ConversationStep[] = [];
  let turn = start;
  for (const choice of path.slice(0, LONGEST_PATH)) {
    const reply = turns[turn]?.replies[choice];
    if (!reply) break;
    steps.push({ turn, choice, verdict: reply.verdict });
    if (Object.hasOwn(ends, reply.to)) return { steps, place: { at: 'end', id: reply.to } };
    turn = reply.to;
  }
  return { steps, place: { at: 'turn', id: turn } };
}

/** Does what the learner did; what does not fit the place changes nothing. */
export function playConversation(
  conversation: ConversationShape,
  state: ConversationState,
  action: ConversationAction,
): ConversationState {
  const { steps, place } = followPath(conversation, state.path);
  switch (action.type) {
    case 'reply': {
      const isOffered =
        place.at === 'turn' && conversation.turns[place.id]?.replies[action.choice] !== undefined;
      if (!isOffered) return state;
      const path = [...state.path, action.choice];
      const isOver = followPath(conversation, path).place.at === 'end';
      return { ...state, path, first: state.first ?? (isOver ? path : null) };
    }
    case 'replay':
      return action.turn >= 0 && action.turn < steps.length
        ? { ...state, path: state.path.slice(0, action.turn) }
        : state;
    case 'leave':
      return state.first ? { ...state, isLeft: true } : state;
  }
}

/** What the worst reply of a path was worth: one word that harms is not made good by the others. */
export function findWorst(conversation: ConversationShape, path: ConversationPath): ReplyVerdict {
  const ranks = followPath(conversation, path).steps.map(({ verdict }) => REPLY_VERDICTS.indexOf(verdict));
  return REPLY_VERDICTS[Math.max(0, ...ranks)] ?? 'good';
}

/** Scores the first path that reached an end. @returns points, from 0 to `CONVERSATION_POINTS` */
export function scoreConversation(conversation: ConversationShape, { first }: ConversationState): number {
  return first ? POINTS[findWorst(conversation, first)] : 0;
}

/** A path as text: « 1.0.2 », places counted from 0. */
export function formatPath(path: ConversationPath): string {
  return path.join('.');
}

/** Reads a path; what the conversation does not offer is left out, with all that follows it. */
export function parsePath(conversation: ConversationShape, text: string): ConversationPath {
  if (!/^\d(?:\.\d){0,11}$/.test(text)) return [];
  return followPath(conversation, text.split('.').map(Number)).steps.map(({ choice }) => choice);
}

/** Reads a conversation under way. Nothing is trusted: what does not fit is left out. */
export function parseConversation(conversation: ConversationShape, json: unknown): ConversationState {
  if (typeof json !== 'object' || json === null) return NO_CONVERSATION;
  const { path, first, isLeft } = json as Record<string, unknown>;
  const read = (value: unknown) =>
    Array.isArray(value) ? parsePath(conversation, value.map(String).join('.')) : [];
  const whole = read(first);
  const isWhole = followPath(conversation, whole).place.at === 'end';
  return { path: read(path), first: isWhole ? whole : null, isLeft: isWhole && isLeft === true };
}

/** The order in which the replies to a turn are shown: as one of the learner's days has it, so that places teach nothing. */
export function orderReplies(turn: string, count: number, seed: string): number[] {
  const places = Array.from({ length: count }, (_, index) => index);
  const rank = (index: number) => fingerprint(`${index} ${seed} ${turn}`).padStart(7, '0');
  return places.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}
