import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  id: string;
  label: string;
  children: ReactNode;
}

/** The note of a term, once on a page. Where popovers are unknown, it stands in the sentence, between brackets. */
export default function TermNote({ id, label, children }: Props): ReactNode {
  return (
    <span popover="auto" id={`terme-${id}`} className={styles.note} role="note" aria-label={label}>
      <strong className={styles.label}>{label}</strong>
      <span className={styles.text}>{children}</span>
      <Link className={styles.more} to={`/glossaire/#${id}`}>
        <Translate id="term.more">Voir dans le glossaire</Translate>
      </Link>
    </span>
  );
}
