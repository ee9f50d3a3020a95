import { useHistory, useLocation } from '@docusaurus/router';
import Translate, { translate } from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { HomeEntries } from '../../../site/entries';
import { formatFragment, readFragment } from '../address';
import { useSearch } from '../useSearch';
import Contents from './Contents';
import Results from './Results';
import styles from './styles.module.css';

/** Most pages shown at once, a count. */
const LIMIT = 12;

/** The query: what is typed and what the address says are kept equal, without a step in the history for each letter. */
function useQuery(): [string, (query: string) => void] {
  const history = useHistory();
  const { pathname, hash } = useLocation();
  const [query, setQuery] = useState('');
  useEffect(() => setQuery((last) => (formatFragment(last) === hash ? last : readFragment(hash))), [hash]);
  const change = (next: string): void => {
    setQuery(next);
    history.replace(pathname + formatFragment(next));
  };
  return [query, change];
}

/** `/recherche/`: results while typing; without a query, or without JavaScript, everything there is by theme. */
export default function SearchPage({
  trees,
  themes,
  cases,
}: Pick<HomeEntries, 'trees' | 'themes' | 'cases'>): ReactNode {
  const [query, setQuery] = useQuery();
  const { state, retry } = useSearch(query, LIMIT);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const title = translate({ id: 'search.title', message: 'Rechercher' });
  return (
    <Layout
      title={title}
      description={translate({
        id: 'search.description',
        message: 'Trouvez un guide, un arbre de décision ou un article avec vos propres mots.',
      })}
    >
      <div className={`lc-container ${styles.page}`}>
        <h1>{title}</h1>
        <search className="lc-js-only">
          <form onSubmit={(event) => event.preventDefault()} className={styles.form}>
            <label className="lc-field__label" htmlFor="recherche">
              <Translate id="search.label">Que cherchez-vous ?</Translate>
            </label>
            <span className="lc-field__hint" id="recherche-aide">
              <Translate id="search.hint">
                Écrivez comme vous parlez : accents et pluriels ne comptent pas. Votre recherche reste sur
                votre appareil.
              </Translate>
            </span>
            <input
              ref={input}
              id="recherche"
              className="lc-input"
              type="search"
              autoComplete="off"
              spellCheck={false}
              enterKeyHint="search"
              aria-describedby="recherche-aide"
              value={query}
              onChange={(event) => setQuery(event.target.value)}
            />
          </form>
        </search>
        <Results state={state} query={query} cases={cases} retry={retry} />
        {(state.status === 'idle' || state.status === 'failed') && <Contents trees={trees} themes={themes} />}
      </div>
    </Layout>
  );
}
