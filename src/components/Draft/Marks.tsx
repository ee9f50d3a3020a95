import type { ReactNode } from 'react';
import type { DraftMark, DraftModel, DraftRule } from '../../case/draft/model';
import { fillText } from '../../trees/text';
import { typeset } from '../../trees/typeset';
import styles from './styles.module.css';
import { DRAFT_TEXTS as TEXTS } from './texts';
import type { Draft } from './useDraft';

interface Props {
  draft: Draft;
  model: DraftModel;
  /** the reader's day, `YYYY-MM-DD` */
  today: string;
  onGo(mark: DraftMark): void;
}

/** What was found, numbered as in the text. */
export default function Marks({ draft, model, today, onGo }: Props): ReactNode {
  return (
    <ol className={styles.marks}>
      {draft.marks.map((mark, index) => {
        const rule = model.rules[mark.rule];
        return (
          rule && (
            <li key={`${mark.rule} ${mark.start}`} className={styles.item}>
              <Mark {...{ mark, rule, index, draft, model, today, onGo }} />
            </li>
          )
        );
      })}
    </ol>
  );
}

interface MarkProps extends Props {
  mark: DraftMark;
  rule: DraftRule;
  index: number;
}

function Mark({ mark, rule, index, draft, model, today, onGo }: MarkProps): ReactNode {
  const fill = (template: string): string =>
    fillText(template, { today, law: model.values, facts: {}, defs: {}, formatFact: undefined });
  const words = draft.read?.text.slice(mark.start, mark.end).replace(/\s+/g, ' ') ?? '';
  const isUnsure = draft.to === 'inconnu' && rule.to !== undefined;
  return (
    <>
      <p className={styles.head}>
        <span className={styles.number} aria-hidden="true">
          {index + 1}
        </span>
        <span className="lc-badge">{TEXTS.kinds[rule.kind]}</span> <strong>{rule.title}</strong>
      </p>
      {!mark.isLack && (
        <button type="button" className={styles.quote} onClick={() => onGo(mark)}>
          <span className="lc-visually-hidden">{`${TEXTS.go(index + 1)}\u00a0: `}</span>
          {typeset(`« ${shorten(words)} »`)}
        </button>
      )}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: built from our own content */}
      <p className={styles.why} dangerouslySetInnerHTML={{ __html: fill(rule.why) }} />
      {isUnsure && <p className={styles.soft}>{TEXTS.ifConsumer}</p>}
      <Law ids={rule.law ?? []} model={model} />
      <Better {...{ mark, rule, draft }} words={words} fill={fill} />
      <button
        type="button"
        className="lc-button lc-button--quiet lc-button--small"
        onClick={() => draft.leave(mark)}
      >
        {TEXTS.leave}
        <span className="lc-visually-hidden">{`\u00a0: ${index + 1}`}</span>
      </button>
    </>
  );
}

function Law({ ids, model: { references } }: { ids: readonly string[]; model: DraftModel }): ReactNode {
  const known = ids.flatMap((id) => references[id] ?? []);
  if (known.length === 0) return null;
  return (
    <ul className={styles.law} aria-label={TEXTS.law}>
      {known.map(({ short, about, url, text }) => (
        <li key={text}>
          <a href={url} title={text}>
            {short}
          </a>{' '}
          <span>{about}</span>
        </li>
      ))}
    </ul>
  );
}

interface BetterProps extends Pick<MarkProps, 'mark' | 'rule' | 'draft'> {
  words: string;
  fill(template: string): string;
}

/** Better words, each put in place by one press. */
function Better({ mark, rule, draft, words, fill }: BetterProps): ReactNode {
  const lower = rule.sign === 'majuscules' ? [words.toLowerCase()] : [];
  const choices = [...lower, ...(rule.better ?? []).map(fill)];
  if (choices.length === 0) return null;
  return (
    <ul className={styles.better} aria-label={TEXTS.better}>
      {choices.map((choice) => (
        <li key={choice}>
          <span>{typeset(choice)}</span>
          <button
            type="button"
            className="lc-button lc-button--small"
            onClick={() => draft.put(mark, typeset(choice))}
          >
            {mark.isLack ? TEXTS.add : TEXTS.put}
            <span className="lc-visually-hidden">{`\u00a0: ${choice}`}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Most characters quoted of one mark. */
const LONGEST = 140;

function shorten(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words;
}
