import { type DragEvent, type ReactNode, useState } from 'react';
import Icon from '../Icon';
import styles from './styles.module.css';

interface Props {
  /** what the button does */
  label: string;
  /** which files, and how large; the rest of « ou déposez-les ici » */
  hint: string;
  accept: string;
  isSeveral?: boolean;
  isBusy?: boolean;
  /** never empty */
  onFiles(files: readonly File[]): void;
}

/** Where files are dropped, or chosen by a button that the keyboard reaches too. */
export default function FileDrop({ label, hint, accept, isSeveral, isBusy, onFiles }: Props): ReactNode {
  const [isOver, setOver] = useState(false);
  const take = (list: FileList | null): void => {
    const files = [...(list ?? [])];
    if (files.length > 0) onFiles(files);
  };
  const drag = (event: DragEvent, over: boolean): void => {
    event.preventDefault();
    setOver(over);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same for who cannot drag
    <div
      className={`lc-no-print ${styles.zone}`}
      data-over={isOver || undefined}
      aria-busy={isBusy}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false);
        take(event.dataTransfer.files);
      }}
    >
      <label className={`lc-button lc-button--primary ${styles.choose}`}>
        <Icon name="arrow" />
        {label}
        <input
          type="file"
          multiple={isSeveral}
          accept={accept}
          onChange={({ target }) => {
            const { files } = target;
            take(files);
            // The same file can be chosen again once it was exported anew.
            target.value = '';
          }}
        />
      </label>
      <p className={styles.hint}>{hint}</p>
    </div>
  );
}
