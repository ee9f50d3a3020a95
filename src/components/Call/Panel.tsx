import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import loader from '~decision-trees/loaders';
import Retry from '../Retry';
import { useModule } from '../useModule';
import Live from './Live';
import Notes from './Notes';
import type { PanelProps } from './props';
import Start from './Start';
import styles from './styles.module.css';

/** One call. It stays as it is while another one is in front: what is half typed, and where the caret stands. */
export default function Panel(props: PanelProps): ReactNode {
  const { file, isFront, onFront, calls } = props;
  const focused = useRef<HTMLElement | null>(null);
  const tree = file.lastTree?.tree;
  const load = useCallback(() => loader.loadTree(tree ?? ''), [tree]);
  const { module, failed, retry } = useModule(tree === undefined ? null : load);
  useEffect(() => {
    if (isFront && focused.current?.isConnected) focused.current.focus({ preventScroll: true });
  }, [isFront]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: where the focus was is noted, to come back to it
    <div
      className={styles.panel}
      hidden={!isFront}
      data-call={file.id}
      onFocus={(event) => {
        focused.current = event.target as HTMLElement;
      }}
    >
      {tree === undefined ? (
        <div className={styles.beginning}>
          <Start {...props} takesFocus={isFront} onFront={onFront} />
          <Notes file={file} isWide onChange={(edit) => calls.change(file.id, edit)} />
        </div>
      ) : module ? (
        <Live key={`${tree}/${props.begun?.id ?? ''}`} {...props} tree={module} loader={loader} />
      ) : (
        <Retry error={failed} onRetry={retry} />
      )}
    </div>
  );
}
