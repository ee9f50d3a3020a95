import { memo, type ReactNode } from 'react';
import { formatFactValue } from '../../trees/factTypes';
import type { Forest } from '../../trees/forest';
import type { PathEntry } from '../../trees/model';
import { formatPlace } from '../session/position';
import { TEXTS } from '../session/texts';
import styles from './styles.module.css';

interface Props {
  forest: Forest;
  path: readonly PathEntry[];
  setAside: number;
  /** the answer being changed, `tree/question` */
  edit: string | undefined;
  onEdit(place: string): void;
}

/** The answers given so far, each with a way back to its question. */
function Answers({ forest, path, setAside, edit, onEdit }: Props): ReactNode {
  const entries = [...new Map(path.map((entry) => [entry.fact, entry])).values()];
  return (
    <section className={styles.answers} aria-labelledby="vos-reponses">
      <h2 id="vos-reponses" className={styles.title}>
        {TEXTS.answers}
      </h2>
      {entries.length === 0 ? (
        <p className={styles.none}>{TEXTS.noAnswers}</p>
      ) : (
        <ol className={styles.list}>
          {entries.map((entry) => {
            const def = forest.defs[entry.fact];
            if (!def) return null;
            const place = formatPlace({ tree: entry.tree, id: entry.question });
            return (
              <Line
                key={place}
                place={place}
                label={def.label}
                value={formatFactValue(def, entry.value)}
                isEdited={edit === place}
                onEdit={onEdit}
              />
            );
          })}
        </ol>
      )}
      {setAside > 0 && <p className={styles.none}>{TEXTS.setAside(setAside)}</p>}
    </section>
  );
}

interface LineProps {
  place: string;
  label: string;
  value: string;
  isEdited: boolean;
  onEdit(place: string): void;
}

const Line = memo(function Line({ place, label, value, isEdited, onEdit }: LineProps): ReactNode {
  return (
    <li className={styles.line} aria-current={isEdited ? 'step' : undefined}>
      <span className={styles.words}>
        <span className={styles.label}>{label}</span>
        <span className={styles.value}>
          {value}
          {isEdited && <em className={styles.edited}> · {TEXTS.editing}</em>}
        </span>
      </span>
      <button
        type="button"
        className={`lc-button lc-button--quiet lc-no-print ${styles.edit}`}
        aria-label={`${TEXTS.edit} : ${label}`}
        onClick={() => onEdit(place)}
      >
        {TEXTS.edit}
      </button>
    </li>
  );
});

export default memo(Answers);
