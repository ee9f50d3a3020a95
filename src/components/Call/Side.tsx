import { type ReactNode, useSyncExternalStore } from 'react';
import styles from './styles.module.css';

/** Room for columns beside each other: the same words as in the style sheet. */
const WIDE = '(min-width: 1000px)';

function subscribe(onChange: () => void): () => void {
  const media = window.matchMedia(WIDE);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}

/** Whether there is room beside the middle. */
function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(WIDE).matches);
}

interface Props {
  title: string;
  /** how much there is in it, shown while it is folded; 0 for nothing */
  count?: number;
  children: ReactNode;
}

/** A part beside the middle; where room is short, a fold below it. */
export default function Side({ title, count = 0, children }: Props): ReactNode {
  const isWide = useWide();
  if (isWide)
    return (
      <section className={styles.side} aria-label={title}>
        <h3 className={styles.sideTitle}>{title}</h3>
        {children}
      </section>
    );
  return (
    <details className={styles.side}>
      <summary className={styles.sideTitle}>
        {title}
        {count > 0 && ` (${count})`}
      </summary>
      {children}
    </details>
  );
}
