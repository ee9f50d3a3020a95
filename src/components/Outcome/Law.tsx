import type { ReactNode } from 'react';
import { formatDate } from '../../trees/format';
import type { LawReference } from '../../trees/model';
import { findReadingKind } from '../../trees/reading';
import { FilledText } from '../RichText';
import Fold from './Fold';
import styles from './styles.module.css';
import { OUTCOME_TEXTS as TEXTS } from './texts';

interface Props {
  references: readonly LawReference[];
  /** why no text is cited */
  none: string | null;
}

/** The legal basis: each text with what it says, its link, when and how it was read. */
export default function Law({ references, none }: Props): ReactNode {
  return (
    <Fold title={TEXTS.law}>
      {none !== null && <FilledText as="p" html={none} className={styles.note} />}
      {references.length === 0 && none === null && <p className={styles.note}>{TEXTS.noLaw}</p>}
      <ul className={styles.law}>
        {references.map((reference) => (
          <Reference key={reference.id} reference={reference} />
        ))}
      </ul>
    </Fold>
  );
}

function Reference({ reference }: { reference: LawReference }): ReactNode {
  const { text, about, url, read, reading, confidence, since, until } = reference;
  const notes = [
    since && TEXTS.since(formatDate(since)),
    until && TEXTS.until(formatDate(until)),
    TEXTS.read[findReadingKind({ reading, confidence })](formatDate(read)),
  ].filter(Boolean);
  return (
    <li>
      <strong>{text}</strong>
      <span className={styles.lawAbout}>{about}</span>
      <span className={styles.lawNotes}>
        <a href={url} rel="noopener" aria-label={`${TEXTS.official} : ${text}`}>
          {TEXTS.official}
        </a>
        {` · ${notes.join(', ')}`}
        {confidence === 'medium' && <span className="lc-badge lc-badge--caution">{TEXTS.toConfirm}</span>}
      </span>
    </li>
  );
}
