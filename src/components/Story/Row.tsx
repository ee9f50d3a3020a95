import { type ReactNode, useRef, useState } from 'react';
import { quoteWords } from '../../case/story/marks';
import type { Row as StoryRow, Verdict } from '../../case/story/review';
import { formatFactValue } from '../../trees/factTypes';
import type { Forest } from '../../trees/forest';
import Icon from '../Icon';
import Question from '../Question';
import { readAnswer } from '../Question/readTyped';
import TypedField from '../Question/TypedField';
import styles from './styles.module.css';
import { UNDERSTOOD_TEXTS as TEXTS } from './understoodTexts';

interface Props {
  row: StoryRow;
  text: string;
  sources: Pick<Forest, 'world' | 'defs'>;
  /** what the ids of its parts begin with */
  id: string;
  /** @param verdict - undefined takes back what was said */
  onJudge(verdict: Verdict | undefined): void;
}

/** A fact understood: the question, the answer, the words it comes from, and what the reader says of it. */
export default function Row({ row, text, sources, id, onJudge }: Props): ReactNode {
  const { proposal, def, verdict, value } = row;
  const [isEdited, edit] = useState(false);
  const corrector = useRef<HTMLButtonElement>(null);
  const of = proposal.value;
  const isDropped = verdict?.kind === 'dropped';
  const isConfirmed = verdict?.kind === 'confirmed';
  const isCorrected = isConfirmed && verdict.corrected !== undefined;
  const close = (): void => {
    edit(false);
    corrector.current?.focus();
  };
  const shown = isCorrected || !proposal.readAs ? formatFactValue(def, value) : proposal.readAs;
  return (
    <li className={styles.row} data-fact={def.id} data-verdict={verdict?.kind}>
      <p className={styles.question}>{def.question}</p>
      <p className={styles.answer}>
        <span className={isDropped ? styles.dropped : undefined}>
          {value === null ? TEXTS.unknown : shown}
        </span>
        {!verdict && proposal.guess && (
          <span className="lc-badge lc-badge--caution">
            <Icon name="quiz" size={16} />
            {TEXTS.guess}
          </span>
        )}
      </p>
      <p className={styles.words}>
        {isDropped ? TEXTS.dropped : isCorrected ? TEXTS.corrected : <Words text={text} row={row} />}
      </p>
      <div className={styles.acts}>
        {!isDropped && (
          <>
            <button
              type="button"
              id={`${id}-${def.id}`}
              className={`lc-button lc-button--small ${styles.yes}`}
              aria-pressed={isConfirmed}
              aria-label={TEXTS.named(TEXTS.yes, def.label)}
              onClick={() => onJudge(isConfirmed ? undefined : { kind: 'confirmed', of })}
            >
              {isConfirmed && <Icon name="check" size={16} />}
              {TEXTS.yes}
            </button>
            <button
              ref={corrector}
              type="button"
              className="lc-button lc-button--small"
              aria-expanded={isEdited}
              aria-label={TEXTS.named(TEXTS.correct, def.label)}
              onClick={() => edit(!isEdited)}
            >
              {TEXTS.correct}
            </button>
          </>
        )}
        <button
          key="drop"
          type="button"
          className="lc-button lc-button--quiet lc-button--small"
          aria-label={TEXTS.named(isDropped ? TEXTS.putBack : TEXTS.drop, def.label)}
          onClick={() => {
            edit(false);
            onJudge(isDropped ? undefined : { kind: 'dropped', of });
          }}
        >
          {isDropped ? TEXTS.putBack : TEXTS.drop}
        </button>
      </div>
      {isEdited && (
        <div className={styles.editor}>
          <Question
            forest={sources}
            facts={{ [def.id]: value }}
            fact={def}
            idPrefix={`${id}-question`}
            takesFocus
            read={(data) => readAnswer(sources, def, data)}
            renderField={(field) => <TypedField {...field} forest={sources} />}
            onAnswer={(corrected) => {
              onJudge({ kind: 'confirmed', of, corrected });
              close();
            }}
            onCancel={close}
          />
        </div>
      )}
    </li>
  );
}

/** The words that the fact was read from. */
function Words({ text, row }: Pick<Props, 'text' | 'row'>): ReactNode {
  const words = quoteWords(text, row.proposal);
  if (words === '') return null;
  return (
    <>
      {TEXTS.from} «&nbsp;
      <bdi className={styles.quote}>{words}</bdi>
      &nbsp;»
    </>
  );
}
