/** The reply workshop: chosen, composed, judged by the learner against the rubric. No free text is judged by us. */
import type { CompiledReply } from './model';

export const JUDGEMENTS = ['yes', 'partly', 'no'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

export interface ReplyState {
  /** place of the draft chosen; null while none is */
  choice: number | null;
  /** true once the learner has read why, and goes on to compose */
  hasRead: boolean;
  text: string;
  /** true once the learner has finished writing, and sees the rubric */
  isWritten: boolean;
  /** criterion → own judgement */
  judged: Readonly<Record<string, Judgement>>;
}

export const NO_REPLY: ReplyState = { choice: null, hasRead: false, text: '', isWritten: false, judged: {} };

/** Longest reply kept, in characters. */
export const LONGEST_REPLY = 8000;

/** Reads a reply under way from text that may hold anything. @returns a fresh one when it is none */
export function parseReply(
  { choices, rubric }: Pick<CompiledReply, 'choices' | 'rubric'>,
  text: string,
): ReplyState {
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json !== 'object' || json === null) return NO_REPLY;
    const { choice, hasRead, text: words, isWritten, judged } = json as Record<string, unknown>;
    const isChoice =
      typeof choice === 'number' && Number.isInteger(choice) && choice >= 0 && choice < choices.length;
    const given = typeof judged === 'object' && judged !== null ? (judged as Record<string, unknown>) : {};
    return {
      choice: isChoice ? choice : null,
      hasRead: isChoice && hasRead === true,
      text: typeof words === 'string' ? words.slice(0, LONGEST_REPLY) : '',
      isWritten: isWritten === true,
      judged: Object.fromEntries(
        rubric.flatMap(({ id }) => {
          const found = JUDGEMENTS.find((one) => one === given[id]);
          return found ? [[id, found] as const] : [];
        }),
      ),
    };
  } catch {
    return NO_REPLY;
  }
}
