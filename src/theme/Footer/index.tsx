import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import ReviewStatus from '../../components/ReviewStatus';
import { useOperator } from '../../components/useOperator';
import Logo from '../Logo';
import { type FrameLink, listLegalLinks, listMainLinks } from '../links';
import styles from './styles.module.css';

/** A list of links under a title for screen readers. */
function LinkList({ label, links }: { label: string; links: FrameLink[] }): ReactNode {
  return (
    <nav aria-label={label}>
      <ul className={styles.list}>
        {links.map(({ to, label: text }) => (
          <li key={to}>
            <Link className={styles.link} to={to}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Publisher of the site, or the plain statement that it is not known. */
function Publisher(): ReactNode {
  const { publisher } = useOperator();
  if (!publisher.name) {
    return (
      <Translate id="site.footer.noPublisher">
        L’exploitant de ce site n’a pas encore indiqué son identité.
      </Translate>
    );
  }
  return (
    <Translate id="site.footer.publisher" values={{ name: publisher.name }}>
      {'Site publié par {name}.'}
    </Translate>
  );
}

/** The foot of every page: what the site is not, who publishes it, where its terms are. */
export default function Footer(): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  return (
    <footer className={styles.footer}>
      <div className={`lc-container ${styles.grid}`}>
        <div className={styles.about}>
          <p className={styles.brand}>
            <Logo />
            {siteConfig.title}
          </p>
          <p>
            <strong>
              <Translate id="site.footer.noticeTitle">Une information, pas un conseil.</Translate>
            </strong>{' '}
            <Translate id="site.footer.notice">
              Ce site explique des règles générales et aide à choisir une démarche. Il ne remplace pas l’avis
              d’un avocat sur votre dossier et n’est pas un site officiel.
            </Translate>
          </p>
          <p>
            <Publisher />
          </p>
          <p className={styles.review}>
            <ReviewStatus />
          </p>
        </div>
        <LinkList
          label={translate({ id: 'site.footer.main', message: 'Rubriques' })}
          links={listMainLinks()}
        />
        <LinkList
          label={translate({ id: 'site.footer.legal', message: 'Informations légales' })}
          links={listLegalLinks()}
        />
      </div>
    </footer>
  );
}
