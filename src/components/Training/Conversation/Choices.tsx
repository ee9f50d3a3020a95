import type { ReactNode } from 'react';
import type { CompiledTurn } from '../../../training/conversation/model';
import { orderReplies } from '../../../training/conversation/play';
import type { LawValues } from '../../../trees/model';
import Html from '../Html';
import styles from './styles.module.css';
import { TEXTS } from './texts';

interface Props {
  /** of the turn */
  id: string;
  turn: CompiledTurn;
  fill: { day: string; law: LawValues };
  onChoose(choice: number): void;
}

/** The replies to a turn, each sent by its press. Their order is the day's: a place teaches nothing. */
export default function Choices({ id, turn: { replies }, fill, onChoose }: Props): ReactNode {
  const order = orderReplies(id, replies.length, fill.day);
  return (
    <fieldset className={`lc-js-only lc-no-print ${styles.choices}`}>
      <legend className={styles.legend}>{TEXTS.choose}</legend>
      {order.map((choice, index) => (
        <button
          key={choice}
          type="button"
          className={`lc-choice ${styles.choice}`}
          data-answer=""
          onClick={() => onChoose(choice)}
        >
          <span className={styles.digit} aria-hidden="true">
            {index + 1}
          </span>
          <Html as="span" className={styles.words} html={toInline(replies[choice]?.html ?? '')} {...fill} />
        </button>
      ))}
      <p className={styles.keys}>{TEXTS.keys(replies.length)}</p>
    </fieldset>
  );
}

/** A button may hold no paragraphs: they become lines. */
function toInline(html: string): string {
  return html
    .replace(/<\/p>\s*<p>/g, '<br><br>')
    .replace(/<\/?p>/g, '')
    .trim();
}
