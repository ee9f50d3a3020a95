import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { CaseEntry, HomeEntries } from '../../site/entries';
import { formatDate } from '../formatDate';
import Icon from '../Icon';
import styles from './styles.module.css';

/** Situations seen at once, a count; the rarer ones unfold. */
const SHOWN = 8;

/** The situations, each the way into its own tree. */
export function Situations({ cases }: Pick<HomeEntries, 'cases'>): ReactNode {
  const rest = cases.slice(SHOWN);
  return (
    <div className={styles.situations}>
      <ul className={styles.cases}>
        {cases.slice(0, SHOWN).map((one) => (
          <Situation key={one.id} {...one} />
        ))}
        <Situation
          label="Je ne sais pas"
          help="Une ou deux questions trouvent par où commencer."
          to="/arbres/orientation/"
        />
      </ul>
      {rest.length > 0 && (
        <details className={styles.more}>
          <summary>D’autres situations : un procès, un abus, un délai qui finit…</summary>
          <ul className={styles.cases}>
            {rest.map((one) => (
              <Situation key={one.id} {...one} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Situation({ label, help, to }: Omit<CaseEntry, 'id'>): ReactNode {
  return (
    <li>
      {/* A fragment is an answer, not an anchor of the page. */}
      <Link to={to} data-noBrokenLinkCheck>
        <span className={styles.caseLabel}>{label}</span>
        <span className={styles.caseHelp}>{help}</span>
        <Icon name="chevron" size={18} />
      </Link>
    </li>
  );
}

/** The ways in for who has an invoice, or the accounts, at hand. */
export function FileLine(): ReactNode {
  return (
    <p className={styles.files}>
      Déposez <Link to="/facture/">une facture</Link> ou <Link to="/creances/">votre comptabilité</Link>,
      faites <Link to="/relecture/">relire une réponse</Link> : tout se lit sur votre appareil.
    </p>
  );
}

/** The guides, by theme. */
export function Themes({ themes }: Pick<HomeEntries, 'themes'>): ReactNode {
  if (themes.length === 0) return null;
  return (
    <section className={`lc-container ${styles.section}`} aria-labelledby="guides">
      <h2 id="guides">Comprendre : les guides, par thème</h2>
      <ul className={styles.themes}>
        {themes.flatMap(({ label, href }) =>
          href ? (
            <li key={label}>
              <Link to={href}>{label}</Link>
            </li>
          ) : (
            []
          ),
        )}
      </ul>
    </section>
  );
}

/** The way to training, for who welcomes a new colleague. */
export function Training(): ReactNode {
  return (
    <section aria-labelledby="formation">
      <h2 id="formation">Une personne rejoint votre équipe ?</h2>
      <p>
        <Link to="/formation/">Quatre parcours pour la former</Link>, sans compte, et{' '}
        <Link to="/en-ligne/">« En ligne »</Link>, quoi dire au téléphone.
      </p>
    </section>
  );
}

/** The latest article: what changed in the law. */
export function News({ articles }: Pick<HomeEntries, 'articles'>): ReactNode {
  const [latest] = articles;
  if (!latest) return null;
  return (
    <section aria-labelledby="actualites">
      <h2 id="actualites">Ce qui a changé dans la loi</h2>
      <p>
        <Link to={latest.href}>{latest.title}</Link>,{' '}
        <time dateTime={latest.date}>{formatDate(latest.date)}</time>.{' '}
        <Link to="/actualites/">Toutes les actualités</Link>
      </p>
    </section>
  );
}
