import type { ReactNode } from 'react';
import type { CompiledConversation, CompiledConversationReply } from '../../../training/conversation/model';
import type { LawValues } from '../../../trees/model';
import Html from '../Html';
import EndScript from './EndScript';
import styles from './styles.module.css';
import { SAID_WORDS, TEXTS } from './texts';

interface Props {
  conversation: CompiledConversation;
  fill: { day: string; law: LawValues };
  /** what a reply is worth is folded, for whoever wants to think first */
  isFolded?: boolean;
}

/** A conversation whole, each turn with its replies and every end: on paper, and where no script runs. */
export default function Script({ conversation, fill, isFolded = false }: Props): ReactNode {
  const { who, scene, turns, ends } = conversation;
  const names = new Map([
    ...Object.keys(turns).map((id, index) => [id, TEXTS.scriptTurn(index + 1)] as const),
    ...Object.keys(ends).map((id, index) => [id, TEXTS.scriptEnd(index + 1)] as const),
  ]);
  return (
    <section className={styles.script} aria-labelledby="conversation-script">
      <h2 id="conversation-script">{TEXTS.scriptTitle}</h2>
      <Html as="p" html={scene} {...fill} />
      {Object.entries(turns).map(([id, { customer, replies }]) => (
        <div key={id} id={`conversation-${id}`} className={styles.scriptPart}>
          <h3>{names.get(id)}</h3>
          <p className={styles.who}>{who}</p>
          <blockquote>
            <Html html={customer} {...fill} />
          </blockquote>
          <ul className={styles.scriptReplies}>
            {replies.map((reply) => (
              <li key={reply.html}>
                <Html html={reply.html} {...fill} />
                {isFolded ? (
                  <details>
                    <summary>{TEXTS.judge}</summary>
                    <Judged {...{ reply, fill, who }} />
                  </details>
                ) : (
                  <Judged {...{ reply, fill, who }} />
                )}
                <p>
                  {TEXTS.goTo}
                  <a href={`#conversation-${reply.to}`}>{names.get(reply.to)}</a>
                </p>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {Object.entries(ends).map(([id, end]) => (
        <EndScript key={id} id={id} name={names.get(id) ?? ''} {...{ end, who, fill }} />
      ))}
    </section>
  );
}

interface JudgedProps extends Pick<Props, 'fill'> {
  reply: CompiledConversationReply;
  who: string;
}

function Judged({ reply, fill, who }: JudgedProps): ReactNode {
  return (
    <>
      <p>
        <strong>{SAID_WORDS[reply.verdict]}.</strong> <Html as="span" html={reply.why} {...fill} />
      </p>
      {reply.answer !== undefined && (
        <blockquote>
          <p className={styles.who}>{who}</p>
          <Html html={reply.answer} {...fill} />
        </blockquote>
      )}
    </>
  );
}
