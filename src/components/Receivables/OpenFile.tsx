import { type ReactNode, useState } from 'react';
import law from '~decision-trees/law';
import { REFUSAL_WORDS } from '../../case/messages/receivables';
import type { Said } from '../../case/receivables/limits';
import { type KeptLedger, LEDGER_ENTRY } from '../../case/receivables/store';
import { readToday } from '../../case/today';
import { typeset } from '../../trees/typeset';
import FileDrop from '../FileDrop';
import ChooseColumns from './ChooseColumns';
import Overview from './Overview';
import { openLocal } from './openLocal';
import { useReading } from './useReading';

const NOTHING_SAID: Said = { kinds: {}, transport: false };
const DAMAGED = 'La liste gardée sur cet appareil est illisible. Choisissez de nouveau le fichier.';

/** Chooses a file, and shows what it says; a list that was kept comes back. */
export default function OpenFile(): ReactNode {
  const { reading, read, choose, forget } = useReading();
  const [today] = useState(() => readToday(window, new Date()));
  const [found] = useState(() => LEDGER_ENTRY.load(openLocal()));
  const [kept, setKept] = useState<KeptLedger | null>(found && 'kept' in found ? found.kept : null);
  const [said, say] = useState<Said>(kept?.said ?? NOTHING_SAID);
  const [isDamaged, setDamaged] = useState(found !== null && 'problem' in found);
  const start = (file: File): void => {
    setKept(null);
    say(NOTHING_SAID);
    read(file);
  };
  const shown: KeptLedger | null =
    reading.kind === 'ledger'
      ? { name: reading.name, on: today, ledger: reading.ledger, said }
      : kept && { ...kept, said };
  return (
    <div data-reading={shown ? 'ledger' : reading.kind}>
      {isDamaged && (
        <div className="lc-notice lc-notice--caution">
          <p>{DAMAGED}</p>
          <button
            type="button"
            className="lc-button lc-button--small"
            onClick={() => {
              LEDGER_ENTRY.erase(openLocal());
              setDamaged(false);
            }}
          >
            L’effacer
          </button>
        </div>
      )}
      <FileDrop
        label={shown === null ? 'Choisir votre fichier' : 'Choisir un autre fichier'}
        hint="ou déposez-le ici. FEC ou export CSV, en .txt ou .csv, 40 Mo au plus."
        accept=".txt,.csv,.tsv,.fec,text/plain,text/csv,text/tab-separated-values"
        isBusy={reading.kind === 'reading'}
        onFiles={([file]) => file && start(file)}
      />
      <p role="status">{reading.kind === 'reading' && `Lecture de « ${reading.name} »…`}</p>
      {reading.kind === 'refused' && <Refused name={reading.name} text={REFUSAL_WORDS[reading.reason]} />}
      {reading.kind === 'choose' && (
        <ChooseColumns name={reading.name} choice={reading.choice} onChoose={choose} />
      )}
      {shown && (
        <Overview
          key={`${shown.name} ${shown.ledger.lines}`}
          list={shown}
          isKept={kept !== null}
          law={law}
          today={today}
          onSay={say}
          onErase={() => {
            setKept(null);
            forget();
          }}
        />
      )}
    </div>
  );
}

function Refused({ name, text }: { name: string; text: string }): ReactNode {
  return (
    <div className="lc-notice lc-notice--danger" role="alert">
      <p>
        <strong>{name}</strong>
      </p>
      <p>{typeset(text)}</p>
    </div>
  );
}
