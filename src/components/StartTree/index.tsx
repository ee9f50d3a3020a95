import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import Icon from '../Icon';
import { rememberGuide } from './rememberGuide';
import styles from './styles.module.css';

/** What `remarkLaw` gives in the place of the tree and facts that the author wrote. */
interface Props {
  to: string;
  /** the place of this link in its page, to come back to */
  id?: string;
  /** title of the tree */
  title: string;
  /** a block by itself, rather than words in a sentence */
  card?: boolean;
  children?: ReactNode;
}

/**
 * A link to a tree, its first answers filled in.
 *
 * The fragment holds answers, not an anchor: the checker of anchors is told to leave it alone.
 */
export default function StartTree({ to, id, title, card, children }: Props): ReactNode {
  const link = (
    <Link
      to={to}
      id={id}
      data-noBrokenLinkCheck
      className={card ? undefined : styles.link}
      onClick={() => id && rememberGuide(to, id)}
    >
      {children ?? title}
      {!card && <Icon name="compass" size={16} />}
    </Link>
  );
  if (!card) return link;
  return (
    <div className={`lc-card lc-card--link ${styles.card}`}>
      <Icon name="compass" size={28} />
      <span className={styles.words}>
        {link}
        {children !== undefined && <span className={styles.title}>{title}</span>}
      </span>
      <Icon name="arrow" />
    </div>
  );
}
