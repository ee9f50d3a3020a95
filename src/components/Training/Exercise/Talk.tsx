import { type ReactNode, useEffect } from 'react';
import { NO_CONVERSATION } from '../../../training/conversation/play';
import type { CompiledScenario } from '../../../training/model';
import type { ExerciseAction, ExerciseState } from '../../../training/play';
import Conversation from '../Conversation';
import { TEXTS } from '../Conversation/texts';

interface Props {
  scenario: CompiledScenario;
  state: ExerciseState;
  /** the exercise is over: the conversation is read again, or replayed */
  isOver?: boolean;
  onAct(action: ExerciseAction): void;
}

/** The conversation of an exercise: once through it counts, then it may be replayed. */
export default function Talk({ scenario, state, isOver = false, onAct }: Props): ReactNode {
  const { conversation, law } = scenario;
  useEffect(() => {
    if (!isOver) document.getElementById('conversation-titre')?.focus();
  }, [isOver]);
  if (!conversation) return null;
  return (
    <Conversation
      conversation={conversation}
      state={state.talk ?? NO_CONVERSATION}
      day={state.day}
      law={law}
      counts={isOver ? undefined : TEXTS.counts}
      onAct={(action) => onAct({ type: 'talk', action })}
      after={
        <>
          <p>{TEXTS.counted}</p>
          {!isOver && (
            <button
              type="button"
              className="lc-button lc-button--primary"
              onClick={() => onAct({ type: 'talk', action: { type: 'leave' } })}
            >
              {TEXTS.leave}
            </button>
          )}
        </>
      }
    />
  );
}
