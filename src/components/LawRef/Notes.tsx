import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import { type ReactNode, useEffect, useRef } from 'react';
import type { LawReference } from '../../trees/model';
import { findReadingKind, type ReadingKind } from '../../trees/reading';
import { formatDate } from '../formatDate';
import styles from './styles.module.css';

export type Note = Pick<
  LawReference,
  'id' | 'text' | 'about' | 'url' | 'urlKind' | 'read' | 'reading' | 'confidence' | 'since' | 'until'
>;

/** How many texts are shown before the rest folds, a count. */
const SHOWN = 3;

/** The texts that a page cites: what each says, where it is, when and how it was read. All but the first few are folded. */
export default function LawNotes({ notes }: { notes: Note[] }): ReactNode {
  const rest = notes.slice(SHOWN);
  // One more text is no reason to fold.
  if (rest.length < 2) return <List notes={notes} />;
  return (
    <>
      <List notes={notes.slice(0, SHOWN)} />
      <Rest notes={rest} />
    </>
  );
}

/** The texts after the first few; opened by a link to one of them. */
function Rest({ notes }: { notes: Note[] }): ReactNode {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const open = (): void => {
      const target = document.getElementById(window.location.hash.slice(1));
      if (!target || !box.current?.contains(target) || box.current.open) return;
      box.current.open = true;
      target.scrollIntoView();
    };
    open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, []);
  return (
    <details ref={box} className={styles.rest}>
      <summary>
        <Translate id="law.more" values={{ count: notes.length }}>
          {'Les {count} autres textes'}
        </Translate>
      </summary>
      <List notes={notes} start={SHOWN + 1} />
    </details>
  );
}

function List({ notes, start }: { notes: Note[]; start?: number }): ReactNode {
  return (
    <ol className={styles.notes} start={start} data-law-notes="">
      {notes.map((note) => (
        <li key={note.id} id={`texte-${note.id}`}>
          <a href={note.url}>{note.text}</a>
          {'\u00a0: '}
          {note.about}. <ReadingNote note={note} />{' '}
          <Link className="lc-no-print" to={`/textes-cites/#${note.id}`}>
            <Translate id="law.uses">Où ce texte sert</Translate>
            <span className="lc-visually-hidden">{`\u00a0: ${note.text}`}</span>
          </Link>
        </li>
      ))}
    </ol>
  );
}

function Source({ kind, date }: { kind: ReadingKind; date: string }): ReactNode {
  switch (kind) {
    case 'official':
      return (
        <Translate id="law.official" values={{ date }}>
          {'Texte officiel lu le {date}.'}
        </Translate>
      );
    case 'copy':
      return (
        <Translate id="law.copy" values={{ date }}>
          {'Lu dans une copie publique du code, du {date}.'}
        </Translate>
      );
    case 'agreeing':
      return (
        <Translate id="law.agreeing" values={{ date }}>
          {'Sources concordantes, lues le {date}.'}
        </Translate>
      );
    case 'secondary':
      return (
        <Translate id="law.secondary" values={{ date }}>
          {'Source secondaire, lue le {date}.'}
        </Translate>
      );
  }
}

function ReadingNote({
  note: { read, reading, confidence, urlKind, since, until },
}: {
  note: Note;
}): ReactNode {
  const date = formatDate(read);
  return (
    <span className={styles.reading}>
      {since && (
        <Translate id="law.since" values={{ date: formatDate(since) }}>
          {'En vigueur depuis le {date}. '}
        </Translate>
      )}
      {until && (
        <Translate id="law.until" values={{ date: formatDate(until) }}>
          {'En vigueur jusqu’au {date}. '}
        </Translate>
      )}
      <Source kind={findReadingKind({ reading, confidence })} date={date} />
      {confidence === 'medium' && (
        <>
          {' '}
          <strong>
            <Translate id="law.confirm">À confirmer sur le texte.</Translate>
          </strong>
        </>
      )}
      {urlKind === 'code' && (
        <>
          {' '}
          <Translate id="law.opens.code">Le lien ouvre le code.</Translate>
        </>
      )}
      {urlKind === 'section' && (
        <>
          {' '}
          <Translate id="law.opens.section">Le lien ouvre la section.</Translate>
        </>
      )}
    </span>
  );
}
