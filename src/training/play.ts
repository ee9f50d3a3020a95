/**
 * An exercise as the learner goes through it: a small state, and where it stands as a function of that state.
 *
 * The questions are those of the file's own way through the tree, whatever is answered: a wrong answer is followed to its
 * consequence (`consequence.ts`) and put right, so that every learner meets the same questions.
 */
import type { Approach } from '../trees/model';
import {
  type ConversationAction,
  type ConversationState,
  NO_CONVERSATION,
  playConversation,
} from './conversation/play';
import type { CompiledScenario, FeedbackTiming } from './model';

/** What one learner has done in one exercise. Plain JSON: it is kept on the device, or by an LMS. */
export interface ExerciseState {
  feedback: FeedbackTiming;
  /** the day it was begun, `YYYY-MM-DD`: days of the case are counted from it to the end */
  day: string;
  /** answers as text, in the order of the questions, see `readText` in `trees/facts.ts` */
  answers: string[];
  /** corrections read, a count; only where feedback is at once */
  read: number;
  /** facts for which the learner wanted to ask before answering */
  queries: string[];
  approach?: Approach;
  /** the conversation, once it has begun */
  talk?: ConversationState;
}

/** Where an exercise stands. `index` is that of the question. */
export type ExercisePlace =
  | { at: 'question' | 'correction'; index: number }
  | { at: 'approach' }
  | { at: 'conversation' }
  | { at: 'end' };

export type ExerciseAction =
  | { type: 'answer'; given: string }
  | { type: 'go-on' }
  | { type: 'go-back' }
  | { type: 'query'; fact: string }
  | { type: 'approach'; approach: Approach }
  | { type: 'talk'; action: ConversationAction };

/** What moving through an exercise needs of its scenario. */
export type ExerciseShape = Pick<CompiledScenario, 'asked' | 'conversation'>;

/** Begins an exercise. @param day - the learner's day, `YYYY-MM-DD` */
export function beginExercise(feedback: FeedbackTiming, day: string): ExerciseState {
  return { feedback, day, answers: [], read: 0, queries: [] };
}

/** Where the exercise stands. */
export function locate(
  { asked, conversation }: ExerciseShape,
  { feedback, answers, read, approach, talk }: ExerciseState,
): ExercisePlace {
  if (feedback === 'at-once' && read < answers.length) return { at: 'correction', index: read };
  if (answers.length < asked.length) return { at: 'question', index: answers.length };
  if (approach === undefined) return { at: 'approach' };
  return conversation && !talk?.isLeft ? { at: 'conversation' } : { at: 'end' };
}

/** Does what the learner did; what does not fit the place changes nothing. */
export function playExercise(
  scenario: ExerciseShape,
  state: ExerciseState,
  action: ExerciseAction,
): ExerciseState {
  const { at } = locate(scenario, state);
  switch (action.type) {
    case 'answer':
      return at === 'question' ? { ...state, answers: [...state.answers, action.given] } : state;
    case 'go-on':
      return at === 'correction' ? { ...state, read: state.read + 1 } : state;
    case 'go-back':
      // Once an answer is corrected it stands; where feedback comes at the end it may be thought over.
      return canGoBack(scenario, state) ? { ...state, answers: state.answers.slice(0, -1) } : state;
    case 'query':
      return at === 'question' && !state.queries.includes(action.fact)
        ? { ...state, queries: [...state.queries, action.fact] }
        : state;
    case 'approach':
      return at === 'approach' ? { ...state, approach: action.approach } : state;
    case 'talk':
      return scenario.conversation && (at === 'conversation' || at === 'end')
        ? {
            ...state,
            talk: playConversation(scenario.conversation, state.talk ?? NO_CONVERSATION, action.action),
          }
        : state;
  }
}

/** Whether the last answer may be given again. */
export function canGoBack(scenario: ExerciseShape, state: ExerciseState): boolean {
  const { at } = locate(scenario, state);
  return state.feedback === 'at-end' && state.answers.length > 0 && (at === 'question' || at === 'approach');
}
