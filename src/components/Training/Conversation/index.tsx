import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { CompiledConversation } from '../../../training/conversation/model';
import {
  type ConversationAction,
  type ConversationState,
  followPath,
} from '../../../training/conversation/play';
import type { LawValues } from '../../../trees/model';
import { chooseByDigit } from '../../Question/Options';
import Html from '../Html';
import Choices from './Choices';
import EndCard from './EndCard';
import styles from './styles.module.css';
import Thread from './Thread';
import { CHANNEL_WORDS, TEXTS } from './texts';

interface Props {
  conversation: CompiledConversation;
  state: ConversationState;
  day: string;
  law: LawValues;
  /** said before the first reply: how it counts */
  counts?: string | undefined;
  /** what follows the end card */
  after?: ReactNode;
  onAct(action: ConversationAction): void;
}

/** A conversation with a customer who answers what is said, as a thread of messages up to its end. */
export default function Conversation(props: Props): ReactNode {
  const { conversation, state, day, law, counts, after, onAct } = props;
  const { who, channel, scene } = conversation;
  const { steps, place } = followPath(conversation, state.path);
  const [moved, setMoved] = useState(false);
  const latest = useRef<HTMLLIElement>(null);
  const path = state.path.join('.');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the new message takes the focus each time there is one
  useEffect(() => {
    if (moved) latest.current?.focus();
  }, [moved, path]);
  const act = (action: ConversationAction): void => {
    setMoved(true);
    onAct(action);
  };
  const fill = { day, law };
  const end = place.at === 'end' ? conversation.ends[place.id] : undefined;
  const turn = place.at === 'turn' ? conversation.turns[place.id] : undefined;
  return (
    <section
      className={`lc-card ${styles.conversation}`}
      aria-labelledby="conversation-titre"
      onKeyDown={chooseByDigit}
    >
      <p className={styles.channel}>{CHANNEL_WORDS[channel]}</p>
      <h2 id="conversation-titre" tabIndex={-1} className={styles.title}>
        {TEXTS.title}
      </h2>
      <Html as="p" html={scene} {...fill} />
      {steps.length === 0 && (
        <p className={`lc-js-only ${styles.soft}`}>
          {TEXTS.intro(who)} {counts}
        </p>
      )}
      <p className="lc-visually-hidden" role="status">
        {moved && (end ? TEXTS.over(end.title) : TEXTS.turn(steps.length + 1))}
      </p>
      <Thread
        {...{ conversation, steps, fill, latest }}
        {...(end && { end })}
        onReplay={(index) => act({ type: 'replay', turn: index })}
      />
      {turn && (
        <Choices
          key={place.id}
          {...{ turn, fill }}
          id={place.id}
          onChoose={(choice) => act({ type: 'reply', choice })}
        />
      )}
      {end && (
        <>
          <EndCard end={end} fill={fill} />
          {after}
        </>
      )}
    </section>
  );
}
