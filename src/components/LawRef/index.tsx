import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** What `remarkLaw` gives in the place of the id that the author wrote. */
interface Props {
  id: string;
  short: string;
  url: string;
  /** its number in the list of texts that ends the page */
  number: number;
  /** to be confirmed, and the sentence around does not say so */
  doubt?: boolean;
}

/** Longest citation that stays on one line, on a phone too, in characters; one that is longer breaks between its words. */
const LONGEST_WHOLE = 26;

/** A citation in running text: the official address, and a note that tells when and where it was read. */
export default function LawRef({ id, short, url, number, doubt }: Props): ReactNode {
  const note = translate(
    { id: 'law.note', message: 'Note {number}\u00a0: d’où vient cette règle' },
    { number: String(number) },
  );
  const citation = (
    <a className={short.length > LONGEST_WHOLE ? styles.text : `${styles.text} ${styles.whole}`} href={url}>
      {short}
    </a>
  );
  const mark = (
    <sup>
      <a className={styles.note} href={`#texte-${id}`} aria-label={note} title={note}>
        {number}
      </a>
    </sup>
  );
  if (!doubt)
    return (
      <span className={styles.citation}>
        ({citation}){mark}
      </span>
    );
  return (
    <span className={styles.doubtful}>
      ({citation}, <Translate id="law.doubt">à confirmer sur le texte</Translate>){mark}
    </span>
  );
}
