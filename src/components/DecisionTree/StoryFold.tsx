import { type ReactNode, useEffect, useRef, useState } from 'react';
import Retry from '../Retry';
import type { TreeStoryProps } from '../Story/props';
import { TEXTS } from '../session/texts';
import { useModule } from '../useModule';
import type { Props as TreeProps } from './props';
import styles from './styles.module.css';

interface Props extends Pick<TreeStoryProps, 'onTell'> {
  load: TreeProps['loadStory'];
  tree: string;
}

/** Before the first answer: the whole case told in a sentence instead, behind a fold that fetches nothing until opened. */
export default function StoryFold({ load, tree, onTell }: Props): ReactNode {
  const fold = useRef<HTMLDetailsElement>(null);
  const [isOpened, setOpened] = useState(false);
  const { module, failed, retry } = useModule(isOpened ? load : null);
  const look = (): void => {
    if (fold.current?.open) setOpened(true);
  };
  // Opened before this code was there.
  useEffect(look, []);
  return (
    <details ref={fold} className={`lc-js-only lc-no-print ${styles.story}`} onToggle={look}>
      <summary>{TEXTS.story}</summary>
      {module ? (
        <module.default here={tree} onTell={onTell} />
      ) : (
        isOpened && <Retry error={failed} onRetry={retry} />
      )}
    </details>
  );
}
