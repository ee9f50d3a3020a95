import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { HomeEntries } from '../../../site/entries';
import { PAGE_KIND_LABELS } from '../../../site/messages/pageKinds';
import Excerpt from '../Excerpt';
import type { SearchResult } from '../engine';
import type { SearchState } from '../useSearch';
import styles from './styles.module.css';

interface Props {
  state: SearchState;
  query: string;
  /** the situations, for when nothing fits */
  cases: HomeEntries['cases'];
  retry(): void;
}

/** What screen readers hear when the list changes. */
function tell(state: SearchState): string {
  if (state.status !== 'done') return '';
  const { length } = state.pages;
  if (length === 0) return translate({ id: 'search.none.short', message: 'Aucune page trouvée.' });
  if (length === 1) return translate({ id: 'search.one', message: 'Une page trouvée.' });
  return translate({ id: 'search.count', message: '{count} pages trouvées.' }, { count: length });
}

/** One page found: its title is the link. */
function Item({ page }: { page: SearchResult }): ReactNode {
  return (
    <li className={`lc-card lc-card--link lc-card--flat ${styles.result}`}>
      <p className="lc-kicker">{PAGE_KIND_LABELS[page.kind]}</p>
      <h2 className={styles.title}>
        <Link to={page.url} autoAddBaseUrl={false}>
          {page.title}
        </Link>
      </h2>
      <p className={styles.excerpt}>
        <Excerpt html={page.excerpt} />
      </p>
    </li>
  );
}

/** Nothing fits: the situations, and the guides. */
function Nothing({ query, cases }: Pick<Props, 'query' | 'cases'>): ReactNode {
  return (
    <div className="lc-notice">
      <p>
        <strong>
          <Translate id="search.none" values={{ query }}>
            {'Aucune page ne correspond à «\u00a0{query}\u00a0».'}
          </Translate>
        </strong>
      </p>
      <p>
        <Translate id="search.noneAdvice">
          Essayez un mot plus courant, ou un seul mot. Vous pouvez aussi partir de votre situation :
        </Translate>
      </p>
      <ul className={styles.links}>
        {cases.map(({ id, label, to }) => (
          <li key={id}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
      </ul>
      <p>
        <Link className="lc-button" to="/guides/">
          <Translate id="search.guides">Voir tous les guides</Translate>
        </Link>
      </p>
    </div>
  );
}

/** The index could not be fetched: how to try again, and the list below remains. */
function Failed({ retry }: Pick<Props, 'retry'>): ReactNode {
  return (
    <div className="lc-notice lc-notice--caution" role="alert">
      <p>
        <strong>
          <Translate id="search.failed">La recherche n’a pas pu être chargée.</Translate>
        </strong>{' '}
        <Translate id="search.failedAdvice">
          Vérifiez votre connexion, puis réessayez. En attendant, toutes les pages sont listées ci-dessous.
        </Translate>
      </p>
      <p>
        <button type="button" className="lc-button" onClick={retry}>
          <Translate id="search.retry">Réessayer</Translate>
        </button>
      </p>
    </div>
  );
}

/** The results, or what to do when there are none. */
export default function Results({ state, query, cases, retry }: Props): ReactNode {
  const pages = 'pages' in state ? state.pages : [];
  return (
    <>
      <p className={styles.status} role="status">
        {tell(state)}
      </p>
      {state.status === 'failed' && <Failed retry={retry} />}
      {state.status === 'done' && pages.length === 0 && <Nothing query={query.trim()} cases={cases} />}
      {pages.length > 0 && (
        <ol className={styles.results} data-query={query} aria-busy={state.status === 'searching'}>
          {pages.map((page) => (
            <Item key={page.url} page={page} />
          ))}
        </ol>
      )}
    </>
  );
}
