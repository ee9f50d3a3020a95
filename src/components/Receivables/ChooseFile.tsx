import { type DragEvent, type ReactNode, useId, useState } from 'react';
import styles from './styles.module.css';

interface Props {
  onFile(file: File): void;
  /** a list is there already */
  isAgain: boolean;
  isBusy: boolean;
}

/** Takes a file, chosen or dropped. */
export default function ChooseFile({ onFile, isAgain, isBusy }: Props): ReactNode {
  const id = useId();
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut of the field inside, which takes every key
    <div
      className={`lc-no-print ${styles.drop}`}
      data-over={isOver || undefined}
      aria-busy={isBusy}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label className="lc-field__label" htmlFor={id}>
        {isAgain ? 'Lire un autre fichier' : 'Votre fichier : FEC, ou export CSV'}
      </label>
      <span className="lc-field__hint" id={`${id}-hint`}>
        Choisissez-le ou déposez-le ici. 40 Mo au plus ; .txt ou .csv.
      </span>
      <input
        id={id}
        className={styles.file}
        type="file"
        accept=".txt,.csv,.tsv,.fec,text/plain,text/csv,text/tab-separated-values"
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          // The same file can be chosen again once it was exported anew.
          target.value = '';
        }}
      />
    </div>
  );
}
