import { type ChangeEvent, type ReactNode, useRef, useState } from 'react';
import { describeProgressProblem } from '../../../training/cohort';
import { isBlank, type Progress } from '../../../training/progress';
import { joinProgress } from '../../../training/progressMerge';
import { parseProgress } from '../../../training/progressRead';
import { formatResults, formatResultsCsv, type TrainingOutline } from '../../../training/results';
import Icon from '../../Icon';
import { saveDocument } from '../../save';
import { useHost } from '../host';
import { nameFile } from '../nameFile';
import type { Learner } from '../useProgress';
import styles from './styles.module.css';

interface Props {
  learner: Learner;
  outline: TrainingOutline;
}

/** The record as files: taken away, brought back, erased. */
export default function Files({ learner, outline }: Props): ReactNode {
  const { day } = useHost();
  const { progress, change, eraseAll } = learner;
  const [said, setSaid] = useState<{ text: string; isBad: boolean } | null>(null);
  const [offered, setOffered] = useState<{ file: string; other: Progress } | null>(null);
  const [isErasing, setErasing] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const take = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (!file) return;
    const read = parseProgress(await file.text());
    if ('problem' in read) {
      setSaid({
        text: `${file.name} : ${describeProgressProblem(read.problem)} Rien n’a été changé.`,
        isBad: true,
      });
      return;
    }
    if (isBlank(progress) || read.progress.id === progress.id) add(file.name, read.progress);
    else setOffered({ file: file.name, other: read.progress });
  };

  const add = (file: string, other: Progress): void => {
    // A new device takes over who the learner is.
    change((one) => joinProgress(isBlank(one) ? { ...one, id: other.id } : one, other));
    setOffered(null);
    setSaid({
      text: `${file} a été ajouté à vos résultats : le meilleur essai de chaque étape est gardé.`,
      isBad: false,
    });
  };

  return (
    <section aria-labelledby="fichiers" className="lc-no-print">
      <h2 id="fichiers">Emporter ou remettre mes résultats</h2>
      <p className={styles.measure}>
        Vos résultats restent sur cet appareil. Le fichier JSON se remet à votre formateur ou s’importe sur un
        autre appareil ; le fichier CSV s’ouvre dans un tableur. Rien n’est envoyé par cette page.
      </p>
      <div className="lc-row">
        <button
          type="button"
          className="lc-button lc-button--primary"
          onClick={() =>
            saveDocument(
              nameFile(progress.name, day, 'json'),
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
            saveDocument(
              nameFile(progress.name, day, 'csv'),
              'text/csv',
              formatResultsCsv([progress], outline),
            )
          }
        >
          <Icon name="download" />
          Exporter (CSV)
        </button>
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
          onChange={(event) => void take(event)}
        />
      </div>
      <p role="status" className={said ? `lc-notice lc-notice--${said.isBad ? 'danger' : 'positive'}` : ''}>
        {said?.text}
      </p>
      {offered && (
        <div className={`lc-notice lc-notice--caution ${styles.erase}`} role="alert">
          <p>
            {offered.file} est le fichier de {offered.other.name || 'quelqu’un d’autre'}, ou le vôtre commencé
            sur un autre appareil. L’ajouter le mélange à vos résultats, sans retour possible.
          </p>
          <div className="lc-row">
            <button type="button" className="lc-button" onClick={() => add(offered.file, offered.other)}>
              C’est le mien, l’ajouter
            </button>
            <button type="button" className="lc-button lc-button--quiet" onClick={() => setOffered(null)}>
              Ne rien changer
            </button>
          </div>
        </div>
      )}
      <h2>Effacer</h2>
      {isErasing ? (
        <div className={`lc-notice lc-notice--danger ${styles.erase}`} role="alert">
          <p>Tous vos parcours, scores et révisions seront effacés de cet appareil. C’est définitif.</p>
          <div className="lc-row">
            <button
              type="button"
              className="lc-button"
              onClick={() => {
                eraseAll();
                setErasing(false);
                setSaid({ text: 'Tout a été effacé de cet appareil.', isBad: false });
              }}
            >
              Tout effacer
            </button>
            <button type="button" className="lc-button lc-button--quiet" onClick={() => setErasing(false)}>
              Ne rien effacer
            </button>
          </div>
        </div>
      ) : (
        <button type="button" className="lc-button" onClick={() => setErasing(true)}>
          Effacer mes résultats de formation
        </button>
      )}
    </section>
  );
}
