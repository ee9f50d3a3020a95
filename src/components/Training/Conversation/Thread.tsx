import type { ReactNode, RefObject } from 'react';
import type { CompiledConversation, CompiledEnd } from '../../../training/conversation/model';
import type { ConversationStep } from '../../../training/conversation/play';
import type { LawValues } from '../../../trees/model';
import Html from '../Html';
import styles from './styles.module.css';
import { SAID_WORDS, TEXTS } from './texts';

interface Props {
  conversation: CompiledConversation;
  steps: readonly ConversationStep[];
  /** the end, once it is reached: each reply is then judged, and may be taken back */
  end?: CompiledEnd;
  fill: { day: string; law: LawValues };
  /** the customer’s newest message */
  latest: RefObject<HTMLLIElement | null>;
  onReplay(turn: number): void;
}

/** What was said so far: the customer’s messages and the learner’s, the newest last. */
export default function Thread(props: Props): ReactNode {
  const { conversation, steps, end, fill, latest, onReplay } = props;
  const { who, start, turns } = conversation;
  return (
    <ol className={styles.thread} aria-label={TEXTS.thread}>
      <Said
        who={who}
        html={turns[start]?.customer ?? ''}
        {...(steps.length === 0 && { latest })}
        fill={fill}
      />
      {steps.map(({ turn, choice }, index) => {
        const reply = turns[turn]?.replies[choice];
        if (!reply) return null;
        const isLast = index === steps.length - 1;
        const words = turns[reply.to]?.customer ?? conversation.ends[reply.to]?.customer ?? '';
        return [
          <li key={`${turn} ${choice}`} className={`${styles.message} ${styles.own}`}>
            <span className={styles.who}>{TEXTS.you}</span>
            <Html html={reply.html} {...fill} />
            {end && (
              <div className={styles.judged}>
                <p className={`${styles.verdict} ${styles[reply.verdict] ?? ''}`}>
                  {SAID_WORDS[reply.verdict]}
                </p>
                <Html as="p" html={reply.why} {...fill} />
                <button
                  type="button"
                  className="lc-button lc-button--small lc-no-print"
                  aria-label={TEXTS.replayTurn(index + 1)}
                  onClick={() => onReplay(index)}
                >
                  {TEXTS.replay}
                </button>
              </div>
            )}
          </li>,
          <Said
            key={`${turn} ${choice} answer`}
            who={who}
            html={`${reply.answer ?? ''}${words}`}
            {...(isLast && { latest })}
            fill={fill}
          />,
        ];
      })}
    </ol>
  );
}

interface SaidProps extends Pick<Props, 'fill'> {
  who: string;
  html: string;
  latest?: Props['latest'];
}

/** A message of the customer; the newest can take the focus. */
function Said({ who, html, latest, fill }: SaidProps): ReactNode {
  return (
    <li className={styles.message} {...(latest && { ref: latest, tabIndex: -1, 'data-latest': '' })}>
      <span className={styles.who}>
        {who}
        <span className="lc-visually-hidden">{'\u00a0'}:</span>
      </span>
      <Html html={html} {...fill} />
    </li>
  );
}
