import { type ReactNode, useEffect, useState } from 'react';
import { type KeptLedger, LEDGER_ENTRY } from '../../case/receivables/store';
import type { StorageProblem } from '../../case/storage';
import { openLocal } from './openLocal';
import styles from './styles.module.css';

interface Props {
  list: KeptLedger;
  isKept: boolean;
  onErase(): void;
}

const PROBLEMS: Readonly<Record<StorageProblem, string>> = {
  full: 'Le navigateur n’a plus de place pour cette liste : elle n’est pas gardée. Elle reste sur cette page ; choisissez de nouveau le fichier la prochaine fois.',
  unavailable: 'Votre navigateur refuse d’enregistrer. La liste reste sur cette page seulement.',
  corrupted: 'La liste gardée est illisible. Choisissez de nouveau le fichier.',
};

/** The list is kept only where the reader says so, and erased at once. */
export default function Keep({ list, isKept, onErase }: Props): ReactNode {
  const [isOn, setOn] = useState(isKept);
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  // What the reader says of a customer goes with the list.
  useEffect(() => {
    if (!isOn) return;
    const failed = LEDGER_ENTRY.keep(openLocal(), list);
    setProblem(failed);
    if (failed) setOn(false);
  }, [isOn, list]);
  return (
    <section className={`lc-no-print ${styles.keep}`} aria-labelledby="garder-la-liste">
      <h3 id="garder-la-liste">Garder cette liste ?</h3>
      <label className={`lc-choice ${styles.choice}`}>
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ target }) => {
            setOn(target.checked);
            if (!target.checked) setProblem(LEDGER_ENTRY.erase(openLocal()));
          }}
        />
        <span>La retrouver sur cet appareil à ma prochaine visite</span>
      </label>
      <p className={styles.soft}>
        Sinon, elle disparaît quand vous quittez la page. Ne la gardez pas sur un ordinateur partagé.
      </p>
      {problem && (
        <p className="lc-notice lc-notice--danger" role="alert">
          {PROBLEMS[problem]}
        </p>
      )}
      <button
        type="button"
        className="lc-button lc-button--small"
        onClick={() => {
          const failed = LEDGER_ENTRY.erase(openLocal());
          setProblem(failed);
          if (!failed) onErase();
        }}
      >
        Effacer la liste
      </button>
    </section>
  );
}
