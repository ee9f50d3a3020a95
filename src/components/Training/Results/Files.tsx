import { type ChangeEvent, type ReactNode, useRef, useState } from 'react';
import { listGroups } from '../../../training/assignment';
import { describeProgressProblem } from '../../../training/cohort';
import { isBlank, type Progress } from '../../../training/progress';
import { joinProgress } from '../../../training/progressMerge';
import { parseProgress } from '../../../training/progressRead';
import { formatResults, formatResultsCsv, type TrainingOutline } from '../../../training/results';
import Icon from '../../Icon';
import { saveDocument } from '../../save';
import { useHost } from '../host';
import { nameFile, nameLearner } from '../nameFile';
import type { Learner } from '../useProgress';
import styles from './styles.module.css';

interface Props {
  learner: Learner;
  outline: TrainingOutline;
}

/** What came of the last deed, told under the buttons. */
interface Told {
  text: string;
  isBad: boolean;
}

/** A file that may be another learner's: it waits for a decision. */
interface Offered {
  file: string;
  other: Progress;
}

/** The record as files: taken away, brought back, erased. */
export default function Files({ learner, outline }: Props): ReactNode {
  const [told, tell] = useState<Told | null>(null);
  const { offered, read, add, dismiss } = useImport(learner, tell);
  return (
    <section aria-labelledby="fichiers" className="lc-no-print">
      <h2 id="fichiers">Emporter ou remettre mes résultats</h2>
      <p className={styles.measure}>
        Vos résultats restent sur cet appareil. Le fichier JSON se remet à votre formateur ou s’importe sur un
        autre appareil ; le fichier CSV s’ouvre dans un tableur. Rien n’est envoyé par cette page.
      </p>
      <div className="lc-row">
        <Exports progress={learner.progress} outline={outline} />
        <FileChoice onChoose={read} />
      </div>
      <p role="status" className={told ? `lc-notice lc-notice--${told.isBad ? 'danger' : 'positive'}` : ''}>
        {told?.text}
      </p>
      {offered && <Offer offered={offered} onAdd={() => add(offered)} onDismiss={dismiss} />}
      <h2>Effacer</h2>
      <Erase
        onErase={() => {
          learner.eraseAll();
          tell({ text: 'Tout a été effacé de cet appareil.', isBad: false });
        }}
      />
    </section>
  );
}

interface Import {
  /** the file that waits for a decision */
  offered: Offered | null;
  read: (file: File) => Promise<void>;
  add: (offered: Offered) => void;
  dismiss: () => void;
}

/** Brings a file of results back: at once when it is this learner's, after a decision when it may not be. */
function useImport({ progress, change }: Learner, tell: (told: Told) => void): Import {
  const [offered, setOffered] = useState<Offered | null>(null);
  const add = ({ file, other }: Offered): void => {
    // A new device takes over who the learner is.
    change((one) => joinProgress(isBlank(one) ? { ...one, id: other.id } : one, other));
    setOffered(null);
    tell({
      text: `${file} a été ajouté à vos résultats : le meilleur essai de chaque étape est gardé.`,
      isBad: false,
    });
  };
  const read = async (file: File): Promise<void> => {
    const parsed = parseProgress(await file.text());
    if ('problem' in parsed) {
      const text = `${file.name} : ${describeProgressProblem(parsed.problem)} Rien n’a été changé.`;
      return tell({ text, isBad: true });
    }
    const found = { file: file.name, other: parsed.progress };
    if (isBlank(progress) || found.other.id === progress.id) add(found);
    else setOffered(found);
  };
  return { offered, read, add, dismiss: () => setOffered(null) };
}

/** Saves the record as JSON, for a trainer or another device, and as CSV, for a spreadsheet. */
function Exports({ progress, outline }: { progress: Progress; outline: TrainingOutline }): ReactNode {
  const { day } = useHost();
  const parts = nameLearner(progress, listGroups(progress)[0]);
  return (
    <>
      <button
        type="button"
        className="lc-button lc-button--primary"
        onClick={() =>
          saveDocument(
            nameFile(parts, day, 'json'),
            'application/json',
            formatResults(progress, outline.version, day),
          )
        }
      >
        <Icon name="download" />
        Exporter (JSON)
      </button>
      <button
        type="button"
        className="lc-button"
        onClick={() =>
          saveDocument(nameFile(parts, day, 'csv'), 'text/csv', formatResultsCsv([progress], outline))
        }
      >
        <Icon name="download" />
        Exporter (CSV)
      </button>
    </>
  );
}

/** A button that opens the browser's choice of a file. */
function FileChoice({ onChoose }: { onChoose: (file: File) => Promise<void> }): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const take = (event: ChangeEvent<HTMLInputElement>): void => {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (file) void onChoose(file);
  };
  return (
    <>
      <button type="button" className="lc-button" onClick={() => input.current?.click()}>
        Importer un fichier
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className="lc-visually-hidden"
        tabIndex={-1}
        aria-label="Fichier de résultats à importer"
        onChange={take}
      />
    </>
  );
}

interface OfferProps {
  offered: Offered;
  onAdd: () => void;
  onDismiss: () => void;
}

/** Asks whether a file that looks like another's is the learner's own. */
function Offer({ offered, onAdd, onDismiss }: OfferProps): ReactNode {
  return (
    <div className={`lc-notice lc-notice--caution ${styles.erase}`} role="alert">
      <p>
        {offered.file} est le fichier de {offered.other.name || 'quelqu’un d’autre'}, ou le vôtre commencé sur
        un autre appareil. L’ajouter le mélange à vos résultats, sans retour possible.
      </p>
      <div className="lc-row">
        <button type="button" className="lc-button" onClick={onAdd}>
          C’est le mien, l’ajouter
        </button>
        <button type="button" className="lc-button lc-button--quiet" onClick={onDismiss}>
          Ne rien changer
        </button>
      </div>
    </div>
  );
}

/** Erases everything, once confirmed. */
function Erase({ onErase }: { onErase: () => void }): ReactNode {
  const [isErasing, setErasing] = useState(false);
  if (!isErasing)
    return (
      <button type="button" className="lc-button" onClick={() => setErasing(true)}>
        Effacer mes résultats de formation
      </button>
    );
  return (
    <div className={`lc-notice lc-notice--danger ${styles.erase}`} role="alert">
      <p>Tous vos parcours, scores et révisions seront effacés de cet appareil. C’est définitif.</p>
      <div className="lc-row">
        <button
          type="button"
          className="lc-button"
          onClick={() => {
            onErase();
            setErasing(false);
          }}
        >
          Tout effacer
        </button>
        <button type="button" className="lc-button lc-button--quiet" onClick={() => setErasing(false)}>
          Ne rien effacer
        </button>
      </div>
    </div>
  );
}
