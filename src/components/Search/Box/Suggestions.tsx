import Translate, { translate } from '@docusaurus/Translate';
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useState } from 'react';
import { PAGE_KIND_LABELS, type PageKindId } from '../../../site/messages/pageKinds';
import { formatFragment } from '../address';
import { useSearch } from '../useSearch';
import styles from './styles.module.css';

/** What the list of suggestions tells the field, for assistive technology. */
export interface ListState {
  isOpen: boolean;
  /** id of the option that the arrows are on */
  activeId?: string;
}

interface Props {
  listId: string;
  query: string;
  /** address of the search page */
  page: string;
  go(address: string): void;
  /** receives the handler of the field's keys */
  onListKey: RefObject<((event: KeyboardEvent) => void) | null>;
  onChange(state: ListState): void;
  close(): void;
}

/** Most suggestions, a count. */
const LIMIT = 6;

interface Option {
  url: string;
  title: string;
  kind?: PageKindId;
}

/** The pages suggested, then the way to all results. */
function useOptions(query: string, page: string): { options: Option[]; note: string } {
  const { state } = useSearch(query, LIMIT);
  if (state.status === 'idle') return { options: [], note: '' };
  const all = {
    url: page + formatFragment(query),
    title: translate({ id: 'search.all', message: 'Tous les résultats pour « {query} »' }, { query }),
  };
  if (state.status === 'failed')
    return {
      options: [],
      note: translate({
        id: 'search.boxFailed',
        message: 'La recherche n’a pas pu être chargée. Validez pour ouvrir la liste des pages.',
      }),
    };
  if (state.status === 'done' && state.pages.length === 0)
    return {
      options: [],
      note: translate({
        id: 'search.boxNone',
        message: 'Aucune page trouvée. Validez pour voir la liste des situations.',
      }),
    };
  return { options: state.pages.length > 0 ? [...state.pages, all] : [], note: '' };
}

/** The list under a search field. The focus stays in the field; the arrows move through the list. */
export default function Suggestions(props: Props): ReactNode {
  const { listId, query, page, go, onListKey, onChange, close } = props;
  const { options, note } = useOptions(query, page);
  const [active, setActive] = useState(-1);
  const isOpen = options.length > 0;
  const activeId = options[active] ? `${listId}-${active}` : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another query starts at the field again
  useEffect(() => setActive(-1), [query]);
  useEffect(() => {
    onChange({ isOpen, activeId });
    return () => onChange({ isOpen: false });
  }, [isOpen, activeId, onChange]);
  useEffect(() => {
    onListKey.current = (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const chosen = options[active];
      if (step && isOpen) {
        event.preventDefault();
        // −1 is the field itself, between the last option and the first
        setActive((last) => ((last + step + 1 + options.length + 1) % (options.length + 1)) - 1);
      } else if (event.key === 'Enter' && chosen) {
        event.preventDefault();
        go(chosen.url);
      } else if (event.key === 'Escape' && isOpen) {
        event.preventDefault();
        close();
      }
    };
    return () => {
      onListKey.current = null;
    };
  });
  return (
    <div className={styles.panel} hidden={!isOpen && note === ''}>
      {isOpen && <List {...{ listId, options, active, go }} />}
      <p className={note ? styles.note : 'lc-visually-hidden'} role="status">
        {note || (isOpen && <Count count={options.length - 1} />)}
      </p>
    </div>
  );
}

interface ListProps extends Pick<Props, 'listId' | 'go'> {
  options: readonly Option[];
  /** index of the option that the arrows are on; −1: none */
  active: number;
}

function List({ listId, options, active, go }: ListProps): ReactNode {
  return (
    <div
      id={listId}
      role="listbox"
      aria-label={translate({ id: 'search.suggestions', message: 'Pages proposées' })}
      className={styles.list}
    >
      {options.map(({ url, title, kind }, position) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the field, which keeps the focus
        // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active option
        <div
          key={url}
          id={`${listId}-${position}`}
          role="option"
          aria-selected={position === active}
          className={styles.option}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => go(url)}
        >
          <span>{title}</span>
          {kind && <span className={styles.kind}>{PAGE_KIND_LABELS[kind]}</span>}
        </div>
      ))}
    </div>
  );
}

function Count({ count }: { count: number }): ReactNode {
  return (
    <Translate id="search.suggested" values={{ count }}>
      {'{count} pages proposées, flèches haut et bas pour choisir.'}
    </Translate>
  );
}
