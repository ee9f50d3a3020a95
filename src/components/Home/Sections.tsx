import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { HomeEntries } from '../../site/entries';
import { formatDate } from '../formatDate';
import Icon from '../Icon';
import styles from './styles.module.css';

/** The other situations: each link answers the first question of the orientation tree. */
export function Cases({ cases }: Pick<HomeEntries, 'cases'>): ReactNode {
  if (cases.length === 0) return null;
  return (
    <section className={`lc-container ${styles.section}`} aria-labelledby="autres-situations">
      <h2 id="autres-situations">Ou choisissez votre situation</h2>
      <ul className={styles.cases}>
        {cases.map(({ fact, option, label, help }) => (
          <li key={option}>
            {/* The fragment is an answer, not an anchor of the page. */}
            <Link to={`/arbres/orientation/#${fact}=${option}`} data-noBrokenLinkCheck>
              <span className={styles.caseLabel}>{label}</span>
              <span className={styles.caseHelp}>{help}</span>
              <Icon name="chevron" size={18} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

const STEPS = [
  {
    title: 'Vous répondez',
    text: 'Une question à la fois, avec l’explication de ce qu’elle change. « Je ne sais pas » est une réponse : le site dit alors quoi chercher, et où.',
  },
  {
    title: 'Vous comprenez',
    text: 'Une démarche est recommandée, avec ses raisons, les textes qui la fondent et leur date de lecture, et ce qui changerait la réponse.',
  },
  {
    title: 'Vous agissez',
    text: 'Des étapes datées, les guides utiles, ce que votre client peut faire de son côté, et un avocat quand il en faut un.',
  },
] as const;

/** The principle, and how it works in three steps. */
export function HowItWorks(): ReactNode {
  return (
    <section className={styles.band} aria-labelledby="principe">
      <div className={`lc-container ${styles.principle}`}>
        <div>
          <h2 id="principe" className={styles.bandTitle}>
            Défendre vos droits et garder la relation
          </h2>
          <p className={styles.bandText}>
            La plupart des litiges avec un client se règlent sans juge. Le bon ordre est d’écouter,
            d’expliquer, de chercher un accord, puis d’insister avec les moyens que la loi vous donne. Aller
            trop vite coûte un client ; attendre trop longtemps peut faire perdre le droit d’agir.
          </p>
        </div>
        <ol className={styles.steps}>
          {STEPS.map(({ title, text }) => (
            <li key={title}>
              <h3>{title}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

/** The guides by theme. */
export function Themes({ themes }: Pick<HomeEntries, 'themes'>): ReactNode {
  if (themes.length === 0) return null;
  return (
    <section className={`lc-container ${styles.section}`} aria-labelledby="guides">
      <h2 id="guides">Les guides, par thème</h2>
      <div className={styles.themes}>
        {themes.map(({ label, about, href, guides }) => (
          <section key={label} className={styles.theme}>
            <h3>{href ? <Link to={href}>{label}</Link> : label}</h3>
            <p>{about}</p>
            <ul>
              {guides.slice(0, 4).map((guide) => (
                <li key={guide.id}>
                  <Link to={guide.href}>{guide.label}</Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}

/** The way to training, for who welcomes a new colleague. */
export function Training(): ReactNode {
  return (
    <section className={`lc-container ${styles.section}`} aria-labelledby="formation">
      <div className={`lc-card ${styles.training}`}>
        <div>
          <h2 id="formation">Une personne rejoint votre équipe ?</h2>
          <p>
            Quatre parcours pour apprendre à traiter un litige client : des guides, des quiz expliqués et des
            dossiers comme dans la vie, jusqu’à l’attestation. Sans compte.
          </p>
        </div>
        <Link className="lc-button lc-button--primary" to="/formation/">
          Voir les parcours
          <Icon name="arrow" />
        </Link>
      </div>
    </section>
  );
}

/** The latest articles: what changed in the law. */
export function News({ articles }: Pick<HomeEntries, 'articles'>): ReactNode {
  if (articles.length === 0) return null;
  return (
    <section className={`lc-container ${styles.section}`} aria-labelledby="actualites">
      <h2 id="actualites">Ce qui a changé dans la loi</h2>
      <ul className={`lc-grid ${styles.news}`}>
        {articles.map(({ title, href, date }) => (
          <li key={href} className="lc-card lc-card--link lc-card--flat">
            <p className="lc-kicker">
              <time dateTime={date}>{formatDate(date)}</time>
            </p>
            <h3>
              <Link to={href}>{title}</Link>
            </h3>
          </li>
        ))}
      </ul>
      <p className={styles.newsAll}>
        <Link to="/actualites/">Toutes les actualités</Link>
      </p>
    </section>
  );
}
