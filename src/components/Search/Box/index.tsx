import { useHistory } from '@docusaurus/router';
import Translate from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useCallback,
  useId,
  useRef,
  useState,
} from 'react';
import Icon from '../../Icon';
import { useModule } from '../../useModule';
import { formatFragment } from '../address';
import type { ListState } from './Suggestions';
import styles from './styles.module.css';

const CLOSED: ListState = { isOpen: false };
const loadSuggestions = () => import('./Suggestions');

/**
 * A field that suggests pages while the reader types, and leads to the search page.
 *
 * Nothing is fetched until the field has the focus. Without JavaScript it is not shown.
 */
export default function SearchBox({ className = '' }: { className?: string }): ReactNode {
  const id = useId();
  const history = useHistory();
  const page = useBaseUrl('/recherche/');
  const [query, setQuery] = useState('');
  const [isNeeded, setNeeded] = useState(false);
  const [list, setList] = useState(CLOSED);
  const onListKey = useRef<(event: KeyboardEvent) => void>(null);
  const { module } = useModule(isNeeded ? loadSuggestions : null);
  const go = useCallback(
    (address: string) => {
      setQuery('');
      history.push(address);
    },
    [history],
  );
  return (
    <search className={`lc-js-only lc-no-print ${styles.search} ${className}`}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          go(page + formatFragment(query));
        }}
        onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setNeeded(false)}
      >
        <label className="lc-visually-hidden" htmlFor={id}>
          <Translate id="search.box">Rechercher dans le site</Translate>
        </label>
        <Icon name="search" />
        <Field
          {...{ id, list, query, onListKey }}
          onFocus={() => setNeeded(true)}
          onType={(text) => {
            setNeeded(true);
            setQuery(text);
          }}
        />
        {module && isNeeded && (
          <module.default
            listId={`${id}-liste`}
            query={query}
            page={page}
            go={go}
            onListKey={onListKey}
            onChange={setList}
            close={() => setNeeded(false)}
          />
        )}
      </form>
    </search>
  );
}

interface FieldProps {
  id: string;
  list: ListState;
  query: string;
  /** the handler that the suggestions left for the field's keys */
  onListKey: RefObject<((event: KeyboardEvent) => void) | null>;
  onFocus(): void;
  onType(text: string): void;
}

/** The field itself, which tells assistive technology what the list of suggestions shows. */
function Field({ id, list, query, onListKey, onFocus, onType }: FieldProps): ReactNode {
  return (
    <input
      id={id}
      className={styles.input}
      type="search"
      autoComplete="off"
      spellCheck={false}
      enterKeyHint="search"
      role="combobox"
      aria-autocomplete="list"
      aria-expanded={list.isOpen}
      aria-controls={list.isOpen ? `${id}-liste` : undefined}
      aria-activedescendant={list.activeId}
      placeholder="Rechercher"
      value={query}
      onFocus={onFocus}
      onChange={(event) => onType(event.target.value)}
      onKeyDown={(event) => onListKey.current?.(event)}
    />
  );
}
