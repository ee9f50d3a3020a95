import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { type CallBook, findSituations, listFirst, type Situation } from '../../case/call/situations';
import styles from './styles.module.css';
import { type Front, useFront } from './useFront';

interface Props {
  book: CallBook;
  isFront: boolean;
  onFront: Front;
  takesFocus: boolean;
  onPick(situation: Situation): void;
}

/** Situations shown of a search, a count. */
const MOST_FOUND = 9;

/** The beginning of a call: what the customer says, by a key or by words. */
export default function Start({ book, isFront, onFront, takesFocus, onPick }: Props): ReactNode {
  const title = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const first = listFirst(book);
  useFront(isFront, onFront, (command) => {
    if (command.kind === 'search') field.current?.focus();
    else if (command.kind === 'reply' && first[command.place]) onPick(first[command.place] as Situation);
    else return false;
    return true;
  });
  useEffect(() => {
    if (takesFocus) title.current?.focus();
  }, [takesFocus]);
  return (
    <section className={styles.start} aria-labelledby="que-dit-le-client">
      <h2 id="que-dit-le-client" ref={title} tabIndex={-1} className={styles.startTitle}>
        Que dit le client ?
      </h2>
      <ol className={styles.openings}>
        {first.map((situation, index) => (
          <li key={situation.id}>
            <button
              type="button"
              className={styles.opening}
              aria-keyshortcuts={String(index + 1)}
              onClick={() => onPick(situation)}
            >
              <span>{situation.label}</span>
            </button>
          </li>
        ))}
      </ol>
      <Finder book={book} field={field} onPick={onPick} />
      <p className={styles.quiet}>
        L’appel est noté dans un dossier, sur cet appareil. Rien n’est envoyé, rien n’est enregistré de la
        voix.
      </p>
    </section>
  );
}

interface FinderProps extends Pick<Props, 'book' | 'onPick'> {
  field: RefObject<HTMLInputElement | null>;
}

/** A field that lists situations while words are typed: arrows move, Enter takes. */
function Finder({ book, field, onPick }: FinderProps): ReactNode {
  const id = useId();
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [place, setPlace] = useState(0);
  const found = isOpen ? findSituations(book, query, MOST_FOUND) : [];
  const at = Math.min(place, found.length - 1);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) setPlace((at + step + found.length) % found.length);
    else if (event.key === 'Enter' && found[at]) onPick(found[at]);
    else if (event.key === 'Escape' && query !== '') setQuery('');
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.finder}>
      <label htmlFor={id}>Une autre situation</label>
      <div className={styles.finderField}>
        <input
          ref={field}
          id={id}
          className="lc-input"
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-autocomplete="list"
          aria-expanded={found.length > 0}
          aria-controls={`${id}-liste`}
          aria-activedescendant={found.length > 0 ? `${id}-${at}` : undefined}
          aria-keyshortcuts="/ Control+K"
          placeholder="abonnement, colis, avis, devis…"
          value={query}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onChange={(event) => {
            setQuery(event.target.value);
            setPlace(0);
            setOpen(true);
          }}
          onKeyDown={onKeyDown}
        />
        <span className={styles.cap} aria-hidden="true">
          /
        </span>
      </div>
      <div
        id={`${id}-liste`}
        role="listbox"
        aria-label="Situations"
        className={styles.found}
        hidden={found.length === 0}
      >
        {found.map((situation, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus, and names the option in hand
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys
          <div
            key={situation.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            className={styles.option}
            // Before the field loses the focus, which shuts the list.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(situation)}
          >
            {situation.isSpoken ? `« ${situation.label} »` : situation.label}
          </div>
        ))}
      </div>
      <p role="status" className="lc-visually-hidden">
        {isOpen && query !== '' && found.length === 0 ? 'Rien de tel : essayez un autre mot.' : ''}
      </p>
      {isOpen && query !== '' && found.length === 0 && (
        <p className={styles.quiet} aria-hidden="true">
          Rien de tel : essayez un autre mot.
        </p>
      )}
    </div>
  );
}
