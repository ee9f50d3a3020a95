import { type ReactNode, useState } from 'react';
import model from '~decision-trees/drafts';
import { DRAFT_ENTRY } from '../../case/draft/store';
import { openStorage, type StorageProblem } from '../../case/storage';
import Reader from './Reader';
import styles from './styles.module.css';
import { DRAFT_TEXTS as TEXTS } from './texts';
import type { Draft } from './useDraft';
import { useKept } from './useKept';

const open = () => openStorage(() => window.localStorage);

/** The field of the page: its text is kept only where its writer says so. */
export default function Page(): ReactNode {
  const [found] = useState(() => DRAFT_ENTRY.load(open()));
  const kept = found && 'kept' in found ? found.kept : null;
  const [isOn, setOn] = useState(kept !== null);
  const [round, setRound] = useState(0);
  const [problem, setProblem] = useState<StorageProblem | null>(
    found && 'problem' in found ? found.problem : null,
  );
  const first = round === 0 && kept ? kept : { text: '', to: 'inconnu' as const };
  const keep = (draft: Draft): void => {
    const failed = DRAFT_ENTRY.keep(open(), { text: draft.text, to: draft.to });
    setProblem(failed);
    if (failed) setOn(false);
  };
  const erase = (): void => {
    setProblem(DRAFT_ENTRY.erase(open()));
    setOn(false);
    setRound(round + 1);
  };
  return (
    <Reader
      key={round}
      model={model}
      {...first}
      renderFoot={(draft) => <Keep {...{ draft, isOn, problem, setOn, setProblem, erase }} onKeep={keep} />}
    />
  );
}

interface KeepProps {
  draft: Draft;
  isOn: boolean;
  problem: StorageProblem | null;
  setOn(isOn: boolean): void;
  setProblem(problem: StorageProblem | null): void;
  onKeep(draft: Draft): void;
  erase(): void;
}

function Keep({ draft, isOn, problem, setOn, setProblem, onKeep, erase }: KeepProps): ReactNode {
  useKept(isOn, draft, onKeep);
  return (
    <div className={`lc-no-print ${styles.keep}`}>
      <label className="lc-choice">
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ target }) => {
            setOn(target.checked);
            if (!target.checked) setProblem(DRAFT_ENTRY.erase(open()));
          }}
        />
        <span>{TEXTS.keep}</span>
      </label>
      <p className={styles.soft}>{TEXTS.keepHint}</p>
      {problem && (
        <p className="lc-notice lc-notice--danger" role="alert">
          {TEXTS.problems[problem]}
        </p>
      )}
      {draft.text !== '' && (
        <button type="button" className="lc-button lc-button--small" onClick={erase}>
          {TEXTS.erase}
        </button>
      )}
    </div>
  );
}
