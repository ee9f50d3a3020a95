import { type ReactNode, useState } from 'react';
import type { StoredCase } from '../../case/repository/answers';
import { formatFactValue } from '../../trees/factTypes';
import type { Forest } from '../../trees/forest';
import { formatDate } from '../../trees/format';
import type { Facts } from '../../trees/model';
import styles from './styles.module.css';
import { BEGINNING_TEXTS as TEXTS } from './texts';

interface ChooseProps {
  stored: StoredCase;
  onResume(): void;
  onRestart(): void;
}

/** A case is kept on this device and the address holds none: the reader says which to go on with. */
export function Choose({ stored, onResume, onRestart }: ChooseProps): ReactNode {
  const count = Object.keys(stored.facts).length;
  const day = stored.updatedAt && formatDate(stored.updatedAt);
  return (
    <section aria-labelledby="dossier-en-cours">
      <h2 id="dossier-en-cours" className={styles.title}>
        {TEXTS.chooseTitle}
      </h2>
      <p className={styles.text}>{TEXTS.chooseText(stored.treeTitle, day, count)}</p>
      <p className="lc-row">
        <button type="button" className="lc-button lc-button--primary" onClick={onResume}>
          {TEXTS.continue}
        </button>
        <button type="button" className="lc-button" onClick={onRestart}>
          {TEXTS.fresh}
        </button>
      </p>
      <p className={styles.note}>{TEXTS.freshNote}</p>
    </section>
  );
}

interface ConfirmProps {
  forest: Forest;
  facts: Facts;
  onConfirm(forgotten: readonly string[]): void;
}

/** Answers carried over from another tree, listed and confirmed once, before anything is concluded from them. */
export function Confirm({ forest, facts, onConfirm }: ConfirmProps): ReactNode {
  const [forgotten, setForgotten] = useState<readonly string[]>([]);
  const toggle = (fact: string): void =>
    setForgotten((list) => (list.includes(fact) ? list.filter((one) => one !== fact) : [...list, fact]));
  return (
    <section aria-labelledby="a-confirmer">
      <h2 id="a-confirmer" className={styles.title}>
        {TEXTS.confirmTitle}
      </h2>
      <p className={styles.text}>{TEXTS.confirmText}</p>
      <ul className={styles.list}>
        {Object.entries(facts).map(([id, value]) => {
          const def = forest.defs[id];
          if (!def) return null;
          const isForgotten = forgotten.includes(id);
          return (
            <li key={id} className={styles.line}>
              <span className={styles.words}>
                <span className={styles.label}>{def.label}</span>
                <span className={isForgotten ? styles.forgotten : styles.value}>
                  {isForgotten ? TEXTS.forgotten : formatFactValue(def, value)}
                </span>
              </span>
              <button
                type="button"
                className="lc-button lc-button--quiet lc-button--small"
                aria-pressed={isForgotten}
                aria-label={TEXTS.forgetLabel(def.label)}
                onClick={() => toggle(id)}
              >
                {TEXTS.forget}
              </button>
            </li>
          );
        })}
      </ul>
      <p>
        <button type="button" className="lc-button lc-button--primary" onClick={() => onConfirm(forgotten)}>
          {TEXTS.confirm}
        </button>
      </p>
    </section>
  );
}
