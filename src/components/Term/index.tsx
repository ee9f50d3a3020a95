import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** What `remarkParts` gives in the place of the id that the author wrote. */
interface Props {
  id: string;
  children: ReactNode;
}

/**
 * A word of the trade, underlined with dots: pressing it opens its note.
 *
 * The browser's own popover does it: no script, Escape closes, the focus comes back, and readers of screens are told
 * whether it is open.
 */
export default function Term({ id, children }: Props): ReactNode {
  return (
    <button type="button" className={styles.term} popoverTarget={`terme-${id}`}>
      {children}
    </button>
  );
}
