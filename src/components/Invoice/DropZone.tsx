import { type DragEvent, type ReactNode, useState } from 'react';
import Icon from '../Icon';
import styles from './styles.module.css';

const TYPES = '.pdf,.xml,application/pdf,application/xml,text/xml';

/** Where files are dropped, or chosen by a button that the keyboard reaches too. */
export default function DropZone({ onFiles }: { onFiles(files: readonly File[]): void }): ReactNode {
  const [isOver, setOver] = useState(false);
  const drag = (event: DragEvent, over: boolean): void => {
    event.preventDefault();
    setOver(over);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same for who cannot drag
    <div
      className={styles.zone}
      data-over={isOver || undefined}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <label className={`lc-button lc-button--primary ${styles.choose}`}>
        <Icon name="arrow" />
        Choisir une ou plusieurs factures
        <input
          type="file"
          multiple
          accept={TYPES}
          onChange={({ target }) => {
            const files = [...(target.files ?? [])];
            target.value = '';
            if (files.length > 0) onFiles(files);
          }}
        />
      </label>
      <p className={styles.drop}>ou déposez-les ici. PDF ou XML, 50 Mo au plus.</p>
    </div>
  );
}
