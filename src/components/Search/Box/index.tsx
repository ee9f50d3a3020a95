import { useHistory } from '@docusaurus/router';
import Translate from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { type KeyboardEvent, type ReactNode, useCallback, useId, useRef, useState } from 'react';
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
          onFocus={() => setNeeded(true)}
          onChange={(event) => {
            setNeeded(true);
            setQuery(event.target.value);
          }}
          onKeyDown={(event) => onListKey.current?.(event)}
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
